/**
 * What a gold row must say of its record, stated a second time without the mapping tables: for every rule a function
 * that names what is wrong. They hold for any record, whoever wrote it.
 */
import { isIP } from "node:net";
import { withoutSecrets } from "./secrets.ts";

export type Values = Readonly<Record<string, unknown>>;

type Rule = (record: Values, gold: Values) => string | undefined;

/** The value at a path of members: `actor.user.name`. */
export const valueAt = (value: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((node, key) => (typeof node === "object" && node !== null ? (node as Values)[key] : undefined), value);

const at = valueAt;

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
      equal("message", gold["message"], textAt(record, "errorMessage")),
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
    return equal("src_endpoint.svc_name", at(gold, "src_endpoint.svc_name"), serviceOf(source) ?? (gold["class_uid"] === 6003 && ip === undefined ? "Unknown" : undefined));
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

  "a call that failed has no result": (record, gold) =>
    textAt(record, "errorCode") === undefined ? undefined : firstProblem(equal("user_result", gold["user_result"], undefined), equal("entity_result", gold["entity_result"], undefined)),

  "privileges that are Unknown are said to be": (_, gold) =>
    JSON.stringify(gold["privileges"]) === '["Unknown"]' ? equal("unmapped.target_status", at(gold, "unmapped.target_status"), "unknown") : undefined,

  "a policy is named by the record, never by us": (_, gold) => {
    const policies = [at(gold, "resource.name"), ...((gold["policies"] ?? []) as readonly Values[]).map((each) => each["name"])];
    return policies.includes("PermissionsBoundary") ? "PermissionsBoundary is a privilege, no policy's name" : undefined;
  },

  "name and ARN are of the same thing": (_, gold) => {
    const things = [gold["user"], gold["entity"], gold["group"], gold["user_result"]].filter((each) => at(each, "uid") !== undefined && at(each, "name") !== undefined);
    return firstProblem(...things.map((each) => nameOfAnother(String(at(each, "name")), String(at(each, "uid")))));
  },

  "an ARN is built only where the record has none of that name": (record, gold) => {
    const held = [...scalars(record["userIdentity"]), ...scalars(record["resources"])];
    return firstProblem(
      ...builtUids(gold).map((built) => {
        const there = held.find((each) => sameResource(each, built));
        return there === undefined ? undefined : `${built} is built, though the record has ${there}`;
      }),
    );
  },

  "the object that an entity's type_id means is the entity": (_, gold) => {
    const [entity, type] = [gold["entity"], at(gold, "entity.type_id")];
    if (entity === undefined) return undefined;
    const object = type === 2 ? "user" : type === 3 ? "group" : type === 4 ? "org" : type === 5 ? "policy" : undefined;
    const others = ["user", "group", "org"].filter((each) => each !== object && at(entity, each) !== undefined);
    if (object === undefined || others.length > 0) return equal(`the objects of an entity with type_id ${String(type)}`, others, []);
    return firstProblem(equal(`entity.${object}.uid`, at(entity, `${object}.uid`), at(entity, "uid")), object === "org" ? undefined : equal(`entity.${object}.name`, at(entity, `${object}.name`), at(entity, "name")));
  },

  "users and groups are found by their observables": (_, gold) => {
    const list = (gold["observables"] ?? []) as readonly Values[];
    const wanted = ["user", "group", "user_result", "entity.user", "entity.group"].flatMap((each) => [`${each}.name`, `${each}.uid`]).filter((each) => textAt(gold, each) !== undefined);
    const missing = wanted.filter((each) => !list.some((one) => one["name"] === each));
    return equal("names without an observable", missing, []);
  },

  "policies are of what is attached or detached": (_, gold) =>
    gold["policies"] === undefined || ["Attach Policy", "Detach Policy"].includes(String(gold["activity_name"])) ? undefined : `policies in ${String(gold["activity_name"])}`,

  "a policy that is not named is said to be unknown": (_, gold) => {
    const isPolicyEvent = ["Attach Policy", "Detach Policy", "Assign Privileges", "Revoke Privileges"].includes(String(gold["activity_name"]));
    const isBoundary = String(at(gold, "api.operation")).endsWith("PermissionsBoundary");
    const policy = [gold["policies"], gold["resource"], gold["resources"]].some((each) => each !== undefined);
    return isPolicyEvent && !isBoundary && !policy ? equal("unmapped.target_status", at(gold, "unmapped.target_status"), "unknown") : undefined;
  },

  "the root user by its name in MFA calls is root": (record, gold) => {
    if (textAt(record, "requestParameters.userName") !== "AWS ROOT USER" || gold["user"] === undefined) return undefined;
    const [name, type, account] = [at(gold, "user.name"), at(gold, "user.type_id"), at(gold, "user.account.type_id")];
    return firstProblem(equal("user", [name, type, account], ["root", 2, 10]), /^arn:[a-z-]+:iam::[^:]*:root$/.test(String(at(gold, "user.uid"))) ? undefined : "user.uid is not root's");
  },

  "a denied call has what its message names in words": (record, gold) => {
    const named = record["requestParameters"] === null ? IN_WORDS.exec(textAt(record, "errorMessage") ?? "")?.[1] : undefined;
    // ChangePassword is only ever about the caller.
    if (named === undefined || at(gold, "status_code") !== "AccessDenied" || record["eventName"] === "ChangePassword") return undefined;
    const resources = (gold["resources"] ?? []) as readonly Values[];
    const names = [at(gold, "user.name"), at(gold, "entity.name"), at(gold, "group.name"), ...resources.map((each) => each["name"])];
    return names.includes(named) ? undefined : `${named} of the message stands in none of user, entity, group and resources`;
  },

  "a virtual MFA device is found by its ARN": (record, gold) => {
    const device = textAt(record, "responseElements.virtualMFADevice.serialNumber") ?? textAt(record, "requestParameters.serialNumber");
    if (gold["class_uid"] !== 3001 || device === undefined) return undefined;
    return equal("the user's credential", credentialOf(gold), device);
  },

  "the target is named, or said to be unknown": (_, gold) => {
    const named = [at(gold, "user.name"), at(gold, "user.uid"), credentialOf(gold), at(gold, "entity.name"), at(gold, "entity.uid"), at(gold, "group.uid"), gold["resources"]].some((each) => each !== undefined);
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

/** The ARNs that the row says are built. */
function builtUids(gold: Values): readonly string[] {
  const resources = (gold["resources"] ?? []) as readonly Values[];
  const target = gold["class_uid"] === 3006 ? textAt(gold, "group.uid") : (textAt(gold, "user.uid") ?? textAt(gold, "entity.uid") ?? textAt(resources[0], "uid") ?? credentialOf(gold));
  const marked = { target_uid: target, member_uid: textAt(gold, "user.uid") };
  return Object.entries(marked).flatMap(([mark, uid]) => (uid !== undefined && at(gold, `unmapped.${mark}`) === "built" ? [uid] : []));
}

/** From OCSF 1.6.0 on it is the one of a list. */
function credentialOf(gold: Values): string | undefined {
  const [first] = (at(gold, "user.programmatic_credentials") ?? []) as readonly unknown[];
  return textAt(gold, "user.credential_uid") ?? textAt(first, "uid");
}

/** The suffixes of services' host names, by partition. */
const SERVICE = /^[^,]+\.(amazonaws\.com(\.cn)?|amazonaws\.eu|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)$/;

function serviceOf(source: string | undefined): string | undefined {
  return source === "AWS Internal" || SERVICE.test(source ?? "") ? source : undefined;
}

/** The kinds that IAM tells in words, and a name. `policy path /` has none; a full stop before a further sentence ends it. */
const IN_WORDS = /on resource: (?:user|role|group|policy|instance profile|server certificate) ([A-Za-z0-9+=,.@_-]+?)(?=\. Go to https:| (?!\/)|$)/;

/** What is wrong where an ARN of IAM is not of the thing that is named beside it. */
function nameOfAnother(name: string, uid: string): string | undefined {
  if (!/^arn:[a-z-]+:iam:/.test(uid) || /:(oidc-provider|mfa|sms-mfa|u2f)\//.test(uid)) return undefined;
  return uid.slice(uid.lastIndexOf(uid.endsWith(":root") ? ":" : "/") + 1) === name ? undefined : `${uid} is not of ${name}`;
}

/** True for two ARNs of IAM of the same type, name and account. */
function sameResource(one: string, other: string): boolean {
  const parts = [one, other].map((arn) => /^arn:[a-z-]+:iam::([^:]*):([a-z-]+)\/(?:.*\/)?([^/]+)$/.exec(arn)?.slice(1).join(" "));
  return parts[0] !== undefined && parts[0] === parts[1];
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
