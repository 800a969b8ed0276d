import { Random } from "./random.ts";
import { Weighted } from "./weighted.ts";
import { ACCOUNTS } from "./world.ts";
import type { Account } from "./world.ts";

/** What to generate. */
export interface SampleOptions {
  /** Number of files, 1 or more. */
  readonly files: number;
  /** Number of records over all files, 0 or more. */
  readonly records: number;
  /** The same seed gives the same files. */
  readonly seed: number | string;
  /** The share of records that are calls of IAM, 0 to 1; 0.05 unless told. */
  readonly iamShare?: number;
}

/** One file to come. */
export interface PlannedFile {
  readonly account: Account;
  readonly region: string;
  /** When CloudTrail delivers the file, epoch milliseconds. */
  readonly time: number;
  readonly records: number;
  readonly iamRecords: number;
}

const START = Date.UTC(2026, 2, 2);
const WEEK = 7 * 86_400_000;
const FIVE_MINUTES = 300_000;
/** Of five files three are of the region that logs IAM. */
const HOME_OF_FIVE = 3;
const SHARE_WITHOUT_OTHER_REGIONS = 0.5;

const accounts = new Weighted<Account>(ACCOUNTS.map((account, index) => [account, [50, 25, 15, 5, 5][index] ?? 1]));

/** Throws a RangeError on an option out of its range. */
export function planFiles(options: SampleOptions): readonly PlannedFile[] {
  const { files, records, seed, iamShare = 0.05 } = options;
  requireRange("files", files, 1, Number.MAX_SAFE_INTEGER);
  requireRange("records", records, 0, Number.MAX_SAFE_INTEGER);
  if (!(iamShare >= 0 && iamShare <= 1)) throw new RangeError(`sample: expected iamShare from 0 to 1, found ${iamShare}`);
  const random = new Random(seed, "plan");
  const places = Array.from({ length: files }, (_, index) => ({ ...place(random, index, iamShare), time: deliveryTime(index, files), records: part(records, index, files) }));
  return withIamRecords(places, Math.round(records * iamShare));
}

function requireRange(name: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) throw new RangeError(`sample: expected ${name} to be a whole number of at least ${least}, found ${value}`);
}

function place(random: Random, index: number, iamShare: number): Pick<PlannedFile, "account" | "region"> & { readonly home: boolean } {
  const account = index === 0 ? ACCOUNTS[0] : accounts.pick(random);
  const home = index % 5 < HOME_OF_FIVE || iamShare > SHARE_WITHOUT_OTHER_REGIONS;
  return { account, home, region: home ? account.iamRegion : random.pick(account.regions.slice(1)) };
}

function deliveryTime(index: number, files: number): number {
  return START + Math.floor((index / files) * (WEEK / FIVE_MINUTES)) * FIVE_MINUTES;
}

/** The index-th of `count` whole parts of a total that add up to it. */
function part(total: number, index: number, count: number): number {
  return Math.floor((total * (index + 1)) / count) - Math.floor((total * index) / count);
}

/** Spreads the IAM records over the files of regions that log IAM, each in proportion to its length. */
function withIamRecords(places: readonly (Omit<PlannedFile, "iamRecords"> & { readonly home: boolean })[], iamRecords: number): readonly PlannedFile[] {
  let room = places.reduce((sum, { home, records }) => sum + (home ? records : 0), 0);
  let left = Math.min(iamRecords, room);
  return places.map(({ home, ...file }) => {
    const share = home && room > 0 ? Math.round((left * file.records) / room) : 0;
    room -= home ? file.records : 0;
    left -= share;
    return { ...file, iamRecords: share };
  });
}
