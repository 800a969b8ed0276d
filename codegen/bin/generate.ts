// `npm run generate [-- --ocsf <file or URL> --out <folder>] [--model <file>]`: mapping tables into generated code, for
// the shipped OCSF version or another, from the installed SDK's API model or another. Files and folders are named from
// the repository's root. Exit codes: 0 fine, 1 broken tables, 2 wrong use.
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { generate, MappingError, OutputFolderError, readApiModel } from "../src/index.ts";

const root = path.resolve(import.meta.dirname, "../..");

try {
  const { values } = parseArgs({ options: { ocsf: { type: "string" }, out: { type: "string" }, model: { type: "string" } } });
  const ocsf = values.ocsf?.includes("://") === true || values.ocsf === undefined ? values.ocsf : path.resolve(root, values.ocsf);
  const api = values.model === undefined ? undefined : readApiModel(readFileSync(path.resolve(root, values.model)), values.model);
  const out = values.out === undefined ? undefined : path.resolve(root, values.out);
  const changed = await generate({ root, ocsf, api, out });
  process.stdout.write(changed.length === 0 ? "generated files are fresh\n" : `${changed.map((file) => `wrote ${file}`).join("\n")}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  const parsing = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  const wrongUse = parsing || error instanceof OutputFolderError;
  if (!(error instanceof MappingError) && !wrongUse) process.stderr.write("nothing was generated\n");
  process.exitCode = wrongUse ? 2 : 1;
}
