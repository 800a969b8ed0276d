#!/usr/bin/env bash
# from-checkout.sh COMMAND [ARGUMENT...]: runs trailhouse out of this checkout, which is built first where it is not yet.
# The working directory stays the caller's. Messages about the build go to standard error.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)

fail() {
  echo "trailhouse: $*" >&2
  exit 3
}

command -v node >/dev/null || fail "expected Node 20.19 or later, found no node in PATH: install it and run again"
node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' ||
  fail "expected Node 20.19 or later, found $(node --version): install a later one and run again"

if [ ! -f "$root/apps/cli/dist/main.js" ]; then
  command -v npm >/dev/null || fail "expected npm for the first build, found none in PATH: install it and run again"
  echo "trailhouse: building $root, once" >&2
  log=$(mktemp)
  if ! (cd "$root" && npm ci && npx turbo run build --filter=@trailhouse/cli --output-logs=errors-only) >"$log" 2>&1; then
    tail -n 30 "$log" >&2
    rm -f "$log"
    fail "the build failed; its last lines stand above"
  fi
  rm -f "$log"
fi
exec node "$root/apps/cli/bin/trailhouse.js" "$@"
