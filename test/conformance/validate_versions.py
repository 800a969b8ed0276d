"""Validates events of several OCSF versions with the outside validator, each file at the version that it is named for.

    python validate_versions.py FOLDER    # FOLDER holds 1.5.0.ndjson, 1.6.0.ndjson ...

The first event of every file is also broken on purpose: the validator must refuse it.
"""

import json
import sys
from pathlib import Path

from validate import problems_of, validate_file


def sees_faults(file, version):
    """True where the first event is refused without its metadata.product, and as one of another version."""
    event = json.loads(file.read_text(encoding="utf-8").split("\n", 1)[0])
    product = event["metadata"].pop("product")
    missing = problems_of(json.dumps(event), version)
    event["metadata"] |= {"product": product, "version": "0.0.0"}
    other = problems_of(json.dumps(event), version)
    return any('"product" is a required property' in problem for problem in missing) and other != []


def check(file):
    """The number of faults: events that do not pass, and at least 1 where nothing was checked."""
    version = file.stem
    passed, failed = validate_file(str(file), version)
    print(f"OCSF {version}: {passed} passed, {failed} failed")
    if passed + failed == 0:
        return 1
    if not sees_faults(file, version):
        print(f"OCSF {version}: expected the validator to refuse a broken event, it did not")
        return failed + 1
    return failed


def main(folder):
    files = sorted(Path(folder).glob("*.ndjson"))
    if not files:
        print("skipped: no events of other OCSF versions")
    return 1 if sum(check(file) for file in files) > 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
