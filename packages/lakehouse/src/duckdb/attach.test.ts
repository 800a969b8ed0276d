import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LakeInUseError } from "../lake-errors.ts";
import { ended, said, startChild } from "../testing/child.ts";
import { OPTIONS, scratch } from "../testing/sample-lake.ts";
import { openDuckDbLake } from "./open-lake.ts";

describe("two at once", () => {
  it("refuses a second process with the holder's PID, or waits for it", async () => {
    await using dir = await scratch();
    const file = join(dir.path, "lake");
    const child = startChild("hold-lake.ts", file);
    await said(child, "open");
    for (const readOnly of [false, true]) {
      const error: unknown = await openDuckDbLake(file, { ...OPTIONS, readOnly }).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(LakeInUseError);
      expect((error as LakeInUseError).message).toBe(`The lake ${file} is in use: another process (PID ${String(child.pid)}) has it open. Wait for it to end, or stop it, and try again.`);
      expect((error as LakeInUseError).pid).toBe(child.pid);
    }
    setTimeout(() => child.stdin?.write("end\n"), 300);
    await (await openDuckDbLake(file, { ...OPTIONS, waitMs: 120_000 })).close();
    expect(await ended(child)).toBe(0);
  });

  it("lets several read at once", async () => {
    await using dir = await scratch();
    const file = join(dir.path, "lake");
    await (await openDuckDbLake(file, OPTIONS)).close();
    const child = startChild("hold-lake.ts", file, "read");
    await said(child, "open");
    await (await openDuckDbLake(file, { ...OPTIONS, readOnly: true })).close();
    await expect(openDuckDbLake(file, OPTIONS)).rejects.toThrow("is in use: another process");
    child.stdin?.write("end\n");
    await ended(child);
  });

  it("refuses or waits within one process too, whatever the path's spelling", async () => {
    await using dir = await scratch();
    const file = join(dir.path, "lake");
    const first = await openDuckDbLake(file, OPTIONS);
    const again = join(dir.path, ".", "sub", "..", "lake");
    await expect(openDuckDbLake(again, OPTIONS)).rejects.toThrow(`The lake ${again} is in use: this process (PID ${process.pid}) already has it open. Close it first.`);
    setTimeout(() => void first.close(), 200);
    const second = await openDuckDbLake(file, { ...OPTIONS, waitMs: 120_000 });
    await second.close();
    await second.close();
  });
});
