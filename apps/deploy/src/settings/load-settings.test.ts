import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { loadSettings } from "./load-settings.ts";

let directory = "";
beforeEach(async () => { directory = await mkdtemp(join(tmpdir(), "trailhouse-settings-")); });
afterEach(async () => { await rm(directory, { recursive: true }); });

it("profiles that cannot be read concern who connects, not who asks where the tables stand", async () => {
  const profiles = join(directory, "profiles");
  await mkdir(profiles);
  const { target, connection } = await loadSettings({ catalog: "security" }, { env: { DATABRICKS_CONFIG_FILE: profiles }, directory });
  expect(target.catalog).toBe("security");
  expect(connection).toThrow(`${profiles} cannot be read: it is a directory, expected a file. Mend that, or name another file.`);
});

it("settings that cannot be read are said in words", async () => {
  await mkdir(join(directory, "settings"));
  await writeFile(join(directory, "file"), "");
  const load = (config: string) => loadSettings({ config: join(directory, config) }, { env: {}, directory, home: directory });
  await expect(load("settings")).rejects.toThrow("settings cannot be read: it is a directory, expected a file. Mend that, or name another file.");
  await expect(load("file/settings")).rejects.toThrow("cannot be read: not a directory. Mend that, or name another file.");
  await expect(load("none.yml")).rejects.toThrow("expected a file with settings, found none.");
});

it("a variable that is set to nothing, as CI does with what is not set, says nothing", async () => {
  const home = join(directory, "home");
  await mkdir(home);
  await writeFile(join(home, ".databrickscfg"), "[DEFAULT]\nhost = dbc-1.cloud.databricks.com\ntoken = t\nwarehouse_id = abc\n");
  await writeFile(join(directory, "trailhouse.yml"), "deploy: { catalog: security }\n");
  const { target, connection } = await loadSettings({}, { env: { TRAILHOUSE_CONFIG: "", DATABRICKS_CONFIG_FILE: "" }, directory, home });
  expect(target.catalog).toBe("security");
  expect(connection().options.host).toBe("dbc-1.cloud.databricks.com");
});
