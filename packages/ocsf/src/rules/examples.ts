import type { RuleId } from "../finding.ts";
import { processes, withValue } from "./with-value.ts";

/** A small event of OCSF 1.4.0 without findings, which each example breaks. */
export const SOUND_EVENT = {
  class_uid: 3001,
  category_uid: 3,
  activity_id: 1,
  type_uid: 300101,
  severity_id: 1,
  severity: "Informational",
  time: 1679071890000,
  time_dt: "2023-03-17T16:51:30Z",
  message: "Created the user grace",
  metadata: { version: "1.4.0", product: { name: "CloudTrail", vendor_name: "AWS" }, profiles: ["datetime"] },
  user: { name: "grace", type_id: 1 },
  src_endpoint: { ip: "203.0.113.7", port: 443 },
  observables: [{ name: "src_endpoint.ip", type_id: 2, value: "203.0.113.7" }],
} as const;

/** How the sound event comes to break a rule. */
export interface RuleExample {
  /** Path → new value. */
  readonly with?: Readonly<Record<string, unknown>>;
  /** Paths of what is taken out. */
  readonly without?: readonly string[];
  /** What is changed, where the values themselves are too long to be shown. */
  readonly inWords?: string;
}

const MANY_PROCESSES = 20_000;

/** One example of each rule. */
export const RULE_EXAMPLES: Readonly<Record<RuleId, RuleExample>> = {
  required: { without: ["time"] },
  type: { with: { time: "1679071890000" } },
  enum: { with: { severity_id: 7 } },
  pattern: { with: { time_dt: "17 March 2023" } },
  "max-length": { with: { "src_endpoint.mac": "18:36:F3:98:4F:9A, 18:36:F3:98:4F:9B" } },
  range: { with: { "src_endpoint.port": 70_000 } },
  "unknown-attribute": { with: { "user.nickname": "amazing" } },
  "profile-not-declared": { with: { device: { type_id: 0, hostname: "build-1" } } },
  "constraint-at-least-one": { with: { user: { type_id: 1 } } },
  "constraint-just-one": {
    with: {
      "metadata.profiles": ["datetime", "osint"],
      osint: [{ name: "feed", type_id: 0, value: "x", vulnerabilities: [{ cve: { uid: "CVE-2023-1" }, cwe: { uid: "CWE-79" } }] }],
    },
  },
  "unsupported-version": { with: { "metadata.version": "1.1.0" } },
  "unknown-class": { with: { class_uid: 3099 } },
  "unknown-profile": { with: { "metadata.profiles": ["datetime", "clouds"] } },
  "type-uid": { with: { type_uid: 300106 } },
  "caption-mismatch": { with: { severity: "Low" } },
  "other-without-name": { with: { "user.type_id": 99 } },
  "observable-path": { with: { "observables[0].name": "source.ip" } },
  "observable-value": { with: { "observables[0].value": "198.51.100.1" } },
  "too-deep": {
    with: { actor: { process: processes(MANY_PROCESSES) } },
    inWords: `with \`actor.process.parent_process.parent_process\` and so on, ${MANY_PROCESSES} processes deep`,
  },
  recommended: { without: ["message"] },
  deprecated: { with: { policy: { name: "ReadOnly", uid: "arn:aws:iam::aws:policy/ReadOnlyAccess", version: "1", is_applied: true } } },
};

/** The sound event, broken as the example says. */
export function brokenEvent(example: RuleExample): object {
  const removed = (example.without ?? []).reduce<object>((event, path) => withValue(event, path, undefined), SOUND_EVENT);
  return Object.entries(example.with ?? {}).reduce((event, [path, value]) => withValue(event, path, value), removed);
}
