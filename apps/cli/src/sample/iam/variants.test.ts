import { describe, expect, it } from "vitest";

import { OPERATIONS, STRUCTURES } from "../gen/operations.ts";
import type { Members } from "../gen/operations.ts";
import type { Json, JsonObject } from "../world.ts";
import { memberType } from "./member-type.ts";
import { IAM_OPERATIONS } from "./operation.ts";
import { OUTCOME_NAMES } from "./outcomes.ts";
import { variantsOf } from "./variants.ts";

type Texts = Readonly<Record<string, string>>;

const SEEDS = [1, 2, 3, "four"];
const ALL = IAM_OPERATIONS.flatMap((operation) => SEEDS.flatMap((seed) => variantsOf(operation.name, seed).map((made) => ({ operation, ...made }))));

const CLOUDTRAIL_ORDER = [
  "eventVersion", "userIdentity", "eventTime", "eventSource", "eventName", "awsRegion", "sourceIPAddress", "userAgent", "errorCode", "errorMessage", "requestParameters", "responseElements",
  "requestID", "eventID", "readOnly", "eventType", "managementEvent", "recipientAccountId", "eventCategory", "tlsDetails", "sessionCredentialFromConsole",
];

function recordOf(eventName: string, variant: string, seed: number | string = 1): JsonObject {
  return variantsOf(eventName, seed).find((made) => made.variant === variant)?.record ?? {};
}

/** Every member of a value that the API model does not have, or whose type differs. */
function strangers(value: Json | undefined, members: Members, at: string): readonly string[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object" || Array.isArray(value)) return [`${at}: expected an object`];
  return Object.entries(value as JsonObject).flatMap(([key, item]) => {
    const type = members[key];
    return type === undefined ? [`${at}.${key}: not in the model`] : misfits(item, type, `${at}.${key}`);
  });
}

function misfits(value: Json | undefined, notation: string, at: string): readonly string[] {
  const { kind, of } = memberType(notation);
  const structure = STRUCTURES[kind];
  if (structure !== undefined) return strangers(value, structure, at);
  if (kind === "list") return Array.isArray(value) ? value.flatMap((item: Json) => (of === undefined ? [] : misfits(item, notation.replace(/^list<(.+)>[!*]*$/, "$1"), `${at}[]`))) : [`${at}: expected a list`];
  if (kind === "map") return typeof value === "object" ? [] : [`${at}: expected a map`];
  const expected = { boolean: "boolean", integer: "number" }[kind] ?? "string";
  return typeof value === expected ? [] : [`${at}: expected ${expected}, found ${typeof value}`];
}

