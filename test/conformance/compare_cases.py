"""Holds the cases of packages/ocsf/cases against a validator this project did not write, and says where they differ.

    python compare_cases.py [--print]

What our validator finds is what each case states (vitest holds it to that). Both sides are compared by place: the value
that is wrong, or the object that misses or has too much. differences.json lists every difference with the reason why
ours is right. A difference that is not listed, or that is listed and gone, is printed, and the exit code is 1;
--print prints all differences instead, as the list has them.
"""

import json
import sys
from pathlib import Path

from outside_validator import VERSIONS, places_of

HERE = Path(__file__).resolve().parent
CASES = HERE.parent.parent / "packages" / "ocsf" / "cases"

# These name what is missing or too much; the other side names the object.
OF_THE_OBJECT = {"required", "unknown-attribute", "profile-not-declared"}
# Advice, not part of the verdict.
STRICT = {"recommended", "deprecated"}


def parent_of(path):
    return path.rpartition(".")[0]


def our_places(case):
    lines = (case / "expected.ndjson").read_text(encoding="utf-8").splitlines()
    findings = [json.loads(line) for line in lines if line]
    return {
        parent_of(it["path"]) if it["rule"] in OF_THE_OBJECT else it["path"]
        for it in findings
        if it["rule"] not in STRICT
    }


def difference_of(case):
    """What only one side finds, by place; None where both find the same."""
    ours = our_places(case)
    theirs = places_of((case / "event.json").read_text(encoding="utf-8"))
    if ours == theirs:
        return None
    return {"only_ours": sorted(ours - theirs), "only_theirs": sorted(theirs - ours)}


def all_differences():
    cases = sorted(path for path in CASES.glob("*/*") if path.is_dir())
    found = {f"{case.parent.name}/{case.name}": difference_of(case) for case in cases}
    return len(cases), {name: it for name, it in found.items() if it is not None}


def listed_differences():
    groups = json.loads((HERE / "differences.json").read_text(encoding="utf-8"))
    return {name: it for group in groups for name, it in group["cases"].items()}


def faults_of(found, listed):
    for name in sorted(found.keys() | listed.keys()):
        if name not in listed:
            yield f"{name}: expected no difference, found {json.dumps(found[name])}: mend it, or list it with its reason"
        elif name not in found:
            yield f"{name}: expected {json.dumps(listed[name])}, found no difference: take it from the list"
        elif found[name] != listed[name]:
            yield f"{name}: expected {json.dumps(listed[name])}, found {json.dumps(found[name])}"


def main(arguments):
    count, found = all_differences()
    if arguments == ["--print"]:
        print(json.dumps(found, indent=1))
        return 0
    if count == 0:
        print(f"expected cases in {CASES.name}, found none")
        return 1
    faults = list(faults_of(found, listed_differences()))
    print("\n".join(faults) if faults else f"{count} cases of OCSF {VERSIONS[0]} to {VERSIONS[-1]}: {len(found)} differences, all listed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
