import type { Command } from "commander";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { EnvironmentError } from "../errors.ts";
import { describeFileError } from "../file-errors.ts";
import type { Context } from "../streams.ts";
import { examples, wholeNumber } from "./options.ts";

interface Options {
  readonly out: string;
  readonly files: number;
  readonly records: number;
  readonly seed: number;
}

/** `trailhouse sample`: realistic CloudTrail files. */
export function addSampleCommand(program: Command, context: Context): void {
  program
    .command("sample")
    .description("Make realistic CloudTrail log files to try things with. The same options make the same files.")
    .requiredOption("--out <dir>", "the directory to write to")
    .option("--files <n>", "how many files", wholeNumber(1), 20)
    .option("--records <n>", "how many records over all files", wholeNumber(0), 50_000)
    .option("--seed <n>", "another number, other records", wholeNumber(0), 1)
    .addHelpText("after", examples("trailhouse sample --out logs --files 5 --records 2000"))
    .action(async ({ out, ...options }: Options) => {
      const { generateSample } = await import("../sample/index.ts");
      let iamRecords = 0;
      for (const file of generateSample(options)) {
        await writeSampleFile(join(out, file.name), file.bytes);
        iamRecords += file.iamRecords;
      }
      context.streams.stderr.write(`${counted(options.files, "file")} with ${counted(options.records, "record")} in ${out}, ${iamRecords} of them of IAM\n`);
    });
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

async function writeSampleFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  } catch (error) {
    throw new EnvironmentError(`${path} cannot be written: ${describeFileError(error)}. Take another --out, or mend that and run the same command again.`);
  }
}
