"""Checks the outside validator itself: a sound event passes, and each way to break it is told by name."""

import copy
import json
import sys

from validate import problems_of

SOUND = {
    "class_uid": 3006, "category_uid": 3, "activity_id": 1, "type_uid": 300601, "severity_id": 1,
    "time": 1679070710000, "time_dt": "2023-03-17T16:31:50Z", "cloud": {"provider": "AWS"}, "group": {"name": "admins"},
    "metadata": {
        "version": "1.4.0", "product": {"vendor_name": "AWS", "name": "CloudTrail"},
        "profiles": ["cloud", "datetime", "security_control"],
    },
}
BREAKS = [
    ("group: expected at least one of", lambda event: event.update(group={})),
    ("(event): Additional properties are not allowed ('device' was unexpected)", lambda event: event.update(device={})),
    ('(event): "cloud" is a required property', lambda event: event.pop("cloud")),
    ("activity_id: 12 is not one of", lambda event: event.update(activity_id=12)),
    ('src_endpoint.ip: "AWS Internal" does not match', lambda event: event.update(src_endpoint={"ip": "AWS Internal"})),
    ('time_dt: "yesterday" does not match', lambda event: event.update(time_dt="yesterday")),
    ("status: null is not of type", lambda event: event.update(status=None)),
    ("metadata.profiles: class group_management has no profile 'clouds'", lambda event: event["metadata"]["profiles"].append("clouds")),
]


def main():
    faults = [f"expected no problem, found {problem}" for problem in problems_of(json.dumps(SOUND))]
    for expected, break_event in BREAKS:
        event = copy.deepcopy(SOUND)
        break_event(event)
        found = problems_of(json.dumps(event))
        if not any(problem.startswith(expected) for problem in found):
            faults.append(f"expected '{expected}', found {found}")
    print("\n".join(faults) if faults else f"the validator tells a sound event from {len(BREAKS)} broken ones")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
