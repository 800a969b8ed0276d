import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import type { Document } from "yaml";
import type { AuthType } from "../connection/auth-types.ts";
import { SettingsError } from "../errors.ts";

/** `trailhouse.yml`, checked against `trailhouse.schema.json`. */
export interface SettingsFile {
  readonly deploy?: {
    readonly preset?: string;
    readonly catalog?: string;
    readonly silver_schema?: string;
    readonly gold_schema?: string;
    readonly control_schema?: string;
    readonly volume?: string;
    readonly create_catalog?: boolean;
    readonly readers?: readonly string[];
    readonly writers?: readonly string[];
  };
  readonly pipeline?: {
    readonly source?: string;
    readonly expectations?: "record" | "fail";
    readonly schedule?: string;
    readonly notify?: readonly string[];
    readonly storage?: string;
  };
  readonly connection?: {
    readonly host?: string;
    readonly http_path?: string;
    readonly warehouse_id?: string;
    readonly profile?: string;
    readonly auth_type?: AuthType;
  };
}

/** Reads settings. @throws SettingsError with file, line and what was expected there */
export function readSettingsFile(text: string, path: string): SettingsFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken !== undefined) throw new SettingsError(`${path}:${lines.linePos(broken.pos[0]).line}: expected YAML: ${yamlFault(broken.message)}.`);
  const value: unknown = document.toJS() ?? {};
  const validate = settingsValidator();
  if (validate(value)) return value as SettingsFile;
  const faults = (validate.errors ?? []).map((error) => `${path}:${lineOf(document, lines, error)}: ${describe(error)}`);
  throw new SettingsError([...new Set(faults)].join("\n"));
}

/** The first line of the parser's text, without the place, which is told before it. */
function yamlFault(message: string): string {
  return (message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/u, "");
}

let compiled: ReturnType<Ajv2020["compile"]> | undefined;

function settingsValidator(): ReturnType<Ajv2020["compile"]> {
  compiled ??= new Ajv2020({ allErrors: true, verbose: true }).compile(JSON.parse(readFileSync(new URL("../../trailhouse.schema.json", import.meta.url), "utf8")) as object);
  return compiled;
}

function describe(error: ErrorObject): string {
  const place = error.instancePath.slice(1).replaceAll("/", ".");
  const params: Readonly<Record<string, unknown>> = error.params;
  if (error.keyword === "additionalProperties") {
    const known = Object.keys((error.parentSchema?.["properties"] as object | undefined) ?? {}).join(", ");
    const key = String(params["additionalProperty"]);
    const secret = /token|secret|password/iu.test(key) ? " Secrets stand in the environment or in ~/.databrickscfg." : "";
    return `expected one of ${known}${place === "" ? "" : ` in ${place}`}, found ${JSON.stringify(key)}.${secret}`;
  }
  const found = JSON.stringify(error.data);
  if (error.keyword === "enum") return `${place}: expected ${(params["allowedValues"] as unknown[]).join(" or ")}, found ${found}`;
  if (error.keyword === "pattern" && /^deploy\.(?:readers|writers)\./u.test(place)) return `${place}: expected a user, group or service principal without control characters and without \${, found ${found}`;
  if (error.keyword === "pattern") return `${place}: expected a name without full stop, space or slash, found ${found}`;
  return `${place === "" ? "the file" : place}: ${error.message ?? error.keyword}, found ${found}`;
}

function lineOf(document: Document, lines: LineCounter, error: ErrorObject): number {
  const path = error.instancePath.split("/").slice(1).map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
  const extra: unknown = error.params["additionalProperty"];
  const node: unknown = document.getIn(typeof extra === "string" ? [...path, extra] : path, true) ?? document.getIn(path, true) ?? document.contents;
  const range = typeof node === "object" && node !== null && "range" in node ? node.range : undefined;
  const start: unknown = Array.isArray(range) ? range[0] : 0;
  return lines.linePos(typeof start === "number" ? start : 0).line;
}
