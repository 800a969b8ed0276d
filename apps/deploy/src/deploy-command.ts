import { Option } from "commander";
import type { Command } from "commander";
import { AUTH_TYPES } from "./connection/auth-types.ts";
import type { DeployContext } from "./context.ts";
import { DeployError } from "./errors.ts";
import { writeLine } from "./output/printable.ts";
import type { Settings, SettingsFlags, Surroundings } from "./settings/load-settings.ts";
import { PRESETS } from "./settings/presets.ts";
import type { ApplyForm } from "./work/apply.ts";
import type { DestroyForm } from "./work/destroy.ts";
import type { Connect, DeploySession } from "./work/open-session.ts";
import type { PlanForm } from "./work/plan.ts";

// What loads the driver is imported when a command runs: `trailhouse --help` is quick.

/** What the commands take from around them; tests put their own in. */
export interface DeployServices {
  readonly connect: Connect;
  readonly surroundings: Surroundings;
}

/** `trailhouse deploy …`: mounts the commands on a program. Gives their group, to which the program may add. */
export function addDeployCommand(program: Command, context: DeployContext, services: DeployServices = realServices()): Command {
  const deploy = program.command("deploy").description("Create and keep up the tables in Databricks' Unity Catalog.").addHelpText("after", `\nExamples:\n  $ trailhouse deploy check --catalog security\n  $ trailhouse deploy apply --catalog security\n\n${SECRETS}`);
  const run = (work: Work) => async (flags: SettingsFlags) => { await perform(flags, work, context, services); };
  subcommand(deploy, "plan", "Show what apply would do: the difference to what is there. Changes nothing.")
    .option("--sql", "print the SQL alone, to be run by hand")
    .option("--json", "print the plan as one JSON object")
    .option("--exit-code", "exit with 1 where changes are pending, or a pipeline that made the tables is of another version")
    .action((flags: SettingsFlags & PlanForm) => run(async (session, settings) => (await import("./work/plan.ts")).plan(session, settings, flags, context))(flags));
  subcommand(deploy, "apply", "Run the plan, statement by statement. Only adds; run again, it goes on where it stopped.")
    .option("--yes", "do not ask")
    .option("--json", "print what was done as one JSON object")
    .action((flags: SettingsFlags & ApplyForm) => run(async (session, settings) => (await import("./work/apply.ts")).apply(session, settings, flags, context))(flags));
  subcommand(deploy, "status", "Show tables, rows, who made them, the last push, and what differs from this version.")
    .option("--json", "print it as one JSON object")
    .action((flags: SettingsFlags & { json?: true }) => run(async (session, settings) => (await import("./work/status.ts")).status(session, settings, flags, context))(flags));
  subcommand(deploy, "check", "Try the connection and each privilege, and name the GRANT for what is missing.")
    .option("--json", "print it as one JSON object")
    .action((flags: SettingsFlags & { json?: true }) => run(async (session, settings) => (await import("./work/check.ts")).check(session, settings, { ...flags, connection: settings.connection().summary }, context))(flags));
  subcommand(deploy, "destroy", "Drop what deploy made, and nothing else.")
    .option("--confirm <catalog>", "the catalog's name, instead of typing it")
    .option("--json", "print what was done as one JSON object")
    .action((flags: SettingsFlags & DestroyForm) => run(async (session, settings) => (await import("./work/destroy.ts")).destroy(session, settings, flags, context))(flags));
  for (const command of deploy.commands) addWhereTo(command);
  return deploy;
}

const SECRETS = "Secrets come from the environment (DATABRICKS_TOKEN, or DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET)\nor a profile of ~/.databrickscfg, never from a flag.";

const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  plan: ["trailhouse deploy plan --catalog security", "trailhouse deploy plan --sql > changes.sql"],
  apply: ["trailhouse deploy apply --catalog security --yes"],
  status: ["trailhouse deploy status --catalog security"],
  check: ["trailhouse deploy check --catalog security --profile prod"],
  destroy: ["trailhouse deploy destroy --catalog security", "trailhouse deploy destroy --catalog security --confirm security"],
};

type Work = (session: DeploySession, settings: Settings) => Promise<void>;

async function perform(flags: SettingsFlags, work: Work, context: DeployContext, services: DeployServices): Promise<void> {
  try {
    const { loadSettings } = await import("./settings/load-settings.ts");
    const { withSession } = await import("./work/open-session.ts");
    const settings = await loadSettings(flags, services.surroundings);
    await withSession(settings.connection(), services.connect, (session) => work(session, settings));
  } catch (error) {
    if (!(error instanceof DeployError)) throw error;
    writeLine(context.streams.stderr, `trailhouse: ${error.message}`);
    context.exitCode = error.exitCode;
  }
}

function subcommand(deploy: Command, name: string, description: string): Command {
  const examples = EXAMPLES[name] ?? [];
  return deploy.command(name).description(description)
    .addHelpText("after", `\n${examples.length === 1 ? "Example:" : "Examples:"}\n${examples.map((line) => `  $ ${line}`).join("\n")}`);
}

/** The command's own options stand first in its help. */
function addWhereTo(command: Command): void {
  addSettingsOptions(command.optionsGroup("Where to:"));
  if (command.name() !== "destroy") command.option("--create-catalog", "create the catalog where there is none");
}

/** Adds the flags of {@link SettingsFlags} that say where and how to a command. */
export function addSettingsOptions(command: Command): Command {
  return command
    .addOption(new Option("--preset <name>", "which events are taken (default: cloudtrail-iam)").choices(PRESETS))
    .option("--catalog <name>", "catalog (default: main)")
    .option("--silver-schema <name>", "schema of the silver tables (default: silver)")
    .option("--gold-schema <name>", "schema of the gold tables (default: gold)")
    .option("--control-schema <name>", "schema of ledger, quarantine and volume (default: trailhouse)")
    .option("--volume <name>", "volume for files that are being pushed (default: staging)")
    .option("--config <file>", "settings (default: trailhouse.yml where there is one)")
    .option("--host <address>", "workspace (or DATABRICKS_HOST)")
    .option("--http-path <path>", "SQL warehouse (or DATABRICKS_HTTP_PATH)")
    .option("--warehouse-id <id>", "SQL warehouse, by its ID (or DATABRICKS_WAREHOUSE_ID)")
    .option("--profile <name>", "profile of ~/.databrickscfg (or DATABRICKS_CONFIG_PROFILE)")
    .addOption(new Option("--auth-type <type>", "how to sign in, where several ways are set up").choices(AUTH_TYPES));
}

/** The driver is loaded when a command connects. */
function realServices(): DeployServices {
  return {
    connect: async (options) => (await import("@trailhouse/lakehouse/databricks")).connect(options),
    surroundings: { env: process.env, directory: process.cwd() },
  };
}
