import type { RuleId } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** Every rule of `validate`, in the order in which they are documented. */
export const RULES: Readonly<Record<RuleId, Rule>> = {
  required: {
    what: "an attribute that its class or object requires is missing",
    why: "queries and detections are written on the promise that a required attribute is in every event of its class",
    mend: "fill the attribute; where the source has no value for an enum, write 0 Unknown; where it has none for an object, leave out the object that requires the attribute, if that one is not required itself",
  },
  type: {
    what: "a value has the wrong JSON type, or what should be an event is no object",
    why: "a table column has one type: a text where a number belongs is lost, or stops the load",
    mend: "write the value in the type that the message names; leave an attribute without a value out instead of writing null",
  },
  enum: {
    what: "a value is not one of those that OCSF lists for its attribute",
    why: "a value without a meaning in the standard is counted, filtered and joined by nobody",
    mend: "use a listed value; where none fits, write 99 Other and the source's own word in the attribute beside it",
  },
  pattern: {
    what: "a text has not the form of its OCSF type: an IP address, a date and time, an e-mail address",
    why: "an address that is none cannot be compared with a network or looked up, a time cannot be sorted",
    mend: "write the value in the form of its type, or move what is no such value to an attribute for text or to `unmapped`",
  },
  "max-length": {
    what: "a text is longer than its OCSF type allows",
    why: "no valid value of the type is that long, so the text is something else, or several values in one",
    mend: "write one value only; move what else the text holds to an attribute for it or to `unmapped`",
  },
  range: {
    what: "a number is outside the range of its OCSF type",
    why: "a port above 65535 is not a port: the number has been misread or stands in the wrong attribute",
    mend: "find out where the number comes from; leave the attribute out where the source does not know it",
  },
  "unknown-attribute": {
    what: "an attribute exists in no profile of its class or object",
    why: "nobody who knows the standard looks there, so the value is lost; most often the name is misspelt or of another version",
    mend: "use the attribute's OCSF name, or move the value to `unmapped`",
  },
  "profile-not-declared": {
    what: "an attribute belongs to a profile that `metadata.profiles` does not list",
    why: "readers learn from `metadata.profiles` which attributes to expect, and skip those of profiles that are not there",
    mend: "list the profile in `metadata.profiles`, with all that the profile requires, or leave the attribute out",
  },
  "constraint-at-least-one": {
    what: "an object has none of the attributes of which it needs at least one",
    why: "without any of them the object says nothing of what it stands for: a user without name, uid or account",
    mend: "fill one of the attributes that the message names, or leave the object out if it is not required",
  },
  "constraint-just-one": {
    what: "an object has none, or several, of the attributes of which it needs exactly one",
    why: "the attributes exclude one another; with two of them a reader cannot tell which one holds",
    mend: "keep one of them; make several objects of it where the attribute is a list",
  },
  "unsupported-version": {
    what: "`metadata.version`, or the version asked for, is not that of the schema; nothing else is checked",
    why: "another version has other attributes and values, so a verdict by this one would mean nothing",
    mend: "give the schema of the event's version; or mend `metadata.version` where it is wrong",
  },
  "unknown-class": {
    what: "`class_uid` names no class of the schema; nothing else is checked",
    why: "the class decides all that an event must and may have",
    mend: "use the uid of a class of the event's version, as a number; or give a schema that has the class",
  },
  "unknown-profile": {
    what: "`metadata.profiles` lists a profile that the event's class does not have",
    why: "the profile's attributes do not exist in this class, so the declaration promises what cannot be there",
    mend: "take the profile out of the list, or mend its spelling: an extension's profile is written with its extension, `linux/linux_users`",
  },
  "type-uid": {
    what: "`type_uid` is not `class_uid * 100 + activity_id`",
    why: "many queries filter by `type_uid` alone and would take the event for another",
    mend: "compute `type_uid` from the two others",
  },
  "caption-mismatch": {
    what: "the text beside an enum value (`status` beside `status_id`) is not the value's caption, at any depth",
    why: "people read the text and machines the number: two readers would understand two things",
    mend: "write the caption of the number, or leave the text out; for a word of the source's own use 99 Other",
  },
  "other-without-name": {
    what: "an enum value is 99 Other and the text beside it is missing",
    why: "99 refers to the text beside it: without that the value says nothing",
    mend: "write the source's own word in the attribute that the message names, or use 0 Unknown where there is none",
  },
  "observable-path": {
    what:
      "an observable's `name` leads to no attribute of the event; a list without `[n]` stands for each of its elements; " +
      "following all names takes at most a million steps",
    why: "an observable points at where its value stands, and one that points nowhere cannot be followed",
    mend: "name the attribute by its path from the event down: `actor.user.name`, `resources[0].uid`",
  },
  "observable-value": {
    what: "an observable's `value` is not the value at its `name`, as text; an object has none",
    why: "searches look through the observables alone and would find events by values that are not in them",
    mend: "copy the value from the attribute as text; for an object leave `value` out",
  },
  "too-deep": {
    what: "the event is nested deeper than a validator's call stack reaches",
    why: "what lies deeper was not checked, and other readers will fail on it as well",
    mend: "cut the chain of nested objects, such as parent processes; a hundred levels are followed",
  },
  recommended: {
    what: "an attribute that its class or object recommends is missing, at any depth where its object is",
    why: "the standard's authors expect the attribute wherever a source has it; detections often rely on it",
    mend: "fill the attribute where the source has a value for it; where it has none this finding is no fault",
    strict: true,
  },
  deprecated: {
    what: "a class, object, attribute or enum value is used that is deprecated; not where the schema still requires it",
    why: "a later version will take it away, and what reads it then finds nothing",
    mend: "use what the standard's description of the deprecated one names in its place",
    strict: true,
  },
};
