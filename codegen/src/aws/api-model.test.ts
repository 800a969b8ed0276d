import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ApiModelError, installedApiModel, readApiModel } from "./api-model.ts";
import { operationsToSnapshot } from "./operations-to-snapshot.ts";
import type { Member, Operation, Shape } from "./shapes.ts";
import { snapshotToOperations } from "./snapshot-to-operations.ts";
import { operationsToC2j, operationsToMinimal, operationsToSmithy } from "./testing/operations-to-models.ts";

const { operations } = await installedApiModel();
const FORMS = "botocore's service-2.json, an SDK's api-2.json or a Smithy JSON AST, plain or gzip";

function bytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
}

describe("readApiModel", () => {
  it.each([
    ["service-2.json and api-2.json", operationsToC2j(operations)],
    ["a Smithy JSON AST", operationsToSmithy(operations)],
  ])("reads %s as what the installed SDK says, plain and gzip", (_form, model) => {
    expect(readApiModel(bytes(model), "model.json")).toEqual({ source: "model.json", operations });
    expect(readApiModel(gzipSync(bytes(model)), "model.json.gz").operations).toEqual(operations);
  });

  it("reads api-2.min.json, whose structures have no names", () => {
    expect(readApiModel(bytes(operationsToMinimal(operations)), "api-2.min.json").operations.map(withoutNames)).toEqual(operations.map(withoutNames));
  });

  it("reads every number but the big ones as one type, as the SDK's schemas do", () => {
    const types = ["integer", "long", "float", "double", "bigdecimal", "boolean", "blob", "timestamp", "character"];
    const members = Object.fromEntries(types.map((type) => [`A${type}`, { type }]));
    const model = { metadata: { endpointPrefix: "iam" }, shapes: {}, operations: { Do: { input: { type: "structure", members: { ...members, Doc: { type: "structure", document: true } } } } } };
    expect(readApiModel(bytes(model), "m").operations[0]?.input.map(({ shape }) => shape.kind))
      .toEqual(["integer", "integer", "integer", "integer", "double", "boolean", "blob", "timestamp", "string", "document"]);
  });

  it("reads enums, unions and a structure that holds itself", () => {
    const id = (name: string) => ({ target: `a#${name}` });
    const shapes = {
      "a#S": { type: "service", traits: { "aws.api#service": { sdkId: "IAM" } } },
      "a#Do": { type: "operation", input: id("In"), output: { target: "smithy.api#Unit" } },
      "a#In": { type: "structure", members: { Kind: id("Kind"), Either: id("Either") } },
      "a#Kind": { type: "enum", members: { A: { target: "smithy.api#Unit" } } },
      "a#Either": { type: "union", members: { Again: id("Either"), Level: id("Level") } },
      "a#Level": { type: "intEnum", members: {} },
    };
    const [kind, either] = readApiModel(bytes({ smithy: "2.0", shapes }), "m").operations[0]?.input ?? [];
    expect(kind?.shape).toEqual({ kind: "string", sensitive: false });
    expect(either?.shape.kind === "structure" && either.shape.members.map(({ name, shape }) => [name, shape.kind, "members" in shape ? shape.members.length : undefined]))
      .toEqual([["Again", "structure", 0], ["Level", "integer", undefined]]);
  });

  it.each([
    ["text", "no model", `m: expected ${FORMS}, found no JSON (`],
    ["an array", [1], `m: expected ${FORMS}, found an array`],
    ["another object", { openapi: "3.0.0", paths: {} }, `m: expected ${FORMS}, found an object of openapi, paths`],
    ["another service", { metadata: { serviceId: "S3" }, operations: {}, shapes: {} }, "m: expected the model of IAM, found that of S3"],
    ["a Smithy model without a service", { smithy: "2.0", shapes: {} }, "m: expected the model of IAM, found that of a service without a name"],
    ["no operations", { metadata: { serviceId: "IAM" }, operations: {}, shapes: {} }, "m: expected operations, found none"],
    ["a shape that is not there", { metadata: { serviceId: "IAM" }, operations: { Do: { input: { shape: "DoRequest" } } }, shapes: {} }, "m: shapes.DoRequest: expected an object, found nothing"],
    ["an unknown type", { metadata: { serviceId: "IAM" }, operations: { Do: { input: { type: "strange" } } }, shapes: {} }, "m: operations.Do.input.type: expected a structure, list, map or one of string, character,"],
    ["a shape without a type", { smithy: "2.0", shapes: { "a#S": { type: "service", traits: { "aws.api#service": { sdkId: "IAM" } } }, "a#Do": { type: "operation", input: { target: "a#In" } }, "a#In": {} } }, "m: shapes.a#In.type: expected text, found nothing"],
  ])("says of %s what was expected and found", (_what, value, message) => {
    expect(() => readApiModel(bytes(value), "m")).toThrow(message);
  });

  it("says of a list that holds itself that it has no end", () => {
    const shapes = { Again: { type: "list", member: { shape: "Again" } } };
    expect(() => readApiModel(bytes({ metadata: { serviceId: "IAM" }, operations: { Do: { input: { type: "structure", members: { A: { shape: "Again" } } } } }, shapes }), "m")).toThrow("m: expected lists and maps that end, found one inside itself");
  });

  it("whatever stands in a model, it is read or refused by its name", () => {
    const some = operations.filter(({ name }) => ["CreateUser", "TagRole", "GetContextKeysForCustomPolicy"].includes(name));
    const model = fc.constantFrom(operationsToC2j(some), operationsToMinimal(some), operationsToSmithy(some));
    fc.assert(fc.property(model, fc.nat(), fc.jsonValue(), (value, index, other) => {
      let count = 0;
      const places = JSON.stringify(value).split('":').length - 1;
      const text = JSON.stringify(value, (key, each: unknown) => (key !== "" && count++ === index % places ? other : each));
      try {
        expect(readApiModel(bytes(text), "m").operations.length).toBeGreaterThan(0);
      } catch (error) {
        expect([error instanceof ApiModelError, (error as Error).message.slice(0, 3)]).toEqual([true, "m: "]);
      }
    }), { numRuns: 500 });
  });

  it("says of broken gzip data that it cannot be unpacked", () => {
    expect(() => readApiModel(gzipSync(bytes(operationsToC2j(operations))).subarray(0, 500), "m.gz")).toThrow(`m.gz: expected ${FORMS}, found gzip data that cannot be unpacked (`);
  });
});

describe("the committed snapshot", () => {
  it("gives back the operations that it was made from", () => {
    expect(snapshotToOperations(operationsToSnapshot(operations, "a test"))).toEqual(operations);
  });

  it("keeps a member that is called type, and nested lists and maps", () => {
    const text: Shape = { kind: "string", sensitive: true };
    const shape: Shape = { kind: "map", key: { kind: "string", sensitive: false }, value: { kind: "list", member: text } };
    const odd: Operation = { name: "Do", input: [{ name: "type", key: "type", shape, sensitive: true, required: true }], output: [] };
    expect(snapshotToOperations(operationsToSnapshot([odd], "a test"))).toEqual([odd]);
  });
});

function withoutNames(operation: Operation): Operation {
  return { name: operation.name, input: operation.input.map(nameless), output: operation.output.map(nameless) };
}

function nameless(member: Member): Member {
  return { ...member, shape: namelessShape(member.shape) };
}

function namelessShape(shape: Shape): Shape {
  if (shape.kind === "structure") return { ...shape, name: "", members: shape.members.map(nameless) };
  if (shape.kind === "list") return { ...shape, member: namelessShape(shape.member) };
  return shape.kind === "map" ? { ...shape, value: namelessShape(shape.value) } : shape;
}
