/** The event with the value at the path set, or taken out where the value is undefined; `a.b[0].c`. */
export function withValue(event: object, path: string, value: unknown): object {
  const copy = structuredClone(event);
  const steps = path.split(/[.[]/).map((step) => step.replace("]", ""));
  const last = steps.pop() ?? "";
  const parent = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], copy) as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return copy;
}

/** An object that holds itself `depth` times, as parent processes do. */
export function processes(depth: number): object {
  let process: object = { pid: 1 };
  for (let i = 0; i < depth; i++) process = { pid: 1, parent_process: process };
  return process;
}
