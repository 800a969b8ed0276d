import type { PipelineTarget } from "./bundle-options.ts";

/**
 * What stands behind the names of schemas in each target but prod. A table belongs to one pipeline, so each developer has
 * schemas of their own; `short_name` is letters, digits and underscores (Databricks: substitutions in bundles).
 */
export const SUFFIXES = { dev: "_dev_${workspace.current_user.short_name}", staging: "_staging" } as const;

const DEV_PREFIX = SUFFIXES.dev.slice(0, SUFFIXES.dev.indexOf("${"));

/** Names of which one target would write where another one does, one text a fault. Unity Catalog has names in lower case. */
export function targetCollisions(target: PipelineTarget): string[] {
  const schemas = [["silver schema", target.silverSchema], ["gold schema", target.goldSchema], ["control schema", target.controlSchema]] as const;
  return schemas.flatMap(([role, name]) => {
    const others = schemas.filter(([otherRole, other]) => otherRole !== role && meet(name.toLowerCase(), other.toLowerCase()));
    return others.map(([otherRole, other]) => collisionText(role, name, otherRole, other));
  });
}

/** True where prod's or staging's schema of one name may be another target's schema of the other name, whoever deploys dev. */
function meet(name: string, other: string): boolean {
  return name === `${other}${SUFFIXES.staging}` || [name, `${name}${SUFFIXES.staging}`].some((each) => each.startsWith(`${other}${DEV_PREFIX}`));
}

function collisionText(role: string, name: string, otherRole: string, other: string): string {
  const [dev, staging] = [`${other}${DEV_PREFIX}<user>`, `${other}${SUFFIXES.staging}`].map((each) => JSON.stringify(each));
  return `${role}: expected a name that keeps the targets' schemas apart, found ${JSON.stringify(name)} beside the ${otherRole} ${JSON.stringify(other)}, which is ${String(dev)} in target dev and ${String(staging)} in staging`;
}
