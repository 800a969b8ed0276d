#!/usr/bin/env bash
# Against a validator this project did not write: the cases of packages/ocsf, and gold events (golden events, real
# records, sample records).
set -euo pipefail
export PYTHONDONTWRITEBYTECODE=1
cd "$(dirname "$0")/../.."
python=$(bash scripts/python-venv.sh conformance test/conformance/requirements.txt)
work=.cache/conformance
rm -rf "$work"
mkdir -p "$work"
npx turbo run build --filter=@trailhouse/cli --output-logs=errors-only >"$work/build.log" 2>&1 || { cat "$work/build.log"; exit 1; }

"$python" test/conformance/check_validator.py >&2
"$python" test/conformance/compare_cases.py >&2
if [ -d ../shared/ocsf ]; then
  npx tsx --conditions=@trailhouse/source test/conformance/print-random-events.ts ../shared/ocsf 4 7 >"$work/random.ndjson"
  "$python" test/conformance/compare_random.py <"$work/random.ndjson" >&2
else
  echo "skipped: random events of every OCSF version, since ../shared/ocsf is absent" >&2
fi

# gold NAME ALLOWED PATH...: gold events of PATHs as a file; ALLOWED is the highest exit code that is no failure.
gold() {
  local name=$1 allowed=$2 code=0
  shift 2
  node apps/cli/bin/trailhouse.js transform --json "$@" >"$work/$name.ndjson" 2>"$work/$name.err" || code=$?
  if [ "$code" -gt "$allowed" ]; then
    echo "trailhouse transform of the $name ended with exit code $code:"
    tail -n 20 "$work/$name.err"
    exit 1
  fi
  if ! tail -n 1 "$work/$name.err" | grep -q '"invalid":0,'; then
    echo "trailhouse transform of the $name gave gold rows that our own validator refuses:"
    grep '"reason":"invalid"' "$work/$name.err" | head -n 20
    exit 1
  fi
  inputs+=("$work/$name.ndjson")
  echo "$name: $(wc -l <"$work/$name.ndjson") gold events" >&2
}

inputs=()
# Golden events, and every outcome of every event, one a line.
npx tsx --conditions=@trailhouse/source test/conformance/print-events.ts >"$work/golden.ndjson"
inputs+=("$work/golden.ndjson")
echo "golden: $(wc -l <"$work/golden.ndjson") gold events" >&2
if [ -d ../shared/corpora ]; then
  mapfile -t corpora < <(find ../shared/corpora -type f \( -name '*.gz' -o -name '*.raw.json' -o -path '*/parser-fixtures/*' \) | LC_ALL=C sort)
  gold corpora 1 "${corpora[@]}" # 1: some of these files are broken on purpose
else
  echo "skipped: real records, since ../shared/corpora is absent" >&2
fi
node apps/cli/bin/trailhouse.js sample --out "$work/sample" --files 4 --records 2000 --seed 7 >"$work/sample.log" 2>&1 || { cat "$work/sample.log"; exit 1; }
gold sample 0 "$work/sample"
# The golden events as every OCSF version has them.
npx tsx --conditions=@trailhouse/source test/conformance/versions.ts "$work/versions"
"$python" test/conformance/validate_versions.py "$work/versions"
"$python" test/conformance/validate.py "${inputs[@]}"
