import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "./workspace.ts";

interface Step {
  readonly name: string;
  readonly shell: string;
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
}

/** action.yml, as a runner reads it. */
export interface ActionFile {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

/** How a step ended. */
export interface StepEnd {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const ACTION = parse(readFileSync(join(ROOT, "action.yml"), "utf8")) as ActionFile;

/**
 * Runs the action's steps as a runner does: inputs and the github context put into expressions, the script in a shell of
 * its own in the workspace. Ends with the first step that fails.
 */
export function runAction(inputs: Readonly<Record<string, string>>, folder: string): StepEnd {
  const given = Object.fromEntries(Object.entries(ACTION.inputs).map(([name, input]) => [name, inputs[name] ?? input.default]));
  const contexts = { inputs: given, github: { action_path: ROOT, action_repository: "owner/trailhouse", action_ref: "v1", server_url: "https://github.example" } };
  let end: StepEnd = { status: 0, stdout: "", stderr: "" };
  for (const step of ACTION.runs.steps) {
    const env = Object.fromEntries(Object.entries(step.env).map(([name, text]) => [name, evaluate(text, contexts)]));
    end = runStep(evaluate(step.run, contexts), env, folder);
    if (end.status !== 0) break;
  }
  return end;
}

type Contexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

// The action needs no more of the expression language than `context.name`.
function evaluate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/gu, (_whole, expression: string) => {
    const [, context = "", name = ""] = /^\s*([a-z]+)\.([\w-]+)\s*$/u.exec(expression) ?? [];
    const value = contexts[context]?.[name];
    if (value === undefined) throw new Error(`expected an expression that names an input or a member of github, found \${{${expression}}}`);
    return value;
  });
}

function runStep(script: string, env: Readonly<Record<string, string>>, folder: string): StepEnd {
  const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], GITHUB_WORKSPACE: folder, CI: "true", ...env },
  });
  return { status, stdout, stderr };
}
