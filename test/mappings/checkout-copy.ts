import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { gzipSync } from "node:zlib";
import { main } from "@trailhouse/cli";
import type * as sample from "@trailhouse/cli/sample";
import { generate, type ApiModel } from "@trailhouse/codegen";
import type * as core from "@trailhouse/core";

const ROOT = path.resolve(import.meta.dirname, "../..");
const COPIED = ["package.json", "mappings", "packages/ocsf/src/gen", "packages/core/package.json", "packages/core/src", "codegen/src/aws/gen", "apps/cli/src/sample"];

/** How a command line ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a test needs of core's front door. */
export type Core = typeof core;

/** A copy of the parts of this checkout that mappings are made from and made into, to be changed by a test. */
export class CheckoutCopy {
  readonly root = mkdtempSync(path.join(tmpdir(), "checkout-"));

  constructor() {
    for (const each of COPIED) cpSync(path.join(ROOT, each), this.file(each), { recursive: true });
    symlinkSync(path.join(ROOT, "node_modules"), this.file("node_modules"));
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }

  file(name: string): string {
    return path.join(this.root, name);
  }

  text(name: string): string {
    return readFileSync(this.file(name), "utf8");
  }

  /** Changes a file. Throws where that changes nothing. */
  edit(name: string, change: (text: string) => string): void {
    const before = this.text(name);
    const after = change(before);
    if (after === before) throw new Error(`expected a change of ${name}, found none`);
    writeFileSync(this.file(name), after);
  }

  /** Writes a packed model file and gives its name. */
  writeModel(name: string, model: unknown): string {
    mkdirSync(this.file("models"), { recursive: true });
    writeFileSync(this.file(`models/${name}`), gzipSync(JSON.stringify(model)));
    return this.file(`models/${name}`);
  }

  /** Generates this copy's files, from another API model than the installed one's where it is given. */
  async generate(api?: ApiModel): Promise<readonly string[]> {
    return generate({ root: this.root, api });
  }

  /** Runs `trailhouse` inside of the copy. */
  async trailhouse(...args: readonly string[]): Promise<Ended> {
    const before = process.cwd();
    process.chdir(this.root);
    try {
      const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
      const code = await main(args, { stdin, stdout, stderr });
      return { code, stdout: textOf(stdout), stderr: textOf(stderr) };
    } finally {
      process.chdir(before);
    }
  }

  /** The copy's own core, as its tables make it. */
  async core(): Promise<Core> {
    return (await import(this.file("packages/core/src/index.ts"))) as Core;
  }

  /** The copy's own sample generator. */
  async sample(): Promise<Sample> {
    return (await import(this.file("apps/cli/src/sample/index.ts"))) as Sample;
  }
}

/** What a test needs of the sample generator. */
export type Sample = typeof sample;

function textOf(stream: PassThrough): string {
  const held: unknown = stream.read();
  return Buffer.isBuffer(held) ? held.toString("utf8") : "";
}
