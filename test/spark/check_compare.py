"""Checks the comparison itself: what must count as the same value, and what must not."""

import json
import sys
from decimal import Decimal

from compare import absent_dropped, same
from pyspark.sql.types import ArrayType, StringType, StructField, StructType, TimestampType, VariantType

TIME, TEXT, ANY = TimestampType(), StringType(), VariantType()
STRUCT = StructType([StructField("a", TEXT), StructField("t", TIME), StructField("v", ANY)])
SAME = [
    (ANY, '{"a": 1, "b": [1e2]}', '{"b": [100.0], "a": 1.00}'),
    (TIME, '"2023-03-17T16:31:50Z"', '"2023-03-17T16:31:50.000000Z"'),
    (STRUCT, '{"a": null, "t": "2023-03-17T16:31:50Z"}', '{"t": "2023-03-17T18:31:50.000000+02:00"}'),
    (ArrayType(STRUCT), '[{"a": null}, null]', '[{}, null]'),
]
DIFFERENT = [
    (ANY, "1", "true"),
    (ANY, '{"a": null}', "{}"),
    (ANY, "[1, 2]", "[2, 1]"),
    (TEXT, '"2023-03-17T16:31:50Z"', '"2023-03-17T16:31:50.000000Z"'),
    (TIME, '"2023-03-17T16:31:50Z"', '"2023-03-17T16:31:50.000001Z"'),
    (STRUCT, "null", "{}"),
    (TEXT, '"1"', "1"),
]


def compared(kind, expected, found):
    first, second = (absent_dropped(json.loads(text, parse_float=Decimal), kind) for text in (expected, found))
    return same(first, second, kind)


def main():
    faults = [f"expected the same: {case}" for case in SAME if not compared(*case)]
    faults += [f"expected a difference: {case}" for case in DIFFERENT if compared(*case)]
    print("\n".join(faults) if faults else f"the comparison holds for {len(SAME) + len(DIFFERENT)} pairs")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
