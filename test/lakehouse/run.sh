#!/usr/bin/env bash
# The lakehouse tests: Spark with Delta behind its Thrift server, the real driver through a gateway. Further arguments go
# to vitest; `hold` alone starts the lakehouse, prints its environment and keeps it until it is told to end.
set -euo pipefail
cd "$(dirname "$0")"
found=$(bash prepare.sh)
pyspark=$(sed -n 1p <<<"$found")
jars=$(sed -n 2p <<<"$found")
if [ "${1:-}" = hold ]; then
  exec node --conditions=@trailhouse/source --import tsx rig/hold.ts "$pyspark" "$jars"
fi
exec node --conditions=@trailhouse/source --import tsx run.ts "$pyspark" "$jars" "$@"
