#!/usr/bin/env bash
# Starts the local lakehouse, measures pushing to it beside its peers, and stops it: npm run bench:push [-- --files N --records N --json]
set -euo pipefail
cd "$(dirname "$0")"
found=$(bash ../lakehouse/prepare.sh)
exec node --conditions=@trailhouse/source --import tsx push-speed.ts "$(sed -n 1p <<<"$found")" "$(sed -n 2p <<<"$found")" "$@"
