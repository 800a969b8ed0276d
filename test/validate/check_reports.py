"""check_reports.py FOLDER KIND=FILE...: holds reports to the schemas in FOLDER; KIND is sarif or junit.

Prints a line for every fault and ends with 1 where there is any.
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft4Validator, FormatChecker
from lxml import etree

XSDS = ("JUnit.xsd", "jenkins-junit.xsd")


def sarif_faults(folder: Path, report: Path) -> list[str]:
    schema = json.loads((folder / "sarif-2.1.0-rtm.5.json").read_text("utf-8"))
    validator = Draft4Validator(schema, format_checker=FormatChecker())
    errors = validator.iter_errors(json.loads(report.read_text("utf-8")))
    return [f"{error.json_path}: {error.message[:300]}" for error in errors]


def junit_faults(folder: Path, report: Path) -> list[str]:
    try:
        document = etree.parse(report)
    except etree.XMLSyntaxError as error:
        return [f"no XML: {error}"]
    faults = []
    for name in XSDS:
        schema = etree.XMLSchema(etree.parse(folder / name))
        schema.validate(document)
        faults += [f"{name}:{error.line}: {error.message[:300]}" for error in schema.error_log]
    return faults


def main() -> int:
    folder = Path(sys.argv[1])
    checks = {"sarif": sarif_faults, "junit": junit_faults}
    faults = [
        f"{file}: {fault}"
        for kind, file in (argument.split("=", 1) for argument in sys.argv[2:])
        for fault in checks[kind](folder, Path(file))
    ]
    print("\n".join(faults))
    return 1 if faults else 0


sys.exit(main())
