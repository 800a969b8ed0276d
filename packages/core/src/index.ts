export { classify, type Classification } from "./classify.ts";
export type { EventMapping } from "./event-mapping.ts";
export { explainRecord, type ExplainedAttribute, type Explanation } from "./explain.ts";
export { EVENTS, MAPPING_VERSION, type AnyEventMapping } from "./gen/events.ts";
export type * from "./gen/silver-row.ts";
export type { Json, JsonObject } from "./json.ts";
export { DEFAULT_LIMITS, type Limits, type ParsedRecord, type RawRecord, type RejectReason, type UnreadableRecord } from "./raw-record.ts";
export { presetFilter } from "./preset-filter.ts";
export { readRecordBatches, readRecords, type BatchOptions, type ByteCounts, type ReadOptions, type RecordBatch } from "./reading/read-records.ts";
export { foreignForm, type ForeignForm } from "./reading/foreign-form.ts";
export { RecordScanner, type ScanOptions } from "./reading/bytes-to-records.ts";
export type { SkimFilter, Skimming } from "./reading/skimmer.ts";
export { redactText } from "./redact.ts";
export {
  toGold,
  toSilver,
  transformRecord,
  transformRecordToText,
  type FilteredOutcome,
  type Outcome,
  type RejectedOutcome,
  type RowOutcome,
  type TransformOptions,
} from "./transform-record.ts";
