// Speaks Databricks' dialect of the protocol with the real driver and Hive's with Spark's Thrift server.
import { createServer } from "node:https";
import { createRequire } from "node:module";
import { bindParameters } from "./bind-parameters.mjs";
import { FaultList } from "./faults.mjs";
import { Volume } from "./volume.mjs";

const require = createRequire(import.meta.url);
const thrift = require("thrift");
// The driver's package.json offers no way to its protocol files, so they are taken by their place.
const driver = require.resolve("@databricks/sql").replace(/dist[\\/]index\.js$/, "thrift/");
const TCLIService = require(`${driver}TCLIService`);
const types = require(`${driver}TCLIService_types`);

const PASSED_ON = ["CloseSession", "GetInfo", "CancelOperation"];
const OF_OPERATIONS = ["GetOperationStatus", "GetResultSetMetadata", "CloseOperation", "FetchResults"];

/**
 * Starts the gateway on a free port of 127.0.0.1. `volumes` is the directory that stands for /Volumes. `call`: who answers
 * the protocol's calls, Spark at `sparkPort` unless told.
 */
export async function startGateway({ sparkPort, volumes, certificate, token, call = connectSpark(sparkPort), faults = new FaultList() }) {
  // A connection that is let go when it waits may be gone just when its owner, long busy, writes to it.
  const server = createServer({ ...certificate, keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 });
  await new Promise((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  const port = server.address().port;
  const volume = new Volume(volumes, `https://localhost:${port}`, types);
  const processor = new TCLIService.Processor(handlers(call, volume, volumes));
  server.on("request", (request, response) => {
    void answer(request, response, { processor, volume, faults, token }).catch((error) => { response.writeHead(500).end(String(error)); });
  });
  return { port, faults, close: () => new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); }) };
}

function connectSpark(port) {
  const options = { transport: thrift.TBufferedTransport, protocol: thrift.TBinaryProtocol, path: "/cliservice", headers: { Authorization: "Basic YW5vbnltb3VzOmFub255bW91cw==" } };
  const call = (name, request) => new Promise((resolve, reject) => {
    // One connection a call: Spark answers long calls out of turn.
    const connection = thrift.createHttpConnection("127.0.0.1", port, options);
    connection.on("error", reject);
    thrift.createHttpClient(TCLIService, connection)[name](request, (error, result) => { if (error) reject(error); else resolve(result); });
  });
  return call;
}

function handlers(call, volume, volumes) {
  const pass = Object.fromEntries(PASSED_ON.map((name) => [name, (request) => call(name, request)]));
  const operations = Object.fromEntries(OF_OPERATIONS.map((name) => [name, async (request) => volume.answer(name, request) ?? columnBased(name, await call(name, request))]));
  return {
    ...pass,
    ...operations,
    OpenSession: async (request) => {
      const answer = await call("OpenSession", new types.TOpenSessionReq({ client_protocol: 9, configuration: request.configuration ?? {} }));
      answer.serverProtocolVersion = types.TProtocolVersion.SPARK_CLI_SERVICE_PROTOCOL_V8;
      return answer;
    },
    ExecuteStatement: async (request) => {
      const staged = await volume.execute(request.statement);
      if (staged) return staged;
      const placed = request.statement.replaceAll("/Volumes/", `file:${volumes}/`);
      const statement = bindParameters(placed, request.parameters ?? []);
      return await call("ExecuteStatement", new types.TExecuteStatementReq({ sessionHandle: request.sessionHandle, statement, runAsync: request.runAsync }));
    },
  };
}

/** Spark numbers columns from 1 where the driver expects 0, and says nothing about the format. */
function columnBased(name, answer) {
  if (name !== "GetResultSetMetadata") return answer;
  answer.resultFormat = types.TSparkRowSetType.COLUMN_BASED_SET;
  for (const [index, column] of (answer.schema?.columns ?? []).entries()) column.position = index + 1;
  return answer;
}

async function answer(request, response, { processor, volume, faults, token }) {
  const url = new URL(request.url, "https://localhost");
  if (url.pathname === "/faults") return await faults.answer(request, response);
  if (url.pathname.startsWith("/presigned/")) return await volume.transfer(request, response, faults);
  const body = await bytesOf(request);
  if (request.headers.authorization !== `Bearer ${token}`) return response.writeHead(403, { "x-thriftserver-error-message": "Invalid access token." }).end();
  const fault = faults.take(body.toString("latin1"));
  const act = () => processed(processor, body);
  if (fault && (await fault.before(request, response, act))) return;
  const reply = await act();
  if (fault && (await fault.after(request, response))) return;
  response.writeHead(200, { "content-type": "application/x-thrift" }).end(reply);
}

function processed(processor, body) {
  return new Promise((resolve) => {
    const output = new thrift.TBinaryProtocol(new thrift.TBufferedTransport(undefined, resolve));
    thrift.TBufferedTransport.receiver((input) => { processor.process(new thrift.TBinaryProtocol(input), output); })(body);
  });
}

export async function bytesOf(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
