import { Random } from "./random.ts";

/** A JSON value that the generator writes. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object that the generator writes; a member that is undefined is left out. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** An AWS account of AWS's documentation, with the partition that it is in. */
export interface Account {
  readonly id: string;
  readonly partition: "aws" | "aws-cn" | "aws-us-gov";
  /** The region where CloudTrail logs IAM, which is global in its partition. */
  readonly iamRegion: string;
  readonly regions: readonly string[];
  readonly iamHost: string;
}

/** Where and when one call happens, and the source of chance for what it holds. */
export interface World {
  readonly account: Account;
  readonly region: string;
  /** Epoch milliseconds. */
  readonly time: number;
  readonly random: Random;
}

function commercial(id: string): Account {
  return { id, partition: "aws", iamRegion: "us-east-1", regions: ["us-east-1", "eu-central-1", "us-west-2", "ap-southeast-2"], iamHost: "iam.amazonaws.com" };
}

const CHINA: Account = {
  id: "777788889999", partition: "aws-cn", iamRegion: "cn-north-1", regions: ["cn-north-1", "cn-northwest-1"], iamHost: "iam.cn-north-1.amazonaws.com.cn",
};
const GOV_CLOUD: Account = {
  id: "888899990000", partition: "aws-us-gov", iamRegion: "us-gov-west-1", regions: ["us-gov-west-1", "us-gov-east-1"], iamHost: "iam.us-gov.amazonaws.com",
};

/** The accounts of the sample, the one of the golden records first. IDs that AWS reserves for documentation. */
export const ACCOUNTS: readonly [Account, ...Account[]] = [
  commercial("111122223333"), commercial("444455556666"), commercial("123456789012"), CHINA, GOV_CLOUD,
];

const ids = new Map<string, string>();

/** The unique ID that AWS would have given to a named thing: the same for the same name and account. */
export function stableId(prefix: string, account: Account, name: string): string {
  const key = `${prefix}/${account.id}/${name}`;
  const known = ids.get(key);
  if (known !== undefined) return known;
  const made = new Random(key).id(prefix);
  ids.set(key, made);
  return made;
}

/** The ARN of an IAM resource of an account: `arn:aws:iam::111122223333:user/bob`. */
export function iamArn(account: Account, resource: string): string {
  return `arn:${account.partition}:iam::${account.id}:${resource}`;
}

/** A time as CloudTrail writes eventTime: `2023-03-17T16:31:50Z`. */
export function isoTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A time as CloudTrail writes it in IAM's response elements: `Mar 17, 2023 5:07:59 PM`, in UTC. */
export function responseTime(time: number): string {
  const date = new Date(time);
  const hour = date.getUTCHours();
  const clock = [date.getUTCMinutes(), date.getUTCSeconds()].map((part) => String(part).padStart(2, "0")).join(":");
  return `${MONTHS[date.getUTCMonth()] ?? ""} ${date.getUTCDate()}, ${date.getUTCFullYear()} ${hour % 12 === 0 ? 12 : hour % 12}:${clock} ${hour < 12 ? "AM" : "PM"}`;
}
