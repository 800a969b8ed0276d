#!/usr/bin/env bash
# Sees to it that Java, Spark and Delta's jars are there. Prints two lines: Spark's folder and the jars' folder.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
bash test/spark/java.sh >&2
python=$(bash scripts/python-venv.sh spark test/spark/requirements.txt)
for tool in mvn:maven openssl:openssl; do
  if ! command -v "${tool%%:*}" >/dev/null; then bash scripts/apt-install.sh "${tool##*:}" >&2; fi
done

jars=$root/.cache/lakehouse/jars
mkdir -p "$root/.cache/lakehouse"
exec 7>"$root/.cache/lakehouse/lock"
if command -v flock >/dev/null; then flock 7; fi
if ! cmp -s test/lakehouse/pom.xml "$jars/pom.installed"; then
  rm -rf "$jars"
  # A repository of its own: a half-filled one of the user's would be taken as it is.
  bash scripts/try-again.sh mvn -q -B -f test/lakehouse/pom.xml -Dmaven.repo.local="$root/.cache/lakehouse/maven" dependency:copy-dependencies -DoutputDirectory="$jars" >&2
  cp test/lakehouse/pom.xml "$jars/pom.installed"
fi
"$python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))'
echo "$jars"
