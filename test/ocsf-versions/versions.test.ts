/**
 * For every version of OCSF: its transforms are generated, loaded, and every golden record is transformed by them. The
 * events validate at that version, use nothing that it has given up, and keep what the mapping rules say.
 */
import path from "node:path";
import { createValidator } from "@trailhouse/ocsf";
import { describe, expect, test } from "vitest";
import { RULES, type Values } from "../golden/rules.ts";
import { typeErrors } from "./type-errors.ts";
import { goldenRecords, hasExports, loadVersion, VERSIONS, type GoldenRecord } from "./versions.ts";

const records = goldenRecords();

/** The account's type is no longer told by the caller's from 1.6.0 on, which this rule holds to. */
const UNTIL_1_6 = "the actor is the caller";

if (!hasExports()) process.stderr.write("skipped: the exports in ../shared/ocsf are not there, so that no other OCSF version is tested\n");

describe.skipIf(!hasExports()).each(VERSIONS)("OCSF %s", async (version) => {
  if (!hasExports()) return;
  const { schema, folder, transform } = await loadVersion(version);
  const events = records.map((each) => ({ ...each, event: transform(each.record) as Values }));
  const isAfter = (other: string) => version >= other;

  test("every golden event validates, and says the version", () => {
    expect(events.length).toBeGreaterThanOrEqual(180);
    const validator = createValidator(schema);
    const findings = events.map(({ name, event }) => ({ name, findings: validator.validate(event) }));
    expect(findings.filter((each) => each.findings.length > 0)).toEqual([]);
    expect(new Set(events.map(({ event }) => at(event, "metadata.version")))).toEqual(new Set([version]));
  });

  test("nothing that the version has given up is used", () => {
    const validator = createValidator(schema);
    const given = events.flatMap(({ name, event }) => validator.validate(event, { strict: true }).map((finding) => ({ name, ...finding })));
    expect(given.filter((finding) => finding.rule === "deprecated")).toEqual([]);
    // The events of 1.4.0 do use some of it.
    const before = events.flatMap(({ gold }) => validator.validate(gold, { version, strict: true })).filter((finding) => finding.rule === "deprecated");
    const paths = [...new Set(before.map((finding) => finding.path))].sort();
    expect(paths.includes("resource")).toBe(isAfter("1.5.0"));
    expect(paths.includes("actor.user.credential_uid") && paths.includes("actor.user.account.type_id")).toBe(isAfter("1.6.0"));
  });

  test("the mapping rules hold", () => {
    const rules = Object.entries(RULES).filter(([name]) => name !== UNTIL_1_6 || !isAfter("1.6.0"));
    const broken = events.flatMap(({ name, record, event }) =>
      rules.flatMap(([rule, holds]) => {
        const problem = holds(record, event);
        return problem === undefined ? [] : [`${name}, ${rule}: ${problem}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  test("an event differs from that of 1.4.0 where the tables state it, and nowhere else", () => {
    const differing = events.map(({ name, event, gold }) => ({ name, event: as140(event), gold: as140(gold as Values) }));
    expect(differing.filter(({ event, gold }) => JSON.stringify(event) !== JSON.stringify(gold)).map(({ name }) => name)).toEqual([]);
    if (version === "1.4.0") for (const { event, gold } of events) expect(withoutRaw(event)).toEqual(gold);
  });

  test("a policy that is given to a user stands in resource, since 1.5.0 in the list of resources", () => {
    for (const { event } of ofClass(events, 3005)) {
      expect(event["resource"] !== undefined && isAfter("1.5.0")).toBe(false);
      expect(event["resources"] !== undefined && !isAfter("1.5.0")).toBe(false);
    }
    const { event } = named(events, "AttachUserPolicy, success");
    const policy = isAfter("1.5.0") ? at(event, "resources.0") : event["resource"];
    expect(policy).toMatchObject({ type: "Policy", uid: at(named(events, "AttachUserPolicy, success").record, "requestParameters.policyArn") });
  });

  test("an access key stands in credential_uid, since 1.6.0 in the list of programmatic credentials", () => {
    for (const { record, event } of events) {
      const key = at(record, "userIdentity.accessKeyId");
      expect(at(event, "actor.user.credential_uid")).toBe(isAfter("1.6.0") ? undefined : key);
      expect(at(event, "actor.user.programmatic_credentials.0.uid")).toBe(isAfter("1.6.0") ? key : undefined);
    }
    const { record, event } = named(events, "UpdateAccessKey, success");
    const path = isAfter("1.6.0") ? "user.programmatic_credentials.0.uid" : "user.credential_uid";
    expect(at(event, path)).toBe(at(record, "requestParameters.accessKeyId"));
  });

  test("an account is one of IAM's user or role before 1.6.0, and an AWS account since", () => {
    const types = new Set(events.flatMap(({ event }) => ["actor.user.account", "user.account"].map((each) => at(event, `${each}.type`))));
    types.delete(undefined);
    expect([...types].sort()).toEqual(isAfter("1.6.0") ? ["AWS Account"] : ["AWS Account", "AWS IAM Role", "AWS IAM User"]);
  });

  test("the generated code compiles against the generated types", () => {
    expect(typeErrors(path.join(folder, "packages"))).toEqual([]);
  });
});

type Transformed = GoldenRecord & { readonly event: Values };

function ofClass(events: readonly Transformed[], uid: number): readonly Transformed[] {
  return events.filter(({ event }) => event["class_uid"] === uid);
}

function named(events: readonly Transformed[], name: string): Transformed {
  const found = events.find((each) => each.name === name);
  if (!found) throw new Error(`expected the golden record '${name}', found none`);
  return found;
}

function at(value: unknown, dotted: string): unknown {
  return dotted.split(".").reduce<unknown>((node, key) => (typeof node === "object" && node !== null ? (node as Values)[key] : undefined), value);
}

function withoutRaw({ raw_data: _, ...event }: Values): Values {
  return event;
}

/** What the tables state differently for later versions, taken out of an event of any version. */
function as140(event: Values): unknown {
  const { resource: _resource, resources, raw_data: _raw, observables, ...rest } = event;
  const kept = ((observables ?? []) as readonly Values[]).filter(({ name }) => !/credential_uid$|^resource\./.test(String(name)));
  const all = { ...rest, observables: kept, ...(event["class_uid"] === 6003 ? { resources } : {}) };
  return JSON.parse(JSON.stringify(all), (_key, value: unknown) => (isRecord(value) ? withoutDiffering(value) : value));
}

function withoutDiffering({ credential_uid: _uid, programmatic_credentials: _all, ...rest }: Values): Values {
  if ("account" in rest && isRecord(rest["account"])) return { ...rest, account: { uid: rest["account"]["uid"] } };
  return "log_provider" in rest ? { ...rest, version: "" } : rest;
}

function isRecord(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
