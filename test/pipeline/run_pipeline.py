"""Runs the generated pipeline's queries on Spark, one table after the other, as batches.

    python run_pipeline.py FOLDER

FOLDER holds queries.json, [{"table": ..., "sql": ...}] in order, files.ndjson, {"file", "text"} a line, files as CloudTrail
delivers them, and records.ndjson, {"file", "position", "text"} a line, records of other files as the bronze view has them.
Each table is written to FOLDER/tables/<table>; its rows as JSON to
FOLDER/rows/<table>, its columns to FOLDER/columns/<table>.json as [[name, type]], its plan to FOLDER/columns/<table>.plan.
"""

import json
import os
import re
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "spark"))
from spark_session import start_spark

TIMESTAMP_FORMAT = "yyyy-MM-dd'T'HH:mm:ss.SSSSSSXXX"


def read_lines(spark, path, schema):
    return spark.read.schema(schema).option("maxStringLen", "100000000").json(path)


def read_bronze(spark, folder, sql):
    """Records in ordinary files are read at a glance, the others by their text."""
    files = read_lines(spark, f"{folder}/files.ndjson", "file STRING, text STRING")
    files.selectExpr("file AS _source_file", "text").createOrReplaceTempView("cloudtrail_texts")
    spark.sql(sql.replace("FROM STREAM ", "FROM ")).write.mode("overwrite").parquet(f"{folder}/tables/cloudtrail_bronze")
    ordinary = spark.read.parquet(f"{folder}/tables/cloudtrail_bronze")
    missed = ordinary.where("glance IS NULL").count()
    if missed > 0:
        sys.exit(f"expected every record of an ordinary file to be read at a glance, found {missed} that were not")
    records = read_lines(spark, f"{folder}/records.ndjson", "file STRING, position BIGINT, text STRING")
    others = records.selectExpr("file AS _source_file", "position AS _source_position", "text", "false AS truncated")
    others = others.union(spark.sql("SELECT 'empty', 0L, CAST(NULL AS STRING), false"))
    ordinary.unionByName(others, allowMissingColumns=True).createOrReplaceTempView("cloudtrail_bronze")
    times = ["TIMESTAMP '2026-01-01 02:00:00' AS modified_at", "TIMESTAMP '2026-01-01 00:00:00'"]
    listed = spark.sql(f"SELECT DISTINCT _source_file, {times[0]} FROM cloudtrail_bronze UNION ALL SELECT 'unreadable', {times[1]}")
    listed.write.mode("overwrite").parquet(f"{folder}/tables/cloudtrail_files")
    spark.read.parquet(f"{folder}/tables/cloudtrail_files").createOrReplaceTempView("cloudtrail_files")


def make_final(spark, table):
    """The final tables hold a row key once: the one that came first."""
    turn = "row_number() OVER (PARTITION BY _row_key ORDER BY _source_file, _source_position) AS turn"
    spark.sql(f"CREATE TEMPORARY VIEW final_{table} AS SELECT * FROM (SELECT *, {turn} FROM {table}) WHERE turn = 1")


def make_table(spark, folder, table, sql):
    """A pipeline's tables are tables: what reads one does not make it again."""
    path = f"{folder}/tables/{table}"
    made = spark.sql(re.sub(r"\$\{\w+_schema\}\.", "final_", sql.replace("FROM STREAM ", "FROM ")))
    made.write.mode("overwrite").parquet(path)
    spark.read.parquet(path).createOrReplaceTempView(table)
    os.makedirs(f"{folder}/columns", exist_ok=True)
    with open(f"{folder}/columns/{table}.json", "w", encoding="utf-8") as file:
        json.dump([[field.name, field.dataType.simpleString()] for field in made.schema.fields], file)
    with open(f"{folder}/columns/{table}.plan", "w", encoding="utf-8") as file:
        file.write(made._jdf.queryExecution().executedPlan().toString())
    rows = spark.sql(f"""SELECT to_json(struct(*), map('timestampFormat', "{TIMESTAMP_FORMAT}")) AS value FROM {table}""")
    rows.write.mode("overwrite").text(f"{folder}/rows/{table}")


def run(spark, folder):
    with open(f"{folder}/queries.json", encoding="utf-8") as file:
        queries = json.load(file)
    shutil.rmtree(f"{folder}/rows", ignore_errors=True)
    read_bronze(spark, folder, queries[0]["sql"])
    for query in queries[1:]:
        make_table(spark, folder, query["table"], query["sql"])
        if "_row_key" in spark.table(query["table"]).columns:
            make_final(spark, query["table"])
        print(query["table"], file=sys.stderr, flush=True)


if __name__ == "__main__":
    session = start_spark("pipeline", 1)
    run(session, sys.argv[1])
    session.stop()
