// The directory that stands for /Volumes, and the statements about its files: PUT, GET, REMOVE and LIST.
import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";

const PUT = /^\s*PUT\s+'((?:[^'\\]|\\.)*)'\s+INTO\s+'\/Volumes\/([^']*)'\s*(OVERWRITE)?\s*$/i;
const GET = /^\s*GET\s+'\/Volumes\/([^']*)'\s+TO\s+'((?:[^'\\]|\\.)*)'\s*$/i;
const REMOVE = /^\s*REMOVE\s+'\/Volumes\/([^']*)'\s*$/i;
const LIST = /^\s*LIST\s+'\/Volumes\/([^']*)'\s*$/i;
const unescaped = (text) => text.replace(/\\(.)/g, "$1");

export class Volume {
  #directory;
  #address;
  #types;
  #operations = new Map();
  #signed = new Map();

  constructor(directory, address, types) {
    this.#directory = directory;
    this.#address = address;
    this.#types = types;
  }

  /** The answer to a statement about files; undefined for any other statement. */
  async execute(statement) {
    const put = PUT.exec(statement);
    if (put) return this.#staging("PUT", put[2], unescaped(put[1]));
    const get = GET.exec(statement);
    if (get) return this.#staging("GET", get[1], unescaped(get[2]));
    const remove = REMOVE.exec(statement);
    if (remove) return this.#staging("REMOVE", remove[1]);
    const list = LIST.exec(statement);
    return list ? await this.#list(list[1]) : undefined;
  }

  #staging(operation, path, localFile) {
    const signature = randomUUID();
    this.#signed.set(signature, this.#place(path));
    const row = { operation, presignedUrl: `${this.#address}/presigned/${signature}?X-Signature=${randomUUID()}`, headers: "{}", ...(localFile === undefined ? {} : { localFile }) };
    return this.#keep({ isStagingOperation: true, columns: Object.keys(row), rows: [row] });
  }

  async #list(path) {
    const folder = this.#place(path);
    const names = await readdir(folder).catch(() => []);
    const rows = await Promise.all(names.filter((name) => !name.endsWith(".part")).map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      return { path: `/Volumes/${path.replace(/\/$/, "")}/${name}`, name, size: String(size), modification_time: String(Math.floor(mtimeMs)) };
    }));
    return this.#keep({ isStagingOperation: false, columns: ["path", "name", "size", "modification_time"], rows });
  }

  #place(path) {
    const place = resolve(this.#directory, path);
    if (!place.startsWith(resolve(this.#directory))) throw new Error(`${path} is outside of the volumes`);
    return place;
  }

  #keep(result) {
    const t = this.#types;
    const guid = Buffer.from(randomUUID().replaceAll("-", ""), "hex");
    this.#operations.set(guid.toString("hex"), result);
    const operationId = new t.THandleIdentifier({ guid, secret: guid });
    const operationHandle = new t.TOperationHandle({ operationId, operationType: t.TOperationType.EXECUTE_STATEMENT, hasResultSet: true });
    return new t.TExecuteStatementResp({ status: this.#ok(), operationHandle });
  }

  #ok() {
    return new this.#types.TStatus({ statusCode: this.#types.TStatusCode.SUCCESS_STATUS });
  }

  /** The answer to a call about an operation of ours; undefined for any other. */
  answer(call, request) {
    const id = Buffer.from(request.operationHandle.operationId.guid, "binary").toString("hex");
    const result = this.#operations.get(id);
    if (!result) return undefined;
    if (call === "CloseOperation") this.#operations.delete(id);
    return this.#answers(result)[call]();
  }

  #answers(result) {
    const t = this.#types;
    const status = this.#ok();
    return {
      CloseOperation: () => new t.TCloseOperationResp({ status }),
      GetOperationStatus: () => new t.TGetOperationStatusResp({ status, operationState: t.TOperationState.FINISHED_STATE, hasResultSet: true }),
      GetResultSetMetadata: () => new t.TGetResultSetMetadataResp({ status, schema: this.#schema(result.columns), resultFormat: t.TSparkRowSetType.COLUMN_BASED_SET, isStagingOperation: result.isStagingOperation }),
      // The driver asks until it gets nothing.
      FetchResults: () => new t.TFetchResultsResp({ status, hasMoreRows: false, results: this.#rows({ columns: result.columns, rows: result.rows.splice(0) }) }),
    };
  }

  #schema(columns) {
    const t = this.#types;
    // The headers of an upload are a map, which goes over the wire as JSON.
    const typeDesc = (name) => new t.TTypeDesc({ types: [new t.TTypeEntry({ primitiveEntry: new t.TPrimitiveTypeEntry({ type: name === "headers" ? t.TTypeId.MAP_TYPE : t.TTypeId.STRING_TYPE }) })] });
    return new t.TTableSchema({ columns: columns.map((columnName, index) => new t.TColumnDesc({ columnName, typeDesc: typeDesc(columnName), position: index + 1 })) });
  }

  #rows({ columns, rows }) {
    const t = this.#types;
    const column = (name) => new t.TColumn({ stringVal: new t.TStringColumn({ values: rows.map((row) => row[name] ?? ""), nulls: Buffer.alloc(Math.ceil(rows.length / 8)) }) });
    return new t.TRowSet({ startRowOffset: 0, rows: [], columns: columns.map(column) });
  }

  /** Takes an upload, gives a download, or deletes. A file appears when it is whole, and nothing where its sender is gone. */
  async transfer(request, response, faults) {
    const path = this.#signed.get(new URL(request.url, "https://localhost").pathname.split("/")[2]);
    if (path === undefined) return response.writeHead(403).end();
    const fault = faults.take(`${request.method} upload ${path}`);
    if (fault && (await fault.before(request, response))) return;
    if (request.method === "GET") return await pipeline(createReadStream(path), response);
    await this.#change(request, path);
    if (fault && (await fault.after(request, response))) return;
    response.writeHead(200).end();
  }

  async #change(request, path) {
    if (request.method === "DELETE") await rm(path, { force: true });
    if (request.method !== "PUT") return;
    const part = `${path}.${randomUUID()}.part`;
    await mkdir(dirname(path), { recursive: true });
    try {
      await pipeline(request, createWriteStream(part));
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
    await rename(part, path);
  }
}
