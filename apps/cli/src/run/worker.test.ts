import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import { afterAll, expect, test, vi } from "vitest";
import { record } from "../../test/logs.ts";
import type { FromWorker, ToWorker } from "./worker-messages.ts";

const { port1: main, port2: thread } = new MessageChannel();
vi.doMock("node:worker_threads", async (original) => ({ ...(await original<object>()), parentPort: thread }));
await import("./worker.ts");

const folder = mkdtempSync(join(tmpdir(), "trailhouse-worker-"));
afterAll(() => {
  main.close();
  rmSync(folder, { recursive: true });
});

/** What the thread answers at the end. */
function asked(question: ToWorker): Promise<Exclude<FromWorker, { kind: "progress" }>> {
  return new Promise((resolve) => {
    const listen = (message: FromWorker): void => {
      if (message.kind === "progress") return;
      main.off("message", listen);
      resolve(message);
    };
    main.on("message", listen);
    main.postMessage(question);
  });
}

// So many rows that they are written to files before the end is read.
const TEXT = Array.from({ length: 400 }, () => `${JSON.stringify(record())}\n`).join("");
const path = join(folder, "log.ndjson");
writeFileSync(path, TEXT);
const sha256 = createHash("sha256").update(TEXT).digest("hex");
const task = (name: string, hash: string, from = path): ToWorker => ({ kind: "stage", task: { path: from, sha256: hash, name: "a", maxRecordBytes: 1e6, folder: join(folder, name) } });

test("a file is hashed and staged", async () => {
  expect(await asked({ kind: "hash", path })).toEqual({ kind: "hashed", sha256, size: Buffer.byteLength(TEXT) });
  expect(await asked(task("staged", sha256))).toMatchObject({ kind: "staged", rows: { sums: { read: 400, selected: 400 } } });
  expect(existsSync(join(folder, "staged"))).toBe(true);
});

test("a file that is no longer what was hashed fails, and none of its rows is left", async () => {
  expect(await asked(task("changed", sha256.replaceAll("0", "1")))).toEqual({
    kind: "failed",
    failure: { message: "changed while it was read. Run the same command again when nothing writes to it.", environment: false },
  });
  expect(existsSync(join(folder, "changed"))).toBe(false);
});

test("a file that is not there fails, which is no fault of the machine", async () => {
  expect(await asked({ kind: "hash", path: join(folder, "none") })).toMatchObject({ kind: "failed", failure: { environment: false } });
  expect(await asked(task("none", sha256, join(folder, "none")))).toMatchObject({ kind: "failed", failure: { environment: false } });
});