describe("variantsOf", () => {
  it("gives the same records for the same seed", () => {
    expect(variantsOf("CreateRole", 9)).toEqual(variantsOf("CreateRole", 9));
    expect(variantsOf("CreateRole", 9)).not.toEqual(variantsOf("CreateRole", 10));
  });

  it("covers all operations, each with every outcome that it can have", () => {
    expect(IAM_OPERATIONS.length).toBeGreaterThanOrEqual(180);
    const always = OUTCOME_NAMES.filter((name) => !["not-found", "rejected", "self-service", "denied-in-words"].includes(name));
    for (const { name } of IAM_OPERATIONS) {
      const variants = variantsOf(name, 1).map(({ variant }) => variant);
      expect(variants).toEqual(expect.arrayContaining(always));
      expect(variants.includes("not-found") !== variants.includes("rejected")).toBe(true);
    }
  });

  it("has self-service where UserName is optional, and for ChangePassword", () => {
    const names = IAM_OPERATIONS.filter(({ name }) => variantsOf(name, 1).some(({ variant }) => variant === "self-service")).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["ChangePassword", "CreateAccessKey", "GetUser", "ListAccessKeys"]));
    expect(names).not.toContain("CreateUser");
    expect(recordOf("GetUser", "self-service")["requestParameters"]).toBeNull();
    const { userIdentity, responseElements } = recordOf("CreateAccessKey", "self-service") as { userIdentity: JsonObject; responseElements: { accessKey: JsonObject } };
    expect(responseElements.accessKey["userName"]).toBe(userIdentity["userName"]);
  });

  it("only uses members and types of the API model", () => {
    const wrong = ALL.flatMap(({ operation, variant, record }) => [
      ...strangers(record["requestParameters"], operation.input, `${operation.name} ${variant} requestParameters`),
      ...strangers(record["responseElements"], operation.output, `${operation.name} ${variant} responseElements`),
    ]);
    expect(wrong).toEqual([]);
  });

  it("has a value of its own for every text of the model that it writes", () => {
    expect(ALL.filter(({ record }) => JSON.stringify(record).includes('"example-') && !JSON.stringify(record).includes('"example-corp')).map(({ operation }) => operation.name)).toEqual([]);
  });

  it("gives successful calls everything that the API requires, but secrets", () => {
    const succeeded = ALL.filter(({ variant }) => !["denied", "denied-in-words", "not-found", "rejected", "self-service"].includes(variant));
    const missing = succeeded.flatMap(({ operation, record }) => {
      const request = (record["requestParameters"] ?? {}) as JsonObject;
      return Object.entries(operation.input).filter(([key, type]) => memberType(type).required && !memberType(type).sensitive && !key.startsWith("authenticationCode") && !(key in request)).map(([key]) => `${operation.name}.${key}`);
    });
    expect(missing).toEqual([]);
  });

  it("writes keys in CloudTrail's order", () => {
    for (const { record } of ALL) {
      const keys = Object.keys(record);
      expect(keys).toEqual(CLOUDTRAIL_ORDER.filter((key) => keys.includes(key)));
    }
  });

  it("shows neither parameters nor a response of a denied call, and names the resource in the message", () => {
    for (const { operation, variant, record } of ALL.filter((made) => made.variant.startsWith("denied"))) {
      expect([record["errorCode"], record["requestParameters"], record["responseElements"]]).toEqual(["AccessDenied", null, null]);
      expect(record["errorMessage"]).toMatch(variant === "denied" ? /on resource: (?:arn:aws:iam::|\*)/ : /on resource: (?:user|role|group|policy|instance profile|arn:\S+\/) ?/);
      expect(record["errorMessage"]).toContain(`User: ${(record["userIdentity"] as { arn: string }).arn} is not authorized to perform: iam:${operation.name} on resource: `);
    }
  });

  it.each([
    ["AddRoleToInstanceProfile", "instance-profile/"], ["AddUserToGroup", "group/"], ["AttachUserPolicy", "user/"], ["PutRolePolicy", "role/"], ["CreateServiceLinkedRole", "role/aws-service-role/"],
    ["TagMFADevice", "mfa/"], ["DeleteServerCertificate", "server-certificate/"], ["CreateSAMLProvider", "saml-provider/"], ["CreateOpenIDConnectProvider", "oidc-provider/"], ["CreatePolicy", "policy/"],
  ])("denies %s on %s", (eventName, resource) => {
    expect(recordOf(eventName, "denied")["errorMessage"]).toContain(` on resource: arn:aws:iam::111122223333:${resource}`);
  });

  it("denies calls about the whole account on *", () => {
    expect(recordOf("DeleteAccountPasswordPolicy", "denied")["errorMessage"]).toContain(" on resource: * because ");
  });

  it("keeps the parameters of a call on something that is not there", () => {
    const record = recordOf("GetRole", "not-found");
    const { roleName } = record["requestParameters"] as { roleName: string };
    expect([record["errorCode"], record["errorMessage"], record["responseElements"]]).toEqual(["NoSuchEntityException", `The role with name ${roleName} cannot be found.`, null]);
  });

  it("has no response to reads, and to changes that return nothing", () => {
    for (const { operation, record } of ALL) {
      expect(record["readOnly"]).toBe(operation.readOnly);
      if (operation.readOnly || Object.keys(operation.output).length === 0) expect(record["responseElements"]).toBeNull();
    }
  });

  it("answers a Create with the new thing's ARN, ID and date", () => {
    const { requestParameters, responseElements } = recordOf("CreateUser", "success") as { requestParameters: Texts; responseElements: { user: Texts } };
    expect(responseElements.user).toMatchObject({ userName: requestParameters["userName"], userId: expect.stringMatching(/^AIDA[A-Z2-7]{17}$/) as string });
    expect(responseElements.user["createDate"]).toMatch(/^[A-Z][a-z]{2} \d{1,2}, 2025 \d{1,2}:\d\d:\d\d [AP]M$/);
    expect(responseElements.user["arn"]).toBe(`arn:aws:iam::111122223333:user${responseElements.user["path"] ?? ""}${requestParameters["userName"] ?? ""}`);
  });

  it("returns documents URL-encoded, and asks with JSON text", () => {
    const { requestParameters, responseElements } = recordOf("CreateRole", "success") as { requestParameters: Texts; responseElements: { role: Texts } };
    const sent = requestParameters["assumeRolePolicyDocument"] ?? "";
    expect(JSON.parse(sent)).toHaveProperty("Statement");
    expect(decodeURIComponent(responseElements.role["assumeRolePolicyDocument"] ?? "")).toBe(sent);
  });

  it("shows a secret never, or as CloudTrail hides it", () => {
    const secret = Object.values({ ...STRUCTURES, ...Object.fromEntries(Object.entries(OPERATIONS).map(([name, { input }]) => [name, input])) })
      .flatMap((members) => Object.entries(members)).filter(([, type]) => type.includes("*")).map(([key]) => key);
    const shown = JSON.stringify(ALL.map(({ record }) => record)).match(new RegExp(`"(?:${secret.join("|")})":"[^"]*"`, "g")) ?? [];
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((text) => text.endsWith('"HIDDEN_DUE_TO_SECURITY_REASONS"'))).toBe(true);
  });

  it("says who called as CloudTrail does", () => {
    expect(recordOf("GetRole", "by-service")).toMatchObject({ userIdentity: { type: "AWSService", invokedBy: recordOf("GetRole", "by-service")["sourceIPAddress"] } });
    expect(recordOf("GetRole", "by-service")).not.toHaveProperty("tlsDetails");
    expect(recordOf("GetRole", "assumed-role")).toMatchObject({ userIdentity: { type: "AssumedRole", sessionContext: { sessionIssuer: { type: "Role" }, attributes: { mfaAuthenticated: "false" } } } });
    expect(recordOf("GetRole", "identity-center")).toMatchObject({ userIdentity: { arn: expect.stringMatching(/:assumed-role\/AWSReservedSSO_\w+_[0-9a-f]{16}\/\S+@example\.com$/) as string } });
    expect(Object.keys(recordOf("GetRole", "identity-center-user")["userIdentity"] as JsonObject)).toEqual(["type", "accountId", "onBehalfOf", "credentialId"]);
    expect(recordOf("GetRole", "root")).toMatchObject({ userIdentity: { type: "Root", arn: "arn:aws:iam::111122223333:root" } });
    expect(recordOf("GetRole", "mfa")).toMatchObject({ userIdentity: { type: "IAMUser", sessionContext: { attributes: { mfaAuthenticated: "true" } } } });
  });

  it("says which name it expected", () => {
    expect(() => variantsOf("MakeUser", 1)).toThrow('sample: expected the name of an IAM operation such as CreateUser, found "MakeUser"');
  });
});

describe("memberType", () => {
  it("reads lists, marks and structures", () => {
    expect(memberType("list<Tag>!*")).toEqual({ kind: "list", of: { kind: "Tag", of: undefined, required: false, sensitive: false }, required: true, sensitive: true });
  });

  it("says what it expected", () => {
    expect(() => memberType("list<")).toThrow('sample: expected a member type such as list<Tag>!, found "list<" in gen/operations.ts; run `npm run generate`');
  });
});
