"""validate-peer.py EVENTS.ndjson: OCSF events from a file to a verdict with ocsf-json-schema and jsonschema-rs.

What it does is the least that a verdict needs: a line parsed, the compiled validator of its version, class and profiles
asked whether it holds. At the end it says on descriptor 3, where that is open, what it used of processor and memory, in
the words of Node's process.resourceUsage().
"""

import json
import os
import resource
import sys
from pathlib import Path

import jsonschema_rs
from ocsf_json_schema import OcsfJsonSchemaEmbedded

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "conformance"))
from outside_validator import classes_by_uid, export  # noqa: E402


def main(file):
    validators = {}
    valid = invalid = 0
    with open(file, "rb") as lines:
        for line in lines:
            event = json.loads(line)
            metadata = event["metadata"]
            key = (metadata["version"], event["class_uid"], *metadata.get("profiles", ()))
            validator = validators.get(key)
            if validator is None:
                version, class_uid, *profiles = key
                schemas = OcsfJsonSchemaEmbedded(export(version))
                schema = schemas.get_class_schema(classes_by_uid(version)[class_uid], profiles)
                validator = validators[key] = jsonschema_rs.validator_for(schema)
            if validator.is_valid(event):
                valid += 1
            else:
                invalid += 1
    print(f"{valid + invalid} events, {invalid} invalid")


main(sys.argv[1])
usage = resource.getrusage(resource.RUSAGE_SELF)
try:
    os.write(3, json.dumps({"maxRSS": usage.ru_maxrss, "userCPUTime": usage.ru_utime * 1e6, "systemCPUTime": usage.ru_stime * 1e6}).encode())
except OSError:
    pass
