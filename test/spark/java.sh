#!/usr/bin/env bash
# Sees to it that `java` is 17 or later, which Spark 4 needs; installs a headless one where there is none.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
major() { java -version 2>&1 | sed -nE 's/.*version "([0-9]+).*/\1/p' | head -n 1; }

version=$(major || true)
if [ "${version:-0}" -lt 17 ]; then
  bash "$root/scripts/apt-install.sh" openjdk-17-jre-headless || bash "$root/scripts/apt-install.sh" openjdk-21-jre-headless
  version=$(major || true)
fi
if [ "${version:-0}" -lt 17 ]; then
  echo "expected Java 17 or later, found '${version:-none}': install it, or put it first on PATH, and run again" >&2
  exit 1
fi
