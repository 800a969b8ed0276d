"""Holds random events against a validator this project did not write.

    tsx print-random-events.ts FOLDER | python compare_random.py

Both sides have to find the same places wrong. Every event on which they differ is printed, and the exit code is 1.
"""

import json
import sys

from outside_validator import places_of

MOST_SHOWN = 20


def fault_of(text):
    line = json.loads(text)
    ours, theirs = set(line["places"]), places_of(json.dumps(line["event"]), line["version"])
    if ours == theirs:
        return bool(ours), None
    return True, f"{line['version']} {line['class']}: only ours {sorted(ours - theirs)}, only theirs {sorted(theirs - ours)}: {json.dumps(line['event'])[:2000]}"


def main():
    results = [fault_of(text) for text in sys.stdin if text.strip()]
    faults = [fault for _, fault in results if fault is not None]
    print("\n".join(faults[:MOST_SHOWN]))
    broken = sum(is_broken for is_broken, _ in results)
    print(f"{len(results)} random events, {broken} of them broken, {len(faults)} on which the validators differ")
    return 1 if faults or not results else 0


if __name__ == "__main__":
    sys.exit(main())
