#!/usr/bin/env bash
# apt-install.sh PACKAGE...: installs Debian packages, or says what to install by hand. One run at a time.
set -euo pipefail
if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
  echo "expected: $* (by your system's package manager); found no apt-get or no root here: install it and run again" >&2
  exit 1
fi
exec 8>"${TMPDIR:-/tmp}/trailhouse-apt.lock"
if command -v flock >/dev/null; then flock 8; fi
export DEBIAN_FRONTEND=noninteractive
again=$(dirname "$0")/try-again.sh
bash "$again" apt-get update -qq
bash "$again" apt-get install -y -qq --no-install-recommends "$@" >/dev/null
