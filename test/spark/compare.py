"""Compares an expected JSON value with what Spark printed, guided by the Spark type of the value."""

import json
from datetime import datetime, timezone
from decimal import Decimal

from pyspark.sql.types import ArrayType, MapType, StructType, TimestampNTZType, TimestampType


def absent_dropped(value, kind):
    """The expected value without the null members of structs: in a struct, null is an absent member."""
    if isinstance(kind, StructType) and isinstance(value, dict):
        types = {field.name: field.dataType for field in kind.fields}
        return {key: absent_dropped(member, types.get(key)) for key, member in value.items() if member is not None}
    if isinstance(kind, ArrayType) and isinstance(value, list):
        return [absent_dropped(member, kind.elementType) for member in value]
    return value


def instant(text):
    """A timestamp's text as a UTC instant; without an offset it is UTC."""
    time = datetime.fromisoformat(text.replace("Z", "+00:00").replace("z", "+00:00"))
    return time if time.tzinfo else time.replace(tzinfo=timezone.utc)


def same_instant(expected, found):
    try:
        return instant(expected) == instant(found)
    except ValueError:
        return False


def member_type(kind, key):
    if isinstance(kind, StructType):
        return kind[key].dataType if key in kind.fieldNames() else None
    return kind.valueType if isinstance(kind, MapType) else None


def same(expected, found, kind):
    """True where both are one JSON value: numbers by value, timestamps as instants, members in any order."""
    if isinstance(expected, dict) and isinstance(found, dict):
        keys = expected.keys()
        return keys == found.keys() and all(same(expected[key], found[key], member_type(kind, key)) for key in keys)
    if isinstance(expected, list) and isinstance(found, list):
        element = kind.elementType if isinstance(kind, ArrayType) else None
        return len(expected) == len(found) and all(same(a, b, element) for a, b in zip(expected, found))
    if isinstance(kind, (TimestampType, TimestampNTZType)) and isinstance(expected, str) and isinstance(found, str):
        return same_instant(expected, found)
    return isinstance(expected, bool) == isinstance(found, bool) and expected == found


def show(value):
    """A value as JSON text, for messages."""
    return json.dumps(value, ensure_ascii=False, default=lambda it: int(it) if it == it.to_integral() else float(it))
