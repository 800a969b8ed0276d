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
let commands = 0;

/** Runs one `trailhouse` command line of the built command in a process that stays for the next one: starting one takes longer than most commands. */
export async function trailhouse(...args: readonly string[]): Promise<Ended> {
  server ??= started();
  const child = server;
  const id = (commands += 1);
  return await new Promise<Ended>((resolve, reject) => {
    const onExit = (code: number | null, signal: string | null): void => {
      server = undefined;
      reject(new Error(`the process of trailhouse ${args.join(" ")} ended with ${code ?? signal ?? "nothing"}`));
    };
    // An answer may be one that nobody waits for any longer: a promise's time was up while its command ran.
    const onMessage = (answer: unknown): void => {
      const { id: of, ...ended } = answer as Ended & { readonly id: number };
      if (of !== id) return;
      child.off("exit", onExit).off("message", onMessage);
      resolve(ended);
    };
    child.once("exit", onExit).on("message", onMessage);
    child.send({ id, args });
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
