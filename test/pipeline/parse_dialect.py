"""Parses the generated queries with sqlglot, dialect databricks, which this project did not write.

    python parse_dialect.py FOLDER

Each FOLDER/*.sql becomes the query of a streaming table; exits 1 where one does not parse as such.
"""

import sys
import threading
from pathlib import Path

import sqlglot

STACK_BYTES = 512 * 1024 * 1024


def fault(path):
    # sqlglot has no grammar for a stream in FROM.
    query = path.read_text(encoding="utf-8").replace("FROM STREAM ", "FROM ")
    try:
        parsed = sqlglot.parse_one(f"CREATE OR REFRESH STREAMING TABLE made AS {query}", dialect="databricks")
    except sqlglot.errors.SqlglotError as error:
        return f"{path.name}: {str(error)[:300]}"
    return None if isinstance(parsed, sqlglot.exp.Create) else f"{path.name}: expected CREATE, found {type(parsed).__name__}"


def main(folder, faults):
    paths = sorted(Path(folder).glob("*.sql"))
    faults += [found for found in map(fault, paths) if found] if paths else [f"expected queries in {folder}, found none"]


if __name__ == "__main__":
    # sqlglot recurses with each bracket.
    sys.setrecursionlimit(1_000_000)
    threading.stack_size(STACK_BYTES)
    found = []
    worker = threading.Thread(target=main, args=(sys.argv[1], found))
    worker.start()
    worker.join()
    print("\n".join(found) or "every query parses in Databricks' dialect", file=sys.stderr)
    sys.exit(1 if found else 0)
