import type { DatabricksRows } from "./databricks-source.ts";
import type { FormatName } from "./formats/format.ts";

/** What `trailhouse validate` is asked. */
export interface ValidateRequest {
  readonly paths: readonly string[];
  /** The gold tables of this lake in place of paths. */
  readonly lake?: string;
  /** A deployed gold table in place of paths. */
  readonly databricks?: Omit<DatabricksRows, "sample">;
  readonly waitSeconds: number;
  readonly format: FormatName;
  /** Findings of each rule that are printed; all with Infinity. */
  readonly first: number;
  /** Schema exports: files or URLs. */
  readonly schemas: readonly string[];
  readonly version?: string;
  readonly strict: boolean;
  readonly baseline?: string;
  readonly updateBaseline: boolean;
  readonly sample?: number;
  readonly seed: number;
  /** Default: as many as are worth it. */
  readonly workers?: number;
  /** Where the page of rules is, for the links in SARIF. */
  readonly rulesUrl?: string;
}
