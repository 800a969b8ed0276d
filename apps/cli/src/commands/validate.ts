import { addSettingsOptions } from "@trailhouse/deploy";
import type { SettingsFlags } from "@trailhouse/deploy/settings";
import { InvalidArgumentError, Option } from "commander";
import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import type { Context } from "../streams.ts";
import { FORMAT_NAMES } from "../validate/formats/format.ts";
import type { FormatName } from "../validate/formats/format.ts";
import type { ValidateRequest } from "../validate/request.ts";
import { examples, optionalWaitOption, wholeNumber } from "./options.ts";

interface Options extends SettingsFlags {
  readonly lake?: string;
  readonly databricks?: string;
  readonly where?: string;
  readonly format?: FormatName;
  readonly json?: true;
  readonly first?: number;
  readonly all?: true;
  readonly schema: readonly string[];
  readonly ocsfVersion?: string;
  readonly strict?: true;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly sample?: number;
  readonly seed?: number;
  readonly workers?: number;
  readonly rulesUrl?: string;
  readonly wait?: number;
}

const FIRST = 10;

/** `trailhouse validate`: OCSF events against the schema and the checks beyond it. */
export function addValidateCommand(program: Command, context: Context): void {
  const command = program
    .command("validate")
    .description("Check OCSF events: NDJSON (plain, gzip or zstd), a JSON array, Parquet, or the gold tables of a lake.")
    .argument("[path...]", "files, directories, globs, or - for standard input (default: -)")
    .option("--lake <file>", "check every gold table of this lake")
    .addOption(new Option("--databricks <table>", "check rows of this gold table in Unity Catalog, such as gold.account_change").conflicts("lake"))
    .option("--where <condition>", "with --databricks: of those rows only these, a condition in SQL; it runs with your rights")
    .addOption(new Option("--schema <file or url>", "an OCSF schema export, for its version and classes; may be given several times").argParser(collect).default([], "1.4.0, built in"))
    .option("--ocsf-version <version>", "hold every event to this version (default: what its metadata.version says)")
    .option("--strict", "also find missing recommended attributes and deprecated ones")
    .addOption(new Option("--format <format>", "how findings are printed (default: pretty)").choices(FORMAT_NAMES))
    .addOption(new Option("--json", "short for --format ndjson: one JSON object a finding, and the summary as the last line").conflicts("format"))
    .option("--first <n>", `print the first n findings of each rule (default: ${FIRST}; all with ndjson)`, wholeNumber(0))
    .addOption(new Option("--all", "print every finding").conflicts("first"))
    .option("--baseline <file>", "findings that are known: only others are printed and fail")
    .option("--update-baseline", "write what is found to the baseline, and end with 0")
    .addOption(new Option("--sample <n>", "check n events, drawn at random").argParser(wholeNumber(1)).conflicts("updateBaseline"))
    .option("--seed <n>", "with --sample: another number, another sample (default: 1)", wholeNumber(0))
    .option("--workers <n>", "threads for JSON files (default: as many cores as are worth it)", wholeNumber(1))
    .addOption(new Option("--rules-url <url>", "where the page of rules is, for the links in SARIF").argParser(webAddress))
    .addOption(optionalWaitOption());
  addSettingsOptions(command.optionsGroup("With --databricks, where the table stands:"))
    .addHelpText("after", examples(
      "trailhouse validate events.ndjson",
      "trailhouse validate 'gold/**/*.parquet' --schema ocsf-1.6.0.json --format sarif > validate.sarif",
      "trailhouse validate --lake iam.duckdb",
      "trailhouse validate --databricks gold.account_change --where \"time_dt > current_date() - 1\" --catalog security",
    ))
    .action(async (paths: string[], options: Options) => {
      const request = { ...toRequest(paths, options), ...(await databricksOf(paths, options)) };
      const { validate } = await import("../validate/validate.ts");
      context.exitCode = await validate(request, context.streams);
    });
}

function toRequest(paths: readonly string[], options: Options): ValidateRequest {
  const { lake, baseline, sample, workers, ocsfVersion: version, rulesUrl } = options;
  if (lake !== undefined && paths.length > 0) throw new UsageError("Expected paths or --lake, found both. Validate them one after the other.");
  checkCompanions(options);
  const format = options.json === true ? "ndjson" : (options.format ?? "pretty");
  const all = options.all === true || (format === "ndjson" && options.first === undefined);
  return {
    paths: paths.length === 0 ? ["-"] : paths,
    format,
    first: all ? Infinity : (options.first ?? FIRST),
    schemas: options.schema,
    strict: options.strict === true,
    updateBaseline: options.updateBaseline === true,
    seed: options.seed ?? 1,
    waitSeconds: options.wait ?? 0,
    ...Object.fromEntries(Object.entries({ lake, baseline, sample, workers, version, rulesUrl }).filter(([, value]) => value !== undefined)),
  };
}

/** An option that says something only beside another one is wrong use without it. */
function checkCompanions({ updateBaseline, baseline, seed, sample, wait, lake }: Options): void {
  if (updateBaseline === true && baseline === undefined) throw new UsageError("Expected --baseline FILE with --update-baseline, found none.");
  if (seed !== undefined && sample === undefined) throw new UsageError("Expected --sample N with --seed, found none.");
  if (wait !== undefined && lake === undefined) throw new UsageError("Expected --lake FILE with --wait, found none.");
}

/** What is checked in Unity Catalog, where something is. */
async function databricksOf(paths: readonly string[], options: Options): Promise<Pick<ValidateRequest, "databricks">> {
  const { databricks: table, where } = options;
  if (table === undefined && where !== undefined) throw new UsageError("Expected --databricks TABLE with --where, found none.");
  if (table === undefined) return {};
  if (paths.length > 0) throw new UsageError("Expected paths or --databricks, found both. Validate them one after the other.");
  const { catalogSources } = await import("../push/open-catalog.ts");
  return { databricks: { table, sources: catalogSources(options), ...(where === undefined ? {} : { where }) } };
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function webAddress(text: string): string {
  if (/^https?:\/\//u.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError("Expected a URL that begins with https:// or http://.");
}
