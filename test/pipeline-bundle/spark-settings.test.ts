import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { builtBundle, OPTIONS } from "./built-bundle.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

/** Settings of the rig's Spark that say how fast it is, or where it puts what, and not what a statement means. */
const OF_THE_RIG = /^spark\.sql\.(maxPlanStringLength|ui\.|thriftserver\.|warehouse\.dir|shuffle\.partitions)/u;

/** The lines of a block of `spark-defaults.conf` in Markdown, by name. */
function settingsIn(markdown: string): Readonly<Record<string, string>> {
  const [block = ""] = [...markdown.matchAll(/^```\w*\n([\s\S]*?)\n```$/gmu)].map(([, text = ""]) => text).filter((text) => text.startsWith("spark."));
  return Object.fromEntries(block.split("\n").map((line) => line.split(/ +/u) as [string, string]));
}

/** The settings that the rig of test/lakehouse starts Spark with, as far as they are the same everywhere. */
function settingsOfRig(): Readonly<Record<string, string>> {
  const lines = [...read("test/lakehouse/rig/spark.ts").matchAll(/^ {4}"(spark\.sql\.[\w.]+)": "([^"]*)",$/gmu)].map(([, name = "", value = ""]) => [name, value] as const);
  return Object.fromEntries(lines.filter(([name]) => !OF_THE_RIG.test(name)));
}

const guide = settingsIn(read("docs/pipeline.md"));
const { "spark.jars.packages": packages = "", ...statements } = guide;

describe("the settings for open-source Spark", () => {
  it("in the guide are those that the tests run with", () => {
    expect(statements).toEqual(settingsOfRig());
    expect(Object.keys(statements)).toHaveLength(4);
    expect(statements["spark.sql.catalogImplementation"]).toBe("hive");
    expect(read("test/spark/spark_session.py")).toContain(`"spark.sql.session.timeZone": "${String(statements["spark.sql.session.timeZone"])}"`);
  });

  it("name the Delta that the tests run with", () => {
    const [, artifact, version] = /<artifactId>(delta-spark_[\w.]+)<\/artifactId><version>([\w.]+)<\/version>/u.exec(read("test/lakehouse/pom.xml")) ?? [];
    expect(packages).toBe(`io.delta:${String(artifact)}:${String(version)}`);
  });

  it("are the same in the README of a bundle", async () => {
    const files = await builtBundle({ ...OPTIONS, engine: "spark", storage: "file:///checkpoints" });
    expect(settingsIn(files["README.md"] ?? "")).toEqual(guide);
  });
});
