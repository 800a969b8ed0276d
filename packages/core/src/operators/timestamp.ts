import type { Json } from "../json.ts";

const ISO = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:Z|([+-])(\d{2}):(\d{2}))?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** CloudTrail's usual form needs no taking apart: it is the result, where the calendar has it. */
const USUAL_LENGTH = "2023-03-17T16:31:50Z".length;
const ZERO = "0".charCodeAt(0);
/** Date.UTC takes smaller ones for years of the twentieth century. */
const FIRST_YEAR_IN_FULL = 100;
const USUAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** A record's time is asked for several times in a row. */
let last: { readonly text: string; readonly time: string | undefined } = { text: "", time: undefined };

/**
 * A time as ISO 8601 text in UTC with at most six digits of fraction: `2023-03-17T16:31:50.123456Z`. Takes CloudTrail's
 * `2023-03-17T16:31:50Z`, a space for the T, a fraction (cut to microseconds), an offset or none (UTC), and the older
 * `20131102T010628Z`. A date that the calendar does not have is absent, and one outside the years 1 to 9999 in UTC.
 */
export function timestampOf(value: Json | undefined): string | undefined {
  if (typeof value !== "string") return undefined;
  if (value !== last.text) last = { text: value, time: timeOf(value) };
  return last.time;
}

function timeOf(value: string): string | undefined {
  if (value.length === USUAL_LENGTH && USUAL.test(value)) return isUsualCalendarTime(value) ? value : undefined;
  const parts = ISO.exec(value) ?? COMPACT.exec(value);
  if (!parts) return undefined;
  const [, year = "", month = "", day = "", hour = "", minute = "", second = "", fraction = "", sign, hours = "0", minutes = "0"] = parts;
  if (!isCalendarTime(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second))) return undefined;
  const micros = fraction.slice(0, 6).replace(/0+$/, "");
  const tail = micros === "" ? "Z" : `.${micros}Z`;
  if (sign === undefined) return `${year}-${month}-${day}T${hour}:${minute}:${second}${tail}`;
  const offset = Number(hours) * 60 + Number(minutes);
  if (Number(minutes) > 59 || offset > 18 * 60) return undefined;
  const local = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  const utc = new Date(local - (sign === "-" ? -offset : offset) * 60_000);
  return isYear(utc.getUTCFullYear()) ? `${utc.toISOString().slice(0, 19)}${tail}` : undefined;
}

function isUsualCalendarTime(value: string): boolean {
  return isCalendarTime(year(value), number(value, 5), number(value, 8), number(value, 11), number(value, 14), number(value, 17));
}

/** The number that the first four digits stand for. */
function year(value: string): number {
  return number(value, 0) * 100 + number(value, 2);
}

/** The number that two digits stand for. */
function number(value: string, at: number): number {
  return (value.charCodeAt(at) - ZERO) * 10 + value.charCodeAt(at + 1) - ZERO;
}

function isCalendarTime(year: number, month: number, day: number, hour: number, minute: number, second: number): boolean {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] ?? 0)) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2 && day === 29 && !leap) return false;
  return hour < 24 && minute < 60 && second < 60;
}

/** The years that every engine's timestamps have. */
function isYear(year: number): boolean {
  return year >= 1 && year <= 9999;
}

/** Whole milliseconds since 1970-01-01T00:00:00Z of a time that {@link timestampOf} gave. */
export function millis(time: string): number {
  if (time.length !== USUAL_LENGTH || !USUAL.test(time) || year(time) < FIRST_YEAR_IN_FULL || !isUsualCalendarTime(time)) return Date.parse(time);
  return Date.UTC(year(time), number(time, 5) - 1, number(time, 8), number(time, 11), number(time, 14), number(time, 17));
}
