import type { Command, Option } from "commander";

/**
 * Has commander ask for required options last, so that a misspelt `--lake` is told as an unknown option with the right
 * name beside it, not as a missing one. Also refuses an empty path, which is what an unset variable of a shell gives, and
 * which would mean the directory where one happens to be.
 */
export function checkOptionsLast(program: Command): void {
  const wanted = new Set<Option>();
  makeOptional(program, wanted);
  program.hook("preAction", (_program, command) => {
    for (const option of command.options) checkOption(command, option, wanted.has(option));
  });
}

function makeOptional(command: Command, wanted: Set<Option>): void {
  for (const option of command.options.filter(({ mandatory }) => mandatory)) {
    option.makeOptionMandatory(false);
    wanted.add(option);
  }
  for (const each of command.commands) makeOptional(each, wanted);
}

function checkOption(command: Command, option: Option, wanted: boolean): void {
  const value: unknown = command.getOptionValue(option.attributeName());
  if (wanted && value === undefined) command.error(`error: required option '${option.flags}' not specified`, { code: "commander.missingMandatoryOptionValue", exitCode: 1 });
  if (value === "" && /<(?:dir|file)>/u.test(option.flags)) command.error(`error: option '${option.flags}' argument '' is invalid. Expected a path, found an empty text.`, { code: "commander.invalidArgument", exitCode: 1 });
}
