import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Runs a script of this folder in a process of its own. */
export function startChild(script: string, ...args: readonly string[]): ChildProcess {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return spawn(process.execPath, ["--conditions=@trailhouse/source", "--import", "tsx", file, ...args], { stdio: ["pipe", "pipe", "inherit"] });
}

/** Waits until the child has printed the text, also where it ended at once: its output may come behind its end. */
export async function said(child: ChildProcess, text: string): Promise<void> {
  let heard = "";
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on("data", (data: Buffer) => {
      heard += data.toString();
      if (heard.includes(text)) resolve();
    });
    child.once("close", (code) => { reject(new Error(`The child ended with ${String(code)} before it said ${text}; it said: ${heard}`)); });
  });
}

export async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  return await new Promise((resolve) => { child.once("exit", resolve); });
}
