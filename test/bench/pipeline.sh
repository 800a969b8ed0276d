#!/usr/bin/env bash
# The generated pipeline's speed on Spark beside a plain Spark job: npm run bench:pipeline [-- --records N --rounds N --json]
set -euo pipefail
export PYTHONDONTWRITEBYTECODE=1
cd "$(dirname "$0")/../.."
bash test/spark/java.sh >&2
python=$(bash scripts/python-venv.sh spark test/spark/requirements.txt)
exec npx tsx --conditions=@trailhouse/source test/bench/pipeline-speed.ts "$python" "$@"
