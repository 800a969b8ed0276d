#!/usr/bin/env bash
# python-venv.sh NAME REQUIREMENTS: makes .venv/NAME with the pinned packages, once per version of REQUIREMENTS, and
# prints the path of its python. Where two runs ask at once the second waits.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$root/.venv/$1
requirements=$2
mkdir -p "$root/.venv"
exec 9>"$root/.venv/$1.lock"
if command -v flock >/dev/null; then flock 9; fi

have_python() { python3 -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; }

if ! have_python; then
  bash "$root/scripts/apt-install.sh" python3 python3-venv >&2
fi
if ! have_python; then
  echo "expected python3 3.10 or later with its venv module, found $(python3 --version 2>&1 || true): install it and run again" >&2
  exit 1
fi
if ! cmp -s "$requirements" "$folder/requirements.installed"; then
  rm -rf "$folder"
  python3 -m venv "$folder" >&2
  bash "$root/scripts/try-again.sh" "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --no-cache-dir -r "$requirements" >&2
  cp "$requirements" "$folder/requirements.installed"
fi
echo "$folder/bin/python"
