"""Reads what Spark does for the parts of the open-source bundle that run_pipeline.py does not run.

    python read_plans.py FOLDER JARS

FOLDER holds tables/ of run_pipeline.py and bundle.json: {"setup": [sql, ...], "texts": sql, "bronze": sql,
"merges": [{"table": ..., "sql": ...}]}, with a folder of source files that setup names. JARS is a folder with Delta's
jars. Writes FOLDER/columns/cloudtrail_bronze of the bundle.plan, and for each merge FOLDER/columns/merge of <table>.plan: the
plans of all statements that Delta made of it, but for those over its own log.
"""

import json
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "spark"))
from spark_session import start_spark

OWN = "spark_catalog.control"
DELTA_LOG = ("DeltaLogFileIndex", "Delta Table State")


def start(folder, jars):
    return start_spark("plans", 1, settings={
        "spark.jars": ",".join(str(path) for path in sorted(Path(jars).glob("*.jar"))),
        "spark.sql.extensions": "io.delta.sql.DeltaSparkSessionExtension",
        "spark.sql.catalog.spark_catalog": "org.apache.spark.sql.delta.catalog.DeltaCatalog",
        "spark.sql.warehouse.dir": f"{folder}/lakehouse",
        "spark.databricks.delta.snapshotPartitions": "1",
        "spark.sql.ui.explainMode": "simple",
        # More tasks than one: a plan of one task need not move a row.
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.files.minPartitionNum": "2",
    })


def executions(spark):
    """Every statement's plan so far, by its number, with those that commands run within themselves."""
    found = spark._jsparkSession.sharedState().statusStore().executionsList()
    return {found.apply(each).executionId(): found.apply(each).physicalPlanDescription() for each in range(found.size())}


def merge_plans(spark, sql):
    before = executions(spark)
    spark.sql(sql)
    spark.sparkContext._jsc.sc().listenerBus().waitUntilEmpty()
    plans = [plan for number, plan in sorted(executions(spark).items()) if number not in before]
    return [plan for plan in plans if not any(mark in plan for mark in DELTA_LOG)]


def write_plan(folder, name, plan):
    with open(f"{folder}/columns/{name}.plan", "w", encoding="utf-8") as file:
        file.write(plan)


def bronze_plan(spark, bundle):
    spark.sql(f"CREATE TEMPORARY VIEW cloudtrail_texts AS {bundle['texts'].replace('FROM STREAM ', f'FROM {OWN}.')}")
    return spark.sql(bundle["bronze"].replace("FROM STREAM ", "FROM "))._jdf.queryExecution().executedPlan().toString()


def run(spark, folder, bundle):
    for statement in bundle["setup"]:
        spark.sql(statement)
    write_plan(folder, "cloudtrail_bronze of the bundle", bronze_plan(spark, bundle))
    tables = {each["own"]: f"parquet.`{folder}/tables/{each['own']}`" for each in bundle["merges"]}
    for table, rows in tables.items():
        spark.sql(f"CREATE TABLE {OWN}.{table} USING delta AS SELECT * FROM {rows} WHERE crc32(CAST(_row_key AS BINARY)) % 2 = 0")
    for each in bundle["merges"]:
        spark.sql(each["sql"])
    for table, rows in tables.items():
        spark.sql(f"INSERT INTO {OWN}.{table} SELECT * FROM {rows}")
    for each in bundle["merges"]:
        write_plan(folder, f"merge of {each['table']}", "\n".join(merge_plans(spark, each["sql"])))
        print(f"merge of {each['table']}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    place = str(Path(sys.argv[1]).resolve())
    shutil.rmtree(f"{place}/lakehouse", ignore_errors=True)
    with open(f"{place}/bundle.json", encoding="utf-8") as given:
        content = json.load(given)
    session = start(place, sys.argv[2])
    run(session, place, content)
    session.stop()
