import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How a command line ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const SERVER = fileURLToPath(new URL("./serve-commands.mjs", import.meta.url));

let server: ChildProcess | undefined;

/** Runs one `trailhouse` command line of the built command in a process that stays for the next one: starting one takes longer than most commands. */
export async function trailhouse(...args: readonly string[]): Promise<Ended> {
  server ??= started();
  const child = server;
  return await new Promise<Ended>((resolve, reject) => {
    const onExit = (code: number | null, signal: string | null): void => {
      server = undefined;
      reject(new Error(`the process of trailhouse ${args.join(" ")} ended with ${code ?? signal ?? "nothing"}`));
    };
    child.once("exit", onExit);
    child.once("message", (answer) => {
      child.off("exit", onExit);
      resolve(answer as Ended);
    });
    child.send(args);
  });
}

/** The same, where nothing may be wrong but what `codes` tells of. @throws Error with what the command wrote on stderr */
export async function succeeded(codes: readonly number[], ...args: readonly string[]): Promise<Ended> {
  const ended = await trailhouse(...args);
  if (!codes.includes(ended.code)) throw new Error(`trailhouse ${args.join(" ")} ended with ${ended.code}: ${ended.stderr}`);
  return ended;
}

// It ends with this process: the channel closes, and nothing else keeps it alive.
function started(): ChildProcess {
  const child = fork(SERVER, { execArgv: [], env: { ...process.env, NODE_OPTIONS: "" } });
  child.unref();
  child.channel?.unref();
  return child;
}
