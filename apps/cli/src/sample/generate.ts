import { gzipSync } from "node:zlib";

import { IamSchedule } from "./iam/schedule.ts";
import { planFiles } from "./plan.ts";
import type { PlannedFile, SampleOptions } from "./plan.ts";
import { Random } from "./random.ts";
import { serviceRecord } from "./services/service-records.ts";
import { isoTime } from "./world.ts";
import type { JsonObject, World } from "./world.ts";

/** One CloudTrail log file. */
export interface SampleFile {
  /** The key that CloudTrail gives it: `AWSLogs/<account>/CloudTrail/<region>/YYYY/MM/DD/….json.gz`. */
  readonly name: string;
  /** Gzip. */
  readonly bytes: Buffer;
  readonly records: number;
  /** How many of the records are calls of IAM. */
  readonly iamRecords: number;
}

const SECONDS_A_FILE = 300;
const MEMBER_CHARACTERS = 32 * 1024 * 1024;
const GZIP_OS_BYTE = 9;
const GZIP_OS_UNKNOWN = 255;

/**
 * Makes CloudTrail log files, one at a time. The same options give the same records on every platform, and the
 * same bytes with the same zlib. Throws a RangeError on an option out of its range, before the first file.
 */
export function generateSample(options: SampleOptions): Iterable<SampleFile> {
  const files = planFiles(options);
  return makeFiles(files, options.seed);
}

function* makeFiles(files: readonly PlannedFile[], seed: number | string): Generator<SampleFile> {
  const schedule = new IamSchedule(seed);
  for (const [index, file] of files.entries()) {
    const random = new Random(seed, "file", index);
    const name = fileName(file, random);
    yield { name, bytes: compress(recordTexts(file, random, schedule)), records: file.records, iamRecords: file.iamRecords };
  }
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html#cloudtrail-log-filename-format */
function fileName({ account, region, time }: PlannedFile, random: Random): string {
  const iso = isoTime(time);
  const minute = iso.slice(0, 16).replace(/[-:]/g, "");
  return `AWSLogs/${account.id}/CloudTrail/${region}/${iso.slice(0, 10).replaceAll("-", "/")}/${account.id}_CloudTrail_${region}_${minute}Z_${random.alphanumeric(16)}.json.gz`;
}

/** The IAM records stand at places of chance among the others. */
function* recordTexts(file: PlannedFile, random: Random, schedule: IamSchedule): Generator<string> {
  let iamLeft = file.iamRecords;
  for (let left = file.records; left > 0; left -= 1) {
    const isIam = random.below(left) < iamLeft;
    if (isIam) iamLeft -= 1;
    yield JSON.stringify(makeRecord(file, random, isIam ? schedule : undefined));
  }
}

function makeRecord({ account, region, time }: PlannedFile, random: Random, schedule: IamSchedule | undefined): JsonObject {
  const world: World = { account, region, time: time - random.below(SECONDS_A_FILE) * 1000, random };
  return schedule === undefined ? serviceRecord(world) : schedule.next(world);
}

/** One gzip member, as CloudTrail writes; a file beyond MEMBER_CHARACTERS has more of them, so that its text is never held whole. */
function compress(records: Iterable<string>): Buffer {
  const members: Buffer[] = [];
  let text = '{"Records":[';
  let separator = "";
  for (const record of records) {
    text += separator + record;
    separator = ",";
    if (text.length > MEMBER_CHARACTERS) {
      members.push(member(text));
      text = "";
    }
  }
  return Buffer.concat([...members, member(`${text}]}`)]);
}

/** The header's operating system is made the same everywhere. */
function member(text: string): Buffer {
  const bytes = gzipSync(text);
  bytes[GZIP_OS_BYTE] = GZIP_OS_UNKNOWN;
  return bytes;
}
