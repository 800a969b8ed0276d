import type { Violations } from "../model/violations.ts";
import type { Model } from "../resolve/model.ts";
import { rootsOf, walk } from "./walk.ts";

/**
 * The types of resource that an ARN of IAM or STS can have (Service Authorization Reference, "Resource types defined by
 * AWS Identity and Access Management (IAM)" and "… AWS Security Token Service"; IAM User Guide, "IAM identifiers").
 */
const RESOURCE_TYPES: readonly string[] = [
  "access-report", "assumed-role", "delegation-request", "federated-user", "group", "instance-profile", "mfa", "oidc-provider", "policy", "role",
  "role-template", "root", "saml-provider", "server-certificate", "sms-mfa", "u2f", "user",
];

/** A `type` beside `$arn` and a `word` beside `$named_in` are of IAM's vocabulary: nothing would ever fit another one. */
export function checkResourceTypes(model: Model, violations: Violations): void {
  for (const { path, value } of rootsOf(model)) {
    walk(value, model.scope, model, (found) => {
      if (found.op === "arn" && found.resourceType !== undefined && !RESOURCE_TYPES.includes(found.resourceType)) {
        violations.add(found.at, path, "unknown-resource", `expected a type of resource (${RESOURCE_TYPES.join(", ")}), found '${found.resourceType}'`);
      }
      if (found.op === "named_in" && !RESOURCE_TYPES.includes(found.word.replaceAll(" ", "-"))) {
        violations.add(found.at, path, "unknown-resource", `expected a word for a type of resource (${RESOURCE_TYPES.map((each) => each.replaceAll("-", " ")).join(", ")}), found '${found.word}'`);
      }
    });
  }
}
