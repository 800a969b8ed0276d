"""Runs the cases of one JSON file on Spark and compares each row's value with the expected one.

    python run_cases.py cases.json

The file is an array of cases:
    {"name": "operator/case", "kind": "expression" | "select", "sql": "...", "input": [text, ...], "expected": [json, ...]}
`sql` reads the relation records(position INT, raw STRING, v VARIANT), v = try_parse_json(raw), one row per input.
An expression is a scalar over it. A select is a whole SELECT that keeps `position` and gives one row per input; its
other columns together are the value, an object.
"""

import json
import logging
import sys
from decimal import Decimal

from compare import absent_dropped, same, show
from spark_session import start_spark

CHUNK = 40
TIMESTAMP_FORMAT = "yyyy-MM-dd'T'HH:mm:ss.SSSSSSXXX"


def to_json(sql):
    return f"""to_json(named_struct('x', {sql}), map('timestampFormat', "{TIMESTAMP_FORMAT}"))"""


def register_inputs(spark, cases):
    rows = [(number, position, raw) for number, case in enumerate(cases) for position, raw in enumerate(case["input"])]
    frame = spark.createDataFrame(rows, "number INT, position INT, raw STRING").coalesce(1).cache()
    frame.selectExpr("*", "try_parse_json(raw) AS v").createOrReplaceTempView("inputs")


def select_values(spark, number, case):
    """One case's DataFrame (position, x); throws where its SQL does not hold up. Evaluates nothing yet."""
    spark.sql(f"SELECT position, raw, v FROM inputs WHERE number = {number}").createOrReplaceTempView("records")
    if case["kind"] == "expression":
        return spark.sql(f"SELECT position, ({case['sql']}) AS x FROM records")
    selected = spark.sql(case["sql"])
    members = ", ".join(f"`{name}`" for name in selected.columns if name != "position")
    return selected.selectExpr("position", f"struct({members}) AS x")


def collect_select(spark, numbers, cases):
    frame = select_values(spark, numbers[0], cases[numbers[0]])
    return [(numbers[0], row["position"], row["json"]) for row in frame.selectExpr("position", f"{to_json('x')} AS json").collect()]


def collect_expressions(spark, numbers, cases):
    """Many expressions in one job: each row takes the branch of its own case."""
    branches = " ".join(f"WHEN {number} THEN {to_json(cases[number]['sql'])}" for number in numbers)
    wanted = f"number IN ({', '.join(map(str, numbers))})"
    rows = spark.sql(f"SELECT number, position, CASE number {branches} END AS json FROM inputs AS records WHERE {wanted}").collect()
    return [(row["number"], row["position"], row["json"]) for row in rows]


def collect(spark, numbers, cases, problems):
    """Rows of many cases; where their job fails, of each half, to find the case at fault."""
    if not numbers:
        return []
    run_job = collect_select if cases[numbers[0]]["kind"] == "select" else collect_expressions
    try:
        return run_job(spark, numbers, cases)
    except Exception as error:
        if len(numbers) == 1:
            problems[numbers[0]].append(f"Spark says {first_line(error)}")
            return []
    half = len(numbers) // 2
    return collect(spark, numbers[:half], cases, problems) + collect(spark, numbers[half:], cases, problems)


def first_line(error):
    return str(error).strip().splitlines()[0]


def analyse(spark, cases, problems):
    """Notes each case's type; gives the numbers of the cases whose SQL holds up."""
    sound = []
    for number, case in enumerate(cases):
        try:
            case["type"] = select_values(spark, number, case).schema["x"].dataType
            sound.append(number)
        except Exception as error:
            problems[number].append(f"Spark says {first_line(error)}")
    return sound


def jobs(numbers, cases):
    """Groups of cases that run together: expressions by CHUNK, each select alone."""
    expressions = [number for number in numbers if cases[number]["kind"] == "expression"]
    selects = [[number] for number in numbers if cases[number]["kind"] == "select"]
    return [expressions[start:start + CHUNK] for start in range(0, len(expressions), CHUNK)] + selects


def run(spark, cases):
    """Problems of each case, by its number."""
    problems = {number: [] for number in range(len(cases))}
    found = {number: {} for number in problems}
    for group in jobs(analyse(spark, cases, problems), cases):
        for number, position, text in collect(spark, group, cases, problems):
            found[number].setdefault(position, []).append(json.loads(text, parse_float=Decimal).get("x"))
    for number, rows in found.items():
        if not problems[number]:
            problems[number] = compare_rows(cases[number], rows)
    return problems


def compare_rows(case, rows):
    problems = []
    for position, expected in enumerate(case["expected"]):
        values = rows.get(position, [])
        wanted = absent_dropped(expected, case["type"])
        if len(values) != 1:
            problems.append(f"line {position + 1}: expected one row, found {len(values)}")
        elif not same(wanted, found := absent_dropped(values[0], case["type"]), case["type"]):
            problems.append(f"line {position + 1}: expected {show(wanted)}, found {show(found)}")
    return problems


def main(path):
    with open(path, encoding="utf-8") as file:
        cases = json.load(file, parse_float=Decimal)
    spark = start_spark("operator-cases", 2, settings={"spark.sql.warehouse.dir": ".cache/spark-warehouse"})
    logging.getLogger("SQLQueryContextLogger").setLevel(logging.CRITICAL)
    register_inputs(spark, cases)
    problems = run(spark, cases)
    spark.stop()
    for number, lines in problems.items():
        if lines:
            print(f"{cases[number]['name']}: {'; '.join(lines)}")
    failed = sum(bool(lines) for lines in problems.values())
    print(f"{len(cases) - failed} passed, {failed} failed")
    return 1 if failed or not cases else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
