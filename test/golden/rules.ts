/**
 * What a gold row must say of its record, stated a second time without the mapping tables: for every rule a function
 * that names what is wrong. They hold for any record, whoever wrote it.
 */
import { isIP } from "node:net";
import { withoutSecrets } from "./secrets.ts";

export type Values = Readonly<Record<string, unknown>>;

type Rule = (record: Values, gold: Values) => string | undefined;

const at = (value: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((node, key) => (typeof node === "object" && node !== null ? (node as Values)[key] : undefined), value);

const textAt = (value: unknown, path: string): string | undefined => {
  const found = at(value, path);
  return typeof found === "string" && found !== "" ? found : undefined;
};

const equal = (what: string, found: unknown, wanted: unknown): string | undefined =>
  JSON.stringify(found) === JSON.stringify(wanted) ? undefined : `${what}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`;

const firstProblem = (...problems: readonly (string | undefined)[]): string | undefined => problems.find((each) => each !== undefined);

/** Mapping rules, by name. */
export const RULES: Readonly<Record<string, Rule>> = {
  "type_uid is class_uid * 100 + activity_id": (_, gold) => equal("type_uid", gold["type_uid"], Number(gold["class_uid"]) * 100 + Number(gold["activity_id"])),

  "activity Other is named by the event": (record, gold) =>
    gold["activity_id"] === 99 ? firstProblem(equal("activity_name", gold["activity_name"], record["eventName"]), equal("type_name", gold["type_name"], `${String(gold["class_name"])}: Other`)) : undefined,

  "a failure is an errorCode": (record, gold) => {
    const failed = textAt(record, "errorCode") !== undefined || textAt(record, "responseElements.ConsoleLogin") === "Failure";
    return firstProblem(
      equal("status_id", gold["status_id"], failed ? 2 : 1),
      equal("status_code", gold["status_code"], textAt(record, "errorCode")),
      equal("status_detail", gold["status_detail"], textAt(record, "errorMessage")),
    );
  },

  "the disposition follows the error code": (record, gold) => {
    const [disposition, action] = dispositionOf(textAt(record, "errorCode"));
    return firstProblem(equal("disposition_id", gold["disposition_id"], disposition), equal("action_id", gold["action_id"], action));
  },

  "time is eventTime": (record, gold) => {
    const text = String(record["eventTime"]).replace(" ", "T");
    const wanted = Date.parse(/Z$|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`);
    return firstProblem(equal("time", gold["time"], wanted), equal("original_time", at(gold, "metadata.original_time"), record["eventTime"]));
  },

  "the actor is the caller": (record, gold) => {
    const type = textAt(record, "userIdentity.type");
    const user = at(gold, "actor.user");
    if (user === undefined) return undefined;
    const typeId = type === "Root" ? 2 : type === "AWSService" ? 3 : ["IAMUser", "IdentityCenterUser", "SAMLUser", "WebIdentityUser", "FederatedUser"].includes(type ?? "") ? 1 : 99;
    const account = type === "IAMUser" ? 3 : type === "AssumedRole" || type === "Role" ? 4 : 10;
    return firstProblem(
      equal("actor.user.uid", at(user, "uid"), textAt(record, "userIdentity.arn")),
      equal("actor.user.uid_alt", at(user, "uid_alt"), textAt(record, "userIdentity.principalId")),
      equal("actor.user.credential_uid", at(user, "credential_uid"), textAt(record, "userIdentity.accessKeyId")),
      equal("actor.user.type_id", at(user, "type_id"), typeId),
      equal("actor.user.type", at(user, "type"), typeId === 99 ? (type ?? "Other") : { 1: "User", 2: "Admin", 3: "System" }[typeId]),
      at(user, "account") === undefined ? undefined : equal("actor.user.account.type_id", at(user, "account.type_id"), account),
      equal("actor.app_name", at(gold, "actor.app_name"), textAt(record, "userIdentity.invokedBy")),
    );
  },

  "the caller's name is the person's or the workload's": (record, gold) => {
    const name = at(gold, "actor.user.name");
    const arn = textAt(record, "userIdentity.arn");
    switch (textAt(record, "userIdentity.type")) {
      case "Root":
        return at(gold, "actor.user") === undefined ? undefined : equal("actor.user.name", name, "root");
      case "AssumedRole":
        return arn?.includes("/") === true ? equal("actor.user.name", name, arn.slice(arn.lastIndexOf("/") + 1) || undefined) : undefined;
      case "IAMUser":
        return equal("actor.user.name", name, textAt(record, "userIdentity.userName"));
      default:
        return undefined;
    }
  },

  "the cloud account is the recipient's": (record, gold) =>
    firstProblem(
      equal("cloud.account.uid", at(gold, "cloud.account.uid"), textAt(record, "recipientAccountId") ?? textAt(record, "userIdentity.accountId")),
      equal("cloud.region", at(gold, "cloud.region"), textAt(record, "awsRegion")),
      equal("cloud.provider", at(gold, "cloud.provider"), "AWS"),
    ),

  "src_endpoint.ip is an address": (record, gold) => {
    const ip = at(gold, "src_endpoint.ip");
    const source = textAt(record, "sourceIPAddress");
    if (ip !== undefined && (typeof ip !== "string" || isIP(ip) === 0)) return `src_endpoint.ip: ${JSON.stringify(ip)} is no address`;
    if (source !== undefined && isIP(source) !== 0) return equal("src_endpoint.ip", ip, source);
    if (source === "AWS Internal" || source?.endsWith(".amazonaws.com") === true) return equal("src_endpoint.svc_name", at(gold, "src_endpoint.svc_name"), source);
    return undefined;
  },

  "every observable resolves": (_, gold) => {
    const list = (gold["observables"] ?? []) as readonly Values[];
    return firstProblem(...list.map((each) => equal(`observable ${String(each["name"])}`, at(gold, String(each["name"])), each["value"])));
  },

  "nothing is null or empty among the attributes": (_, gold) => emptyAt(gold, ""),

  "every value of the record stands in the event": (record, gold) => {
    const { raw_data: _, ...event } = gold;
    const held = new Set(scalars(event));
    const lost = [...scalars(withoutSecrets(record))].find((value) => !held.has(value) && !isKnownForm(value, record));
    return lost === undefined ? undefined : `the value ${JSON.stringify(lost)} of the record stands nowhere in the event`;
  },

  "the target is named, or said to be unknown": (_, gold) => {
    const named = [at(gold, "user.name"), at(gold, "user.uid"), at(gold, "entity.name"), at(gold, "entity.uid"), at(gold, "group.uid"), gold["resources"]].some((each) => each !== undefined);
    const group = at(gold, "group.name");
    return named || (group !== undefined && group !== "Unknown") || at(gold, "unmapped.target_status") === "unknown" ? undefined : "names no target and does not say that it is unknown";
  },
};

function dispositionOf(code: string | undefined): readonly [number, number] {
  if (code === undefined) return [1, 1];
  if (/AccessDenied|Unauthorized|NotAuthorized|InvalidAccess/.test(code)) return [26, 2];
  if (/Throttl|LimitExceeded|OptInRequired/.test(code)) return [2, 2];
  if (/^(Validation|Invalid|Malformed|IncompleteSignature|ConcurrentModification|MissingParameter)/.test(code)) return [25, 2];
  return [27, 0];
}

const OPEN_ENDED = /^(unmapped|api\.request\.data|api\.response\.data)$/;

function emptyAt(value: unknown, path: string): string | undefined {
  if (value === null || value === undefined) return `${path} is ${String(value)}`;
  if (typeof value !== "object" || OPEN_ENDED.test(path)) return undefined;
  const entries = Object.entries(value);
  if (entries.length === 0) return `${path} is empty`;
  return firstProblem(...entries.map(([key, member]) => emptyAt(member, path === "" ? key : `${path}.${key}`)));
}

/** Every scalar of a value as text, at whatever depth. */
function* scalars(value: unknown): Generator<string> {
  if (value === null || value === undefined || value === "") return;
  if (typeof value === "object") for (const member of Object.values(value)) yield* scalars(member);
  else yield JSON.stringify(value).replace(/^"(.*)"$/s, "$1");
}

/** Values that stand in the event in another form: times as instants, booleans told as text. */
function isKnownForm(value: string, record: Values): boolean {
  if (/^(true|false)$/i.test(value)) return true;
  if (value === textAt(record, "userIdentity.sessionContext.attributes.creationDate")) return true;
  const parameters = record["requestParameters"];
  // Comma-separated addresses are told one by one; text that holds the parameters is told as the object that it holds.
  return value === record["sourceIPAddress"] || value === parameters;
}
