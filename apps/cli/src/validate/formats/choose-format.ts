import type { ValidateRequest } from "../request.ts";
import type { Format } from "./format.ts";
import { github } from "./github.ts";
import { json, ndjson } from "./json.ts";
import { junit } from "./junit.ts";
import { pretty } from "./pretty.ts";
import { sarif } from "./sarif.ts";

/** The format that is asked for. */
export function chooseFormat({ format, rulesUrl }: Pick<ValidateRequest, "format" | "rulesUrl">): Format {
  switch (format) {
    case "pretty":
      return pretty;
    case "json":
      return json();
    case "ndjson":
      return ndjson;
    case "junit":
      return junit();
    case "sarif":
      return sarif(rulesUrl);
    case "github":
      return github;
  }
}
