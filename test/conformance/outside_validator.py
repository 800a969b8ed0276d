"""Where an event is wrong, by ocsf-json-schema and jsonschema-rs alone, for any OCSF version that they carry.

Nothing of ours is added: the schema is what ocsf-json-schema makes for the event's metadata.version, class_uid and
metadata.profiles. Only the class is looked up here, by its key in the export, since the package's own look-up gives names
that it does not know for classes of extensions.
"""

import json
from functools import cache

import jsonschema_rs
from ocsf_json_schema import OcsfJsonSchemaEmbedded, get_ocsf_schema

VERSIONS = ("1.4.0", "1.5.0", "1.6.0", "1.7.0", "1.8.0")


@cache
def export(version):
    return get_ocsf_schema(version)


@cache
def classes_by_uid(version):
    return {it["uid"]: name for name, it in export(version)["classes"].items()}


@cache
def validator_for(version, name, profiles):
    schema = OcsfJsonSchemaEmbedded(export(version)).get_class_schema(name, list(profiles))
    return jsonschema_rs.Draft202012Validator(schema)


def path_text(parts):
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in parts).removeprefix(".")


def version_of(metadata, otherwise):
    stated = metadata.get("version")
    return stated if isinstance(stated, str) else otherwise


def places_of(text, otherwise=VERSIONS[0]):
    """The paths at which the event is wrong: of a value, or of the object that misses or has too much; "" for all of it.

    An event that states no version, or one that is no text, is held to the version `otherwise`.
    """
    try:
        event = json.loads(text)
    except (ValueError, RecursionError):
        return {""}
    if not isinstance(event, dict):
        return {""}
    metadata = event.get("metadata") if isinstance(event.get("metadata"), dict) else {}
    version = version_of(metadata, otherwise)
    if version not in VERSIONS:
        return {"metadata.version"}
    uid = event.get("class_uid")
    if type(uid) is not int or uid not in classes_by_uid(version):
        return {"class_uid"}
    profiles = metadata.get("profiles")
    texts = [it for it in profiles if isinstance(it, str)] if isinstance(profiles, list) else []
    validator = validator_for(version, classes_by_uid(version)[uid], tuple(sorted(set(texts))))
    return {path_text(error.instance_path) for error in validator.iter_errors(event)}
