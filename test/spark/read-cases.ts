import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** One operator case as it lies in codegen/cases/<operator>/<case>/. */
export interface CaseFolder {
  /** `<operator>/<case>`. */
  readonly name: string;
  readonly expressionYaml: string;
  /** One CloudTrail record, or a fragment of one, as text each. */
  readonly input: readonly string[];
  /** The value for each input; null is absent. */
  readonly expected: readonly unknown[];
}

const FILES = ["README.md", "expression.yaml", "input.ndjson", "expected.ndjson"] as const;

/** Reads all cases below `root`, in order of name. Throws one Error that names every faulty folder. */
export async function readCases(root: string): Promise<CaseFolder[]> {
  const cases: CaseFolder[] = [];
  const faults: string[] = [];
  for (const operator of await folderNames(root)) {
    for (const one of await folderNames(join(root, operator))) {
      const name = `${operator}/${one}`;
      await readCase(root, name).then((found) => cases.push(found), (error: unknown) => faults.push(`${name}: ${String(error)}`));
    }
  }
  if (faults.length > 0) throw new Error(`faulty cases in ${root}:\n${faults.join("\n")}`);
  if (cases.length === 0) throw new Error(`expected case folders <operator>/<case> in ${root}, found none`);
  return cases;
}

async function folderNames(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
}

async function readCase(root: string, name: string): Promise<CaseFolder> {
  const present = await readdir(join(root, name));
  const missing = FILES.filter((file) => !present.includes(file));
  if (missing.length > 0) throw new Error(`expected ${FILES.join(", ")}; missing ${missing.join(", ")}`);
  const [expressionYaml, input, expected] = await Promise.all(
    FILES.slice(1).map(async (file) => readFile(join(root, name, file), "utf8")),
  );
  return checked({ name, expressionYaml: expressionYaml ?? "", input: lines(input), expected: lines(expected).map(parse) });
}

function lines(text = ""): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

function parse(text: string): unknown {
  return JSON.parse(text);
}

function checked(found: CaseFolder): CaseFolder {
  if (found.input.length > 0 && found.input.length === found.expected.length) return found;
  throw new Error(`expected as many expected.ndjson lines as input.ndjson lines, at least one; found ${found.expected.length} and ${found.input.length}`);
}
