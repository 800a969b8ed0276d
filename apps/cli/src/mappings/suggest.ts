import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { LineWriter } from "../output/line-writer.ts";
import { cleanse } from "../output/terminal-text.ts";
import type { ExitCode, Streams } from "../streams.ts";
import type { Checkout, Codegen } from "./load-codegen.ts";
import { readModel } from "./read-model.ts";
import { unlessBroken } from "./unless-broken.ts";

type Suggestion = ReturnType<Codegen["loadSuggestions"]>[number];

interface Request {
  readonly model: string | undefined;
  readonly write: boolean;
  readonly json: boolean;
}

/** Prints a row for each new operation, and adds them to the tables where asked. Exit code 1 where there are some that are not written. */
export async function printSuggestions(checkout: Checkout, request: Request, streams: Streams): Promise<ExitCode> {
  const model = await readModel(checkout, request.model);
  const suggestions = unlessBroken(checkout, streams, () => checkout.codegen.loadSuggestions(checkout.root, model));
  if (suggestions === undefined) return 1;
  const written = request.write ? await writeRows(checkout, suggestions) : [];
  const writer = new LineWriter(streams.stdout);
  const lines = request.json ? [JSON.stringify({ source: model.source, suggestions, written }, null, 2)] : suggestionsToLines(checkout, suggestions, written);
  for (const line of lines) await writer.write(line);
  await writer.end();
  return suggestions.length === 0 || request.write ? 0 : 1;
}

async function writeRows({ codegen, root }: Checkout, suggestions: readonly Suggestion[]): Promise<readonly string[]> {
  const files = [...new Set(suggestions.map(({ file }) => file))];
  for (const file of files) {
    const name = path.join(root, file);
    const rows = suggestions.filter((each) => each.file === file);
    await writeFile(name, codegen.insertRows(await readFile(name, "utf8"), rows));
  }
  return files;
}

function suggestionsToLines({ codegen }: Checkout, suggestions: readonly Suggestion[], written: readonly string[]): readonly string[] {
  if (suggestions.length === 0) return ["every operation has a row"];
  const rows = suggestions.flatMap((each) => [`# ${each.reason}`, `- ${codegen.rowText(each)}`].map((line) => cleanse(line)));
  const next = written.length > 0 ? `${suggestions.length} rows written to ${written.join(", ")}: accept or edit them, remove review: true, then run \`npm run generate\`` : `${suggestions.length} rows proposed; --write adds them`;
  return [...rows, next];
}
