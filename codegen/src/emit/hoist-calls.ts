/**
 * Statements of a function in which each of the functions `names` is called once at the most, before all else: they are
 * of a row and its event alone, and some are asked for four times a row. `names` are called as `name(silver, event)`.
 */
export function hoistCalls(names: Iterable<string>, statements: readonly string[]): readonly string[] {
  const repeated = [...names].filter((name) => statements.join("\n").split(callOf(name)).length > 2);
  const replaced = statements.map((line) => repeated.reduce((text, name) => text.replaceAll(callOf(name), `its_${name}`), line));
  return [...repeated.map((name) => `const its_${name} = ${name}(silver, event);`), ...replaced];
}

/** A name may be the end of another. */
function callOf(name: string): RegExp {
  return new RegExp(`\\b${name}\\(silver, event\\)`, "g");
}
