import { OCSF_SCHEMA } from "@trailhouse/ocsf";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EnvironmentError, UsageError } from "../errors.ts";
import { loadSchemas } from "./load-schemas.ts";

const folder = mkdtempSync(join(tmpdir(), "trailhouse-schemas-"));
const schema = JSON.stringify({ ...OCSF_SCHEMA, version: "1.4.9" });
const server = createServer((request, response) => {
  if (request.url?.startsWith("/schema") === true) response.end(schema);
  else response.writeHead(404).end("none");
});
let address = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test("a file, packed or not, and a URL give their schema", async () => {
  for (const source of [write("a.json", `\ufeff${schema}`), write("b", gzipSync(schema)), `http://${address}/schema`]) {
    const { schemas, faults } = await loadSchemas([source]);
    expect({ versions: schemas.map(({ version }) => version), faults }).toEqual({ versions: ["1.4.9"], faults: [] });
  }
});

test("what is no export is a fault in its place, and the others are loaded", async () => {
  const sources = [write("text", "hello"), write("other.json", '{"a":1}'), write("a.json", schema)];
  const { schemas, faults } = await loadSchemas(sources);
  expect(schemas).toHaveLength(1);
  expect(faults.map(({ source, finding }) => [source, finding.rule])).toEqual([[sources[0], "unknown-export"], [sources[1], "unknown-export"]]);
  expect(faults[0]?.finding.message).toBe("expected an export of the OCSF schema, which is JSON; found other text");
  expect(faults[1]?.finding.message).toMatch(/expected version, classes, objects.*found an object of a/u);
});

test("two exports of one version, and a file that is not there, are wrong use", async () => {
  const path = write("a.json", schema);
  await expect(loadSchemas([path, path])).rejects.toThrow(new UsageError(`Expected one --schema for OCSF 1.4.9, found two: ${path} is of the same version. Leave one out.`));
  await expect(loadSchemas([join(folder, "none")])).rejects.toThrow(/Expected a schema export for --schema at .*none: no such file or directory/u);
});

test("a URL that gives nothing says why, and not the secrets in it", async () => {
  const error: unknown = await loadSchemas([`http://${address}/none?token=hush`]).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(EnvironmentError);
  expect(String(error)).toContain(`http://${address}/none could not be fetched: the server answered 404 Not Found`);
  expect(String(error)).not.toContain("hush");
  const secret: unknown = await loadSchemas([`http://user:hush@${address}/schema`]).catch((thrown: unknown) => thrown);
  expect(String(secret)).toContain("could not be fetched: the address cannot be used");
  expect(String(secret)).not.toContain("hush");
  await expect(loadSchemas(["http://127.0.0.1:9/x"])).rejects.toThrow(/could not be fetched: .+\. Look at the address and the network, or give a file\./u);
});
