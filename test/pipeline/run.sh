#!/usr/bin/env bash
# The generated pipeline on Spark against `transformRecord`: every record must become the same rows, field for field.
#   run.sh [GENERATED]    GENERATED records from each generator beside the golden events and ../shared/corpora; 2000
set -euo pipefail
export PYTHONDONTWRITEBYTECODE=1
cd "$(dirname "$0")/../.."
bash test/spark/java.sh
dialect=$(bash scripts/python-venv.sh sqlglot test/lakehouse/sqlglot.requirements.txt)
"$dialect" test/pipeline/parse_dialect.py packages/pipeline/gen
python=$(bash scripts/python-venv.sh spark test/spark/requirements.txt)
jars=$(bash test/lakehouse/prepare.sh | sed -n 2p)
npx tsx --conditions=@trailhouse/source test/pipeline/prove-equal.ts "$python" .cache/pipeline "${1:-2000}" "$jars"
