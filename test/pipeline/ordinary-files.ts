import { nestingDepth } from "../../packages/core/src/reading/member-text.ts";
import type { InputRecord } from "./input-records.ts";
import { isJson } from "./json-faults.ts";

const FIRST_MEMBER = '{"eventVersion":';
const MOST_LEVELS = 100;
const MOST_LENGTH = 4_000_000;

/** A file as CloudTrail delivers it. */
export interface OrdinaryFile {
  readonly file: string;
  readonly text: string;
}

/** Puts every other record that may stand in an ordinary file into one: files of some megabytes for each that it is from. */
export function inOrdinaryFiles(records: readonly InputRecord[]): { readonly records: readonly InputRecord[]; readonly files: readonly OrdinaryFile[] } {
  const files = new Map<string, OpenFile>();
  const closed: OrdinaryFile[] = [];
  const placed = records.map((record, index) => {
    if (index % 2 !== 0 || !isOrdinary(record.text)) return record;
    const open = files.get(record.file) ?? { file: `${record.file}.ordinary`, texts: [], length: 0 };
    const file = open.length > MOST_LENGTH ? { file: `${open.file}+`, texts: [], length: 0 } : open;
    if (file !== open) closed.push(closedFile(open));
    files.set(record.file, file);
    file.length += record.text.length;
    return { ...record, file: file.file, position: file.texts.push(record.text) };
  });
  return { records: placed, files: [...closed, ...[...files.values()].map(closedFile)] };
}

interface OpenFile {
  readonly file: string;
  readonly texts: string[];
  length: number;
}

function closedFile({ file, texts }: OpenFile): OrdinaryFile {
  return { file, text: `{"Records":[${texts.join(",")}]}` };
}

function isOrdinary(text: string): boolean {
  return text.startsWith(FIRST_MEMBER) && text.endsWith("}") && isJson(text) && nestingDepth(text) <= MOST_LEVELS;
}
