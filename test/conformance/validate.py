"""Validates OCSF events, one JSON object a line, with a validator this project did not write.

    python validate.py [--version 1.4.0] [file.ndjson | -] ...

The schema is made by the package ocsf-json-schema from the export of the OCSF schema server, for the version (1.4.0 to
1.8.0), which the event's metadata.version has to be, and the event's class_uid and metadata.profiles; jsonschema-rs
compiles it.

What ocsf-json-schema 1.2.0 enforces: types, required attributes, enum values (class_uid, type_uid and category_uid
among them), no attribute outside the class and its profiles, at_least_one and just_one of classes and objects, length,
range and the export's own patterns (IP, e-mail, date-time; no JSON Schema formats). What it does not:
- names beside their ids (activity_name, status ...), type_uid arithmetic beyond the class's enum, observables;
- a profile that does not exist or that the class does not have is ignored without a word: checked here;
- "any JSON" attributes accept null, and deprecated attributes are marked, not refused;
- the export's IPv4 pattern has unescaped dots (1x2x3x4 passes).
"""

import json
import sys
from functools import cache

import jsonschema_rs
from ocsf_json_schema import OcsfJsonSchemaEmbedded

from outside_validator import VERSIONS, classes_by_uid, export, path_text

LONGEST_MESSAGE = 300


@cache
def validator_for(version, class_uid, profiles):
    """The schema, its compiled validator and what is wrong with the profiles; KeyError for an unknown class."""
    schemas = OcsfJsonSchemaEmbedded(export(version))
    name = classes_by_uid(version)[class_uid]
    known = export(version)["classes"][name].get("profiles") or []
    problems = [f"metadata.profiles: class {name} has no profile '{it}'" for it in profiles if it not in known]
    schema = schemas.get_class_schema(name, list(profiles))
    return schema, jsonschema_rs.Draft202012Validator(schema), problems


def describe(schema, error):
    """One error as `path: message`; an at_least_one names its members instead of repeating the whole object."""
    keyword = error.schema_path[-1]
    message = error.message
    if keyword in ("anyOf", "oneOf"):
        place = schema
        for step in error.schema_path:
            place = place[step]
        names = ", ".join(member for branch in place for member in branch["required"])
        message = f"expected {'at least' if keyword == 'anyOf' else 'exactly'} one of {names}"
    return f"{path_text(error.instance_path) or '(event)'}: {message[:LONGEST_MESSAGE]}"


def problems_of(text, version=VERSIONS[0]):
    try:
        event = json.loads(text)
    except ValueError as error:
        return [f"(event): expected one JSON object a line: {error}"]
    if not isinstance(event, dict):
        return [f"(event): expected a JSON object, found {type(event).__name__}"]
    metadata = event.get("metadata") if isinstance(event.get("metadata"), dict) else {}
    if metadata.get("version") != version:
        return [f"metadata.version: expected {version}, found {json.dumps(metadata.get('version'))}"]
    return schema_problems(version, event, tuple(metadata.get("profiles") or ()))


def schema_problems(version, event, profiles):
    try:
        schema, validator, problems = validator_for(version, event.get("class_uid"), profiles)
    except (KeyError, TypeError):
        return [f"class_uid: expected a class of OCSF {version}, found {json.dumps(event.get('class_uid'))}"]
    return problems + [describe(schema, error) for error in validator.iter_errors(event)]


def validate_lines(name, lines, version):
    """Prints the problems of every line; gives (passed, failed)."""
    passed = failed = 0
    for number, text in enumerate(lines, 1):
        if not text.strip():
            continue
        problems = problems_of(text, version)
        for problem in problems:
            print(f"{name}:{number} {problem}")
        passed, failed = passed + (not problems), failed + bool(problems)
    return passed, failed


def validate_file(name, version):
    if name == "-":
        return validate_lines("stdin", sys.stdin, version)
    with open(name, encoding="utf-8") as lines:
        return validate_lines(name, lines, version)


def main(arguments):
    version, names = VERSIONS[0], arguments
    if arguments[:1] == ["--version"]:
        version, names = arguments[1], arguments[2:]
    if version not in VERSIONS:
        print(f"expected a version of {', '.join(VERSIONS)}, found {version}")
        return 2
    counts = [validate_file(name, version) for name in names or ["-"]]
    passed, failed = (sum(column) for column in zip(*counts))
    if passed + failed == 0:
        print("expected at least one event, found none")
        failed = 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
