import { gunzipSync } from "node:zlib";
import { c2jToOperations, isC2j } from "./c2j-to-operations.ts";
import { describe, type JsonObject, type Place } from "./model-json.ts";
import { installedApiSource, loadOperations } from "./operations.ts";
import type { Operation } from "./shapes.ts";
import { isSmithyAst, smithyAstToOperations, smithyService } from "./smithy-ast-to-operations.ts";

/** The operations of a service, and where they were read from. */
export interface ApiModel {
  /** `@aws-sdk/client-iam 3.1169.0`, or the file's name. */
  readonly source: string;
  /** Sorted by name. */
  readonly operations: readonly Operation[];
}

/** A model file that cannot be read; the message names what was expected, what was found, and where. */
export class ApiModelError extends Error {
  override readonly name = "ApiModelError";
}

const FORMS = "botocore's service-2.json, an SDK's api-2.json or a Smithy JSON AST, plain or gzip";
/** The most that a model file may hold when unpacked, in bytes; the largest of AWS's is a tenth of it. */
const MOST_BYTES = 256 * 1024 * 1024;

/** The model of the installed SDK. */
export async function installedApiModel(): Promise<ApiModel> {
  return { source: installedApiSource(), operations: await loadOperations() };
}

/**
 * The model of IAM out of one of the forms that AWS publishes, told apart by content, not by name.
 *
 * @param name what the file is called in messages
 * @throws {ApiModelError} for a file that is none of them, or the model of another service
 */
export function readApiModel(bytes: Uint8Array, name: string): ApiModel {
  const model: Place = { value: parse(unpack(bytes, name), name), where: `${name}:` };
  try {
    const operations = operationsOf(model);
    return { source: name, operations: [...operations].sort((a, b) => (a.name < b.name ? -1 : 1)) };
  } catch (error) {
    if (error instanceof ApiModelError) throw error;
    if (error instanceof RangeError) throw new ApiModelError(`${name}: expected lists and maps that end, found one inside itself`);
    throw new ApiModelError(error instanceof Error ? error.message : String(error));
  }
}

function operationsOf(model: Place): readonly Operation[] {
  const { value, where } = model;
  const known = isC2j(value) || isSmithyAst(value);
  if (!known) throw new ApiModelError(`${where} expected ${FORMS}, found ${describe(value)}`);
  const service = isC2j(value) ? c2jService(value["metadata"]) : smithyService(model);
  if (service !== "IAM") throw new ApiModelError(`${where} expected the model of IAM, found that of ${service ?? "a service without a name"}`);
  const operations = isC2j(value) ? c2jToOperations(model) : smithyAstToOperations(model);
  if (operations.length === 0) throw new ApiModelError(`${where} expected operations, found none`);
  return operations;
}

function c2jService(metadata: unknown): string | undefined {
  if (typeof metadata !== "object" || metadata === null) return undefined;
  const { serviceId, endpointPrefix } = metadata as JsonObject;
  return typeof serviceId === "string" ? serviceId : typeof endpointPrefix === "string" ? endpointPrefix.toUpperCase() : undefined;
}

function unpack(bytes: Uint8Array, name: string): string {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    return new TextDecoder().decode(packed ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes);
  } catch (error) {
    throw new ApiModelError(`${name}: expected ${FORMS}, found gzip data that cannot be unpacked (${error instanceof Error ? error.message : String(error)})`);
  }
}

function parse(text: string, name: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ApiModelError(`${name}: expected ${FORMS}, found no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new ApiModelError(`${name}: expected ${FORMS}, found ${describe(value)}`);
}
