#!/usr/bin/env bash
# try-again.sh COMMAND...: runs a command that fetches from the network, up to three times: servers hang up now and then.
set -uo pipefail
for pause in 5 30 none; do
  "$@" && exit 0
  code=$?
  if [ "$pause" = none ]; then exit "$code"; fi
  echo "$1 ended with $code; again in $pause s" >&2
  sleep "$pause"
done
