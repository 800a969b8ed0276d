#!/usr/bin/env bash
# Operator cases on Spark: what the mapping language's SQL gives must be what codegen/cases expect.
set -euo pipefail
export PYTHONDONTWRITEBYTECODE=1
cd "$(dirname "$0")/../.."
bash test/spark/java.sh
python=$(bash scripts/python-venv.sh spark test/spark/requirements.txt)
"$python" test/spark/check_compare.py >&2
mkdir -p .cache
npx tsx --conditions=@trailhouse/source test/spark/emit-cases.ts >.cache/spark-cases.json
"$python" test/spark/run_cases.py .cache/spark-cases.json
