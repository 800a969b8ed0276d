import type { SampleFile } from "./sample-lake.ts";

/** Files that share events, large enough that a commit takes a while and the log is written out in between. */
export function crashFiles(): SampleFile[] {
  return Array.from({ length: 12 }, (_, file) => ({
    path: `file ${file}`,
    rejected: file % 3,
    events: Array.from({ length: 600 }, (_event, index) => event(file * 500 + index)),
  }));
}

function event(number: number): SampleFile["events"][number] {
  const text = `${number} `.repeat(200);
  return { id: `event ${number}`, table: number % 4 === 0 ? "others" : "logins", invalid: number % 50 === 0, gold: { unmapped: { text }, tags: ["a", "b"] }, silver: { requestParameters: { text } } };
}
