#!/usr/bin/env bash
# The step of action.yml: INPUT_… and RULES_URL to the arguments of trailhouse validate. Values are passed on as they are
# and never read as code.
set -euo pipefail
arguments=()

# each_line OPTION TEXT: every line that is not blank as an argument, after OPTION where one is given.
each_line() {
  local option=$1 line
  while IFS= read -r line; do
    line=${line#"${line%%[![:space:]]*}"}
    line=${line%"${line##*[![:space:]]}"}
    if [ -z "$line" ]; then continue; fi
    if [ -n "$option" ]; then arguments+=("$option=$line"); else arguments+=("$line"); fi
  done <<<"$2"
}

# one OPTION VALUE: the option where the value is not empty.
one() { if [ -n "$2" ]; then arguments+=("$1=$2"); fi; }

one --format "${INPUT_FORMAT:-}"
one --lake "${INPUT_LAKE:-}"
one --ocsf-version "${INPUT_OCSF_VERSION:-}"
one --baseline "${INPUT_BASELINE:-}"
each_line --schema "${INPUT_SCHEMA:-}"
case "${INPUT_STRICT:-false}" in
  true) arguments+=(--strict) ;;
  false | "") ;;
  *) echo "trailhouse: expected true or false for the input strict, found: ${INPUT_STRICT//[![:print:]]/?}" >&2; exit 2 ;;
esac
if [ "${INPUT_FORMAT:-}" = sarif ] && [[ ${RULES_URL:-} =~ ^https?://[^/]+/[^/]+/[^/]+/blob/[^/]+/ ]]; then one --rules-url "$RULES_URL"; fi
each_line "" "${INPUT_ARGUMENTS:-}"

# Before 4.4 bash takes an array without elements for an unset variable.
options=(${arguments[@]+"${arguments[@]}"})
arguments=()
each_line "" "${INPUT_PATHS:-}"
paths=(${arguments[@]+"${arguments[@]}"})
if [ "${#paths[@]}" = 0 ] && [ -z "${INPUT_LAKE:-}" ]; then
  echo "trailhouse: expected the input paths or lake, found neither" >&2
  exit 2
fi

run=(bash "$(dirname "${BASH_SOURCE[0]}")/from-checkout.sh" validate ${options[@]+"${options[@]}"})
if [ "${#paths[@]}" != 0 ]; then run+=(-- "${paths[@]}"); fi
if [ -z "${INPUT_OUTPUT:-}" ]; then exec "${run[@]}"; fi
mkdir -p "$(dirname "$INPUT_OUTPUT")"
code=0
"${run[@]}" >"$INPUT_OUTPUT" || code=$?
echo "trailhouse validate ended with $code; the report is in $INPUT_OUTPUT"
exit "$code"
