import { MAPPING_VERSION } from "@trailhouse/core";
import type { Lake } from "@trailhouse/lakehouse";
import { cleanse } from "../output/terminal-text.ts";
import type { Output } from "../streams.ts";

/** Says once that a lake holds rows of another mapping version, where it does, and `what` becomes of them. @throws LakeError */
export async function sayOutdated(lake: Lake, what: string, stderr: Output): Promise<void> {
  for await (const { mappingVersion } of lake.outdated(MAPPING_VERSION)) {
    stderr.write(`The lake holds rows of another mapping version (${cleanse(mappingVersion)}), ${what}\n`);
    return;
  }
}
