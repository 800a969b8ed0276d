"""Measures the generated pipeline's queries on Spark beside a plain job over the same files, in turn.

    python pipeline_speed.py TASK

TASK is a JSON file: {"folder", "files": [path], "rounds", "threads", "queries": [{"table", "sql"}]}. Tables are written to
"folder" as Parquet. Prints a JSON line for each measurement: {"what": "plain" | "pipeline" | "plan", "table", "round",
"seconds", "cpuSeconds"}; "plan" is the time from a query's text to its plan, which "pipeline" has in it. Round 0 is the
warm-up.
"""

import json
import os
import re
import shutil
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "spark"))
import spark_session

PLAIN_COLUMNS = ["eventID", "eventTime", "eventSource", "eventName", "awsRegion", "sourceIPAddress", "userAgent", "recipientAccountId", "requestID", "errorCode"]


def start_spark(threads):
    # A VARIANT is written as it is, as into a Delta table that does not ask for more.
    return spark_session.start_spark("pipeline", threads, memory="3g", settings={"spark.sql.variant.inferShreddingSchema": "false"})


class Bench:
    def __init__(self, spark, task):
        self.spark, self.task = spark, task
        self.process = spark._jvm.java.lang.ProcessHandle.current().pid()

    def cpu_seconds(self):
        """User and system seconds of Spark's process; None where the system does not tell them by /proc."""
        try:
            with open(f"/proc/{self.process}/stat", encoding="utf-8") as file:
                fields = file.read().rsplit(")", 1)[1].split()
        except FileNotFoundError:
            return None
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def measure(self, what, table, number, work):
        start, cpu = time.monotonic(), self.cpu_seconds()
        work()
        line = {"what": what, "table": table, "round": number, "seconds": time.monotonic() - start}
        print(json.dumps(line if cpu is None else {**line, "cpuSeconds": self.cpu_seconds() - cpu}), flush=True)

    def write(self, frame, table):
        path = f"{self.task['folder']}/{table}"
        shutil.rmtree(path, ignore_errors=True)
        frame.write.parquet(path)
        return path

    def plain(self):
        """What one would write by hand: the files read with a schema of ten columns, exploded, filtered."""
        fields = ", ".join(f"{name}: STRING" for name in PLAIN_COLUMNS)
        files = self.spark.read.schema(f"Records ARRAY<STRUCT<{fields}>>").option("multiLine", "true").json(self.task["files"])
        self.write(files.selectExpr("inline(Records)").where("eventSource = 'iam.amazonaws.com'"), "plain")

    def query(self, sql):
        return self.spark.sql(re.sub(r"\$\{\w+_schema\}\.", "", sql.replace("FROM STREAM ", "FROM ")))

    def make(self, table, sql):
        """The pipeline's tables are tables, its views views."""
        if table == "cloudtrail_bronze":
            texts = self.spark.read.text(self.task["files"], wholetext=True)
            texts.selectExpr("input_file_name() AS _source_file", "value AS text").createOrReplaceTempView("cloudtrail_texts")
            self.query(sql).createOrReplaceTempView(table)
        else:
            self.spark.read.parquet(self.write(self.query(sql), table)).createOrReplaceTempView(table)

    def round(self, number):
        self.measure("plain", "plain", number, self.plain)
        for query in self.task["queries"]:
            self.measure("pipeline", query["table"], number, lambda: self.make(query["table"], query["sql"]))
        for query in self.task["queries"]:
            self.measure("plan", query["table"], number, lambda: self.query(query["sql"])._jdf.queryExecution().executedPlan())


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        given = json.load(file)
    session = start_spark(given["threads"])
    bench = Bench(session, given)
    for index in range(given["rounds"] + 1):
        bench.round(index)
    session.stop()
