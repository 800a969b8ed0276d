import type { Member, Operation } from "../aws/shapes.ts";
import type { MemberChange } from "./drift-model.ts";
import type { Pair } from "./member-changes.ts";
import type { TableRow } from "./table-rows.ts";

/** Whether userName may be left out decides whose account a call is about: `self: omitted` depends on it. */
export function selfChange({ target, self, at }: TableRow, { before, after }: Pair): readonly MemberChange[] {
  const [was, is] = [userName(before), userName(after)];
  if (!was || !is || was.required === is.required || target !== "user" || self === "always") return [];
  const change = { member: "requestParameters.userName", before: word(was), after: word(is), at };
  if (is.required) return self === "omitted" ? [{ kind: "required", ...change }] : [];
  return self === "never" ? [{ kind: "optional", ...change }] : [];
}

function userName({ input }: Operation): Member | undefined {
  return input.find(({ key }) => key === "userName");
}

function word({ required }: Member): string {
  return required ? "required" : "optional";
}
