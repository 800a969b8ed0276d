import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The repository's root folder. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** One package as `npm pack --json` describes it. */
export interface Packed {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** A folder outside the repository with the packages installed from their tarballs. */
export interface EmptyProject {
  readonly folder: string;
  readonly packed: readonly Packed[];
  /** Runs a program in the project; gives its standard output. */
  run(program: string, ...args: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

const execute = promisify(execFile);

/** Packs the workspaces and installs the tarballs in an empty project, as a stranger would. */
export async function installPacked(workspaces: readonly string[]): Promise<EmptyProject> {
  const top = await mkdtemp(join(tmpdir(), "trailhouse-pack-"));
  const folder = join(top, "project");
  await mkdir(folder);
  const selected = workspaces.flatMap((name) => ["-w", name]);
  const packed = JSON.parse(await run(ROOT, "npm", "pack", "--json", "--pack-destination", top, ...selected)) as Packed[];
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
  const tarballs = packed.map(({ filename }) => join(top, filename));
  await run(folder, "npm", "install", "--no-audit", "--no-fund", "--prefer-offline", ...tarballs);
  return {
    folder,
    packed,
    run: async (program, ...args) => run(folder, program, ...args),
    remove: async () => rm(top, { recursive: true, force: true, maxRetries: 5 }),
  };
}

async function run(cwd: string, program: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execute(program, args, { cwd, env: strangersEnvironment(), maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** Without what `npm test` sets for this workspace, which would make an inner npm work in the repository. */
function strangersEnvironment(): NodeJS.ProcessEnv {
  const inherited = /^(npm_(package|lifecycle|command|execpath|node_execpath|config_(local_prefix|workspaces?|prefix|json))|INIT_CWD|NODE_ENV$|VITEST)/u;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !inherited.test(name)));
}
