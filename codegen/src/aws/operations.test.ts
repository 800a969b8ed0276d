import { describe, expect, it } from "vitest";

import { hasPath, loadOperations, sdkVersion, sensitiveKeys } from "./operations.ts";
import type { Member, Operation } from "./operations.ts";
import { isOperationSchema, readOperation } from "./smithy-schema.ts";

const OPERATIONS = await loadOperations();

function operation(name: string): Operation {
  const found = OPERATIONS.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`expected the operation ${name}`);
  return found;
}

function member(members: readonly Member[], ...path: readonly string[]): Member | undefined {
  const found = members.find(({ key }) => key === path[0]);
  if (path.length === 1 || found?.shape.kind !== "structure") return found;
  return member(found.shape.members, ...path.slice(1));
}

describe("loadOperations", () => {
  it("has every operation of the pinned SDK, sorted", () => {
    const names = OPERATIONS.map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(180);
    expect(names).toEqual([...names].sort());
    expect(names).toEqual(expect.arrayContaining(["AcquireRole", "CreateUser", "SimulateCustomPolicy", "UploadSigningCertificate"]));
  });

  it("reads members in both casings, in the API's order, with what is required", () => {
    expect(operation("CreateUser").input.map(({ name, key, required }) => [name, key, required])).toEqual([
      ["UserName", "userName", true], ["Path", "path", false], ["PermissionsBoundary", "permissionsBoundary", false], ["Tags", "tags", false],
    ]);
    expect(operation("GetSSHPublicKey").input.map(({ key }) => key)).toContain("sSHPublicKeyId");
    expect(operation("DeleteSAMLProvider").input.map(({ key }) => key)).toEqual(["sAMLProviderArn"]);
    expect(operation("CreateServiceLinkedRole").input.map(({ key }) => key)).toContain("aWSServiceName");
  });

  it("has no members where the API takes or returns nothing", () => {
    expect(operation("GetAccountSummary").input).toEqual([]);
    expect(operation("DeleteUser").output).toEqual([]);
  });

  it("reads simple types, lists, maps and structures", () => {
    const kind = (name: string, key: string): string | undefined => member(operation(name).input, key)?.shape.kind;
    expect([kind("GetGroup", "maxItems"), kind("UpdateAccountPasswordPolicy", "hardExpiry"), kind("TagUser", "tags"), kind("AcquireRole", "replacementValues"), kind("CreateDelegationRequest", "permissions")])
      .toEqual(["integer", "boolean", "list", "map", "structure"]);
    expect(member(operation("CreateUser").output, "user", "createDate")?.shape.kind).toBe("timestamp");
    expect(member(operation("TagUser").input, "tagKeys")).toBeUndefined();
  });

  it("knows what is sensitive, through lazy references and named types", () => {
    expect(member(operation("CreateLoginProfile").input, "password")?.sensitive).toBe(true);
    expect(member(operation("CreateAccessKey").output, "accessKey", "secretAccessKey")?.sensitive).toBe(true);
    expect(member(operation("CreateVirtualMFADevice").output, "virtualMFADevice", "base32StringSeed")?.sensitive).toBe(true);
    expect(member(operation("CreateServiceSpecificCredential").output, "serviceSpecificCredential", "servicePassword")?.sensitive).toBe(true);
    expect(member(operation("CreateAccessKey").output, "accessKey", "accessKeyId")?.sensitive).toBe(false);
  });
});

describe("hasPath", () => {
  it("follows structures, lists and maps in CloudTrail's casing", () => {
    expect(hasPath(operation("CreateUser"), "output", ["user", "arn"])).toBe(true);
    expect(hasPath(operation("CreateUser"), "input", ["tags", "key"])).toBe(true);
    expect(hasPath(operation("AcquireRole"), "input", ["replacementValues", "anything"])).toBe(true);
    expect(hasPath(operation("CreateUser"), "output", ["user"])).toBe(true);
  });

  it("refuses other casing, other sides, members of simple values and no path", () => {
    expect(hasPath(operation("CreateUser"), "output", ["User", "Arn"])).toBe(false);
    expect(hasPath(operation("CreateUser"), "input", ["user", "arn"])).toBe(false);
    expect(hasPath(operation("CreateUser"), "input", ["userName", "first"])).toBe(false);
    expect(hasPath(operation("CreateUser"), "input", [])).toBe(false);
  });
});

describe("sensitiveKeys", () => {
  it("lists them all, and session tokens", () => {
    expect(sensitiveKeys(OPERATIONS)).toEqual([...sensitiveKeys(OPERATIONS)].sort());
    expect(sensitiveKeys(OPERATIONS)).toEqual(expect.arrayContaining([
      "addPrivateKey", "base32StringSeed", "newPassword", "oldPassword", "password", "privateKey", "qRCodePNG", "secretAccessKey", "serviceCredentialSecret", "servicePassword", "sessionToken",
    ]));
  });
});

describe("sdkVersion", () => {
  it("is that of the installed package", () => {
    expect(sdkVersion()).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe("readOperation", () => {
  const schema = (...members: readonly unknown[]): readonly unknown[] => [9, "ns", "Do", 0, () => [3, "ns", "DoRequest", 0, members.map((_, index) => `M${index}`), members], () => "unit"];

  it("tells operations from other exports", () => {
    expect([schema(), [3, "ns", "X", 0, [], []], "unit", () => "unit"].map(isOperationSchema)).toEqual([true, false, false, false]);
  });

  it("reads traits as numbers and as objects, on members and on types", () => {
    const { input } = readOperation(schema([0, 8], [0, { sensitive: 1 }], [() => [0, "ns", "secret", 8, 21], 0], [0, 4], 0));
    expect(input.map(({ sensitive }) => sensitive)).toEqual([true, true, true, false, false]);
    expect(input[2]?.shape).toEqual({ kind: "blob", sensitive: true });
  });

  it("ends a structure that holds itself", () => {
    const node: unknown[] = [3, "ns", "Node", 0, ["Next", "Name"], [(): unknown => node, 0]];
    expect(readOperation(schema(() => node)).input[0]?.shape).toEqual({
      kind: "structure", name: "Node", members: [
        { name: "Next", key: "next", shape: { kind: "structure", name: "Node", members: [] }, sensitive: false, required: false },
        { name: "Name", key: "name", shape: { kind: "string", sensitive: false }, sensitive: false, required: false },
      ],
    });
  });

  it("says what it expected of a schema of another form", () => {
    expect(() => readOperation(schema(13))).toThrow("AWS API model: expected a simple type of @smithy/types, found 13");
    expect(() => readOperation(schema("what"))).toThrow("AWS API model: expected a schema (a number or an array), found what");
    expect(() => readOperation(schema([7, "ns", "X", 0, []]))).toThrow("AWS API model: expected a schema that begins with 0, 1, 2, 3, 4 or -3, found 7");
  });
});
