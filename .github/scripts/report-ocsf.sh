#!/usr/bin/env bash
# report-ocsf.sh REPORT SERVER: asks OCSF's schema server for versions that are released and newer than all in
# .github/ocsf-versions.txt. Of each it adds to REPORT what it would change for the mapping tables, and its line to that
# file, so that the pull request says so and whoever merges it has seen it. Which version events are of stays as it is.
set -euo pipefail
report=$1
server=$2
known=.github/ocsf-versions.txt
most=50000 # the text of a pull request has 65,536 characters at most
mkdir -p "$(dirname "$report")"
answer=$(curl --fail --silent --show-error --location --retry 3 "$server/api/versions")
versions=$(tr -d '[:space:]' <<<"$answer" | grep -oE '"version":"[0-9]+\.[0-9]+\.[0-9]+"' | cut -d '"' -f 4 | sort -Vu) || {
  echo "expected versions such as 1.8.0 from $server/api/versions, found: ${answer:0:200}" >&2
  exit 1
}
newest=$(sort -V "$known" | tail -n 1)
newer=$(printf '%s\n%s\n' "$versions" "$newest" | sort -Vu | awk -v newest="$newest" 'seen; $0 == newest { seen = 1 }')
echo "newer than OCSF $newest: ${newer:-none}"
errors=$(mktemp)
for version in $newer; do
  code=0
  diff=$(node apps/cli/bin/trailhouse.js mappings ocsf-diff --to "$server/$version/export/schema" --markdown 2>"$errors") || code=$?
  # Changes that the tables have to follow are what this looks for (exit code 1); any other failure is one.
  if [ "$code" -gt 1 ]; then
    cat "$errors" >&2
    exit "$code"
  fi
  # Tables that are broken as they are cannot be compared: the version is told again next week.
  [ -n "$diff" ] && echo "$version" >>"$known"
  printf '\n### OCSF %s is released\n\n%s\n' "$version" "${diff:-$(cat "$errors")}" | tee -a "${GITHUB_STEP_SUMMARY:-/dev/null}" >>"$report"
done
rm "$errors"
if [ -n "$newer" ] && [ "$(wc -m <"$report")" -gt "$most" ]; then
  cut=$(head -c "$most" "$report" | sed '$d')
  printf '%s\n\nCut here; the summary of the workflow'"'"'s run has all of it.\n' "$cut" >"$report"
fi
