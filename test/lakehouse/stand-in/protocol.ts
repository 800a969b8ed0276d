import { randomUUID } from "node:crypto";
import { thrift } from "@databricks/sql";
import type { Result, Tables } from "./tables.ts";

const t = thrift.TCLIService_types;

/** A fault of the statement itself: refused with this text, or running until it is cancelled, done or not. */
export type StatementFault = { readonly refusal: string } | { readonly running: "acted" | "not acted" };

type Operation = { result: Result; fetched: boolean } | { error: string } | "running";

/** Answers the protocol's calls from tables, in Spark's place behind the gateway. */
export function answerFrom(tables: Tables, faultOf: (statement: string) => StatementFault | undefined): (name: string, request: unknown) => Promise<unknown> {
  const operations = new Map<string, Operation>();
  const answers: Readonly<Record<string, (request: Request) => object | Promise<object>>> = {
    OpenSession: () => new t.TOpenSessionResp({ status: ok(), serverProtocolVersion: t.TProtocolVersion.SPARK_CLI_SERVICE_PROTOCOL_V8, sessionHandle: new t.TSessionHandle({ sessionId: handle() }) }),
    CloseSession: () => new t.TCloseSessionResp({ status: ok() }),
    CancelOperation: () => new t.TCancelOperationResp({ status: ok() }),
    ExecuteStatement: async ({ statement = "" }) => {
      const sessionId = handle();
      operations.set(idOf(sessionId), await executed(tables, statement, faultOf(statement)));
      return new t.TExecuteStatementResp({ status: ok(), operationHandle: new t.TOperationHandle({ operationId: sessionId, operationType: t.TOperationType.EXECUTE_STATEMENT, hasResultSet: true }) });
    },
    GetOperationStatus: (request) => operationStatus(operations.get(operationOf(request))),
    GetResultSetMetadata: (request) => metadata(resultOf(operations.get(operationOf(request)))),
    FetchResults: (request) => {
      const operation = operations.get(operationOf(request));
      const fresh = typeof operation === "object" && "result" in operation && !operation.fetched;
      if (fresh) operation.fetched = true;
      return new t.TFetchResultsResp({ status: ok(), hasMoreRows: false, results: rowSet(fresh ? operation.result : { ...resultOf(operation), rows: [] }) });
    },
    CloseOperation: (request) => {
      operations.delete(operationOf(request));
      return new t.TCloseOperationResp({ status: ok() });
    },
  };
  return async (name, request) => {
    const answer = answers[name];
    if (answer === undefined) throw new Error(`The stand-in does not answer ${name}.`);
    return await answer(request as Request);
  };
}

interface Request {
  readonly statement?: string;
  readonly operationHandle?: { readonly operationId: { readonly guid: Buffer | string } };
}

async function executed(tables: Tables, statement: string, fault: StatementFault | undefined): Promise<Operation> {
  if (fault !== undefined && "refusal" in fault) return { error: fault.refusal };
  if (fault?.running === "not acted") return "running";
  try {
    const result = await tables.execute(statement);
    return fault === undefined ? { result, fetched: false } : "running";
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function operationStatus(operation: Operation | undefined): object {
  if (operation === "running") return new t.TGetOperationStatusResp({ status: ok(), operationState: t.TOperationState.RUNNING_STATE });
  if (operation === undefined) return new t.TGetOperationStatusResp({ status: new t.TStatus({ statusCode: t.TStatusCode.INVALID_HANDLE_STATUS, errorMessage: "Invalid OperationHandle" }) });
  if ("error" in operation) return new t.TGetOperationStatusResp({ status: ok(), operationState: t.TOperationState.ERROR_STATE, sqlState: "42000", errorMessage: `org.apache.hive.service.cli.HiveSQLException: Error running query: ${operation.error}` });
  return new t.TGetOperationStatusResp({ status: ok(), operationState: t.TOperationState.FINISHED_STATE, hasResultSet: true });
}

function resultOf(operation: Operation | undefined): Result {
  return typeof operation === "object" && "result" in operation ? operation.result : { columns: [], rows: [] };
}

/** What a column of each DuckDB type becomes. */
const COLUMNS: Readonly<Record<string, { typeId: (typeof t.TTypeId)["STRING_TYPE" | "BIGINT_TYPE" | "INT_TYPE"]; column: (values: readonly unknown[], nulls: Buffer) => InstanceType<typeof t.TColumn> }>> = {
  VARCHAR: { typeId: t.TTypeId.STRING_TYPE, column: (values, nulls) => new t.TColumn({ stringVal: new t.TStringColumn({ values: values.map((value) => (typeof value === "string" ? value : "")), nulls }) }) },
  BIGINT: { typeId: t.TTypeId.BIGINT_TYPE, column: (values, nulls) => new t.TColumn({ i64Val: new t.TI64Column({ values: values.map(Number) as never, nulls }) }) },
  INTEGER: { typeId: t.TTypeId.INT_TYPE, column: (values, nulls) => new t.TColumn({ i32Val: new t.TI32Column({ values: values.map(Number), nulls }) }) },
};

function columnOf(type: string) {
  const column = COLUMNS[type];
  if (column === undefined) throw new Error(`The stand-in gives no column of type ${type}.`);
  return column;
}

function metadata({ columns }: Result): object {
  const described = columns.map(({ name, type }, index) => new t.TColumnDesc({ columnName: name, position: index, typeDesc: new t.TTypeDesc({ types: [new t.TTypeEntry({ primitiveEntry: new t.TPrimitiveTypeEntry({ type: columnOf(type).typeId }) })] }) }));
  return new t.TGetResultSetMetadataResp({ status: ok(), schema: new t.TTableSchema({ columns: described }) });
}

function rowSet({ columns, rows }: Result): InstanceType<typeof t.TRowSet> {
  const made = columns.map(({ type }, index) => {
    const values = rows.map((row) => row[index]);
    const nulls = Buffer.alloc(Math.ceil(values.length / 8));
    for (const [at, value] of values.entries()) if (value === null) nulls[at >> 3] = (nulls[at >> 3] ?? 0) | (1 << (at & 7));
    return columnOf(type).column(values, nulls);
  });
  return new t.TRowSet({ startRowOffset: 0 as never, rows: [], columns: made });
}

function ok(): InstanceType<typeof t.TStatus> {
  return new t.TStatus({ statusCode: t.TStatusCode.SUCCESS_STATUS });
}

function handle(): InstanceType<typeof t.THandleIdentifier> {
  const guid = Buffer.from(randomUUID().replaceAll("-", ""), "hex");
  return new t.THandleIdentifier({ guid, secret: guid });
}

function idOf({ guid }: { readonly guid: Buffer | string }): string {
  return typeof guid === "string" ? Buffer.from(guid, "binary").toString("hex") : guid.toString("hex");
}

function operationOf(request: Request): string {
  return idOf(request.operationHandle?.operationId ?? { guid: "" });
}
