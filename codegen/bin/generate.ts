// `npm run generate [-- --ocsf <file or URL>]`: mapping tables into generated code. A file is named from the
// repository's root. Exit codes: 0 fine, 1 broken tables, 2 wrong use.
import path from "node:path";
import { parseArgs } from "node:util";
import { generate, MappingError } from "../src/index.ts";

const root = path.resolve(import.meta.dirname, "../..");

try {
  const { values } = parseArgs({ options: { ocsf: { type: "string" } } });
  const ocsf = values.ocsf?.includes("://") === true || values.ocsf === undefined ? values.ocsf : path.resolve(root, values.ocsf);
  const changed = await generate({ root, ocsf });
  process.stdout.write(changed.length === 0 ? "generated files are fresh\n" : `${changed.map((file) => `wrote ${file}`).join("\n")}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  const wrongUse = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  if (!(error instanceof MappingError) && !wrongUse) process.stderr.write("nothing was generated\n");
  process.exitCode = wrongUse ? 2 : 1;
}
