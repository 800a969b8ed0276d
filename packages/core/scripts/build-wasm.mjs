// `npm run generate`: assembly/*.ts (AssemblyScript) into src/gen/skim.ts, the module's bytes as base64.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import asc from "assemblyscript/asc";

const root = join(import.meta.dirname, "..");
const MEMORY_PAGES = "12";
const OPTIONS = ["-O3", "--converge", "--noAssert", "--runtime", "stub", "--enable", "simd", "--initialMemory", MEMORY_PAGES, "--maximumMemory", MEMORY_PAGES];

const files = new Map();
const { error, stderr } = await asc.main(["assembly/skim.ts", "--outFile", "skim.wasm", "--baseDir", root, ...OPTIONS], {
  writeFile: (name, contents) => void files.set(name, contents),
});
const wasm = files.get("skim.wasm");
if (error !== null || wasm === undefined) throw new Error(`expected assembly/skim.ts to compile, found:\n${stderr.toString()}`);

await writeFile(
  join(root, "src/gen/skim.ts"),
  `// @generated from assembly/skim.ts by \`npm run generate\`. Do not edit.
/** The WebAssembly module of src/reading/skimmer.ts, as base64. */
export const SKIM_WASM = "${Buffer.from(wasm).toString("base64")}";
`,
);
