/** An operation's name as a verb and the words of its resource: `ListSSHPublicKeys` is List, [SSH, Public, Key]. */
export interface NameWords {
  readonly verb: string;
  readonly resource: readonly string[];
}

/** Splits by capitals; several in a row are one word (`SSH`), but for the last before small letters. Plurals count as one. */
export function nameWords(name: string): NameWords {
  const [verb = "", ...resource] = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? [];
  return { verb, resource: resource.map(singular) };
}

function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Verbs that do the same kind of thing. */
const KINDRED: readonly (readonly string[])[] = [
  ["Get", "List", "Describe"], ["Create", "Upload", "Add", "Acquire", "Register"], ["Update", "Set", "Put", "Modify", "Change"],
  ["Delete", "Remove", "Deregister"], ["Attach", "Put"], ["Detach", "Delete"], ["Accept", "Reject", "Associate", "Send"], ["Disable", "Deactivate"],
];
const READING: readonly string[] = ["Get", "List", "Describe", "Simulate"];

/** True for the same verb, and for two that do the same kind of thing. */
export function areKindred(a: string, b: string): boolean {
  return a === b || KINDRED.some((group) => group.includes(a) && group.includes(b));
}

/** How much two names are alike, from -1 to 4: by their verbs, by whether both read or change, by the words of the resource. */
export function nameLikeness(a: NameWords, b: NameWords): number {
  const verbs = a.verb === b.verb ? 2 : areKindred(a.verb, b.verb) ? 1 : 0;
  const apart = READING.includes(a.verb) === READING.includes(b.verb) ? 0 : 1;
  const shared = a.resource.filter((word) => b.resource.includes(word)).length;
  return verbs - apart + (2 * shared) / Math.max(a.resource.length, b.resource.length, 1);
}
