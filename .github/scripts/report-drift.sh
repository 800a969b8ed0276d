#!/usr/bin/env bash
# report-drift.sh REPORT: annotates the run with the drift of the mapping tables, and begins REPORT with it in Markdown.
# Drift is what this looks for (exit code 1); any other failure is one.
set -euo pipefail
report=$1
mkdir -p "$(dirname "$report")"
drift() {
  local code=0
  node apps/cli/bin/trailhouse.js mappings drift "$@" || code=$?
  [ "$code" -le 1 ]
}
drift --github
drift --markdown >"$report"
[ -s "$report" ]
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then cat "$report" >>"$GITHUB_STEP_SUMMARY"; fi
