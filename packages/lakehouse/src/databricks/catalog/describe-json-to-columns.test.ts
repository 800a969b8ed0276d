import { expect, it } from "vitest";
import { readDescribeJson } from "./describe-json-to-columns.ts";

/** Columns as Spark 4.1.4 told them of a table. */
const TOLD = `{"table_name":"p","catalog_name":"spark_catalog","namespace":["gold"],"schema_name":"gold","columns":[
{"name":"_row_key","type":{"name":"string","collation":"UTF8_BINARY"},"nullable":false,"comment":"k"},{"name":"time","type":{"name":"bigint"},"nullable":true},
{"name":"time_dt","type":{"name":"timestamp_ltz"},"nullable":true},{"name":"i","type":{"name":"int"},"nullable":true},
{"name":"actor","type":{"name":"struct","fields":[{"name":"user","type":{"name":"struct","fields":[{"name":"na\`me","type":{"name":"string","collation":"UTF8_BINARY"},"nullable":true,"comment":"na'me"}]},"nullable":true,"comment":"u"}]},"nullable":true,"comment":"a"},
{"name":"obs","type":{"name":"array","element_type":{"name":"struct","fields":[{"name":"name","type":{"name":"string","collation":"UTF8_BINARY"},"nullable":true,"comment":"x"}]},"element_nullable":true},"nullable":true},
{"name":"m","type":{"name":"map","key_type":{"name":"string"},"value_type":{"name":"string"},"value_nullable":true},"nullable":true},
{"name":"dec","type":{"name":"decimal","precision":10,"scale":2},"nullable":true},{"name":"vc","type":{"name":"varchar","length":10},"nullable":true},{"name":"v","type":{"name":"variant"},"nullable":true}],"owner":"root","comment":"a table"}`;

const scalar = (name: string) => ({ kind: "scalar", name });

it("reads columns, nested fields, comments and NOT NULL", () => {
  expect(readDescribeJson(TOLD)).toEqual({ comment: "a table", columns: [
    { name: "_row_key", type: scalar("STRING"), nullable: false, comment: "k" },
    { name: "time", type: scalar("BIGINT"), nullable: true, comment: "" },
    { name: "time_dt", type: scalar("TIMESTAMP"), nullable: true, comment: "" },
    { name: "i", type: scalar("INT"), nullable: true, comment: "" },
    { name: "actor", nullable: true, comment: "a", type: { kind: "struct", fields: [{ name: "user", nullable: true, comment: "u", type: { kind: "struct", fields: [{ name: "na`me", type: scalar("STRING"), nullable: true, comment: "na'me" }] } }] } },
    { name: "obs", nullable: true, comment: "", type: { kind: "array", element: { kind: "struct", fields: [{ name: "name", type: scalar("STRING"), nullable: true, comment: "x" }] } } },
    { name: "m", type: scalar("MAP"), nullable: true, comment: "" },
    { name: "dec", type: scalar("DECIMAL(10,2)"), nullable: true, comment: "" },
    { name: "vc", type: scalar("VARCHAR(10)"), nullable: true, comment: "" },
    { name: "v", type: scalar("VARIANT"), nullable: true, comment: "" },
  ] });
});

it("refuses an answer without columns", () => {
  expect(() => readDescribeJson('{"table_name":"t"}')).toThrow('Expected the columns of a table in the answer to DESCRIBE … AS JSON, found {"table_name":"t"}.');
});
