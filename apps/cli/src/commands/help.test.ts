import type { Command } from "commander";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { main } from "../main.ts";
import { buildProgram } from "../program.ts";

const streams = () => ({ stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() });

function pathsOf(command: Command): readonly (readonly string[])[] {
  return [[], ...command.commands.flatMap((each) => pathsOf(each).map((rest) => [each.name(), ...rest]))];
}

test.each(pathsOf(buildProgram({ streams: streams(), exitCode: 0 })).map((path) => [path.join(" ")]))("trailhouse %s --help has an example of it", async (command) => {
  const { stdin, stdout, stderr } = streams();
  expect(await main([...command.split(" ").filter((part) => part !== ""), "--help"], { stdin, stdout, stderr })).toBe(0);
  stdout.end();
  const words = `trailhouse ${command}`.trim();
  expect((await text(stdout)).split(/^Examples?:$/mu)[1]).toContain(`  $ ${words}`);
});
