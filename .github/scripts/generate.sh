#!/usr/bin/env bash
# generate.sh REPORT OCSF_EXPORT: generates from OCSF's official export. Where the tables have to be mended first, the
# pull request says so in place of generated files: what is broken is what its author has to do.
set -uo pipefail
report=$1
export_url=$2
mkdir -p "$(dirname "$report")"
log=$(npm run --silent generate -- --ocsf "$export_url" 2>&1)
code=$?
printf '%s\n' "$log"
[ "$code" = 0 ] && exit 0
# A line of each violation names the table and its line; anything else is no matter of the tables.
violations=$(grep -oE 'mappings/[a-z_/-]+\.yaml:[0-9]+ .*' <<<"$log") || exit "$code"
{
  printf '\n### To be mended before `npm run generate`\n\n```\n'
  printf '%s\n' "$violations"
  printf '```\n'
} >>"$report"
