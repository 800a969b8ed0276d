import type { ExistingColumn, ExistingType } from "./existing-catalog.ts";

/**
 * Reads a type as DESCRIBE TABLE prints it: `struct<user:struct<name:string>>`. Nested comments do not stand there.
 * @throws Error where the text is no type, or was cut (`... 3 more fields`)
 */
export function typeTextToType(text: string): ExistingType {
  const reader = new TypeReader(text);
  const type = reader.type();
  reader.end();
  return type;
}

/** With what may follow the name: a precision, a coordinate system, a collation. */
const SCALAR = /interval [a-z]+(?: to [a-z]+)?|[a-z_0-9]+(?: with(?:out)? \w+ time zone)?(?:\([\w:, ]*\))?(?: collate \w+)?/iuy;

class TypeReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  type(): ExistingType {
    const name = this.#take(SCALAR).toUpperCase();
    if (name === "ARRAY") return { kind: "array", element: this.#angled(() => this.type()) };
    if (name === "STRUCT") return { kind: "struct", fields: this.#angled(() => this.#fields()) };
    if (name !== "MAP") return { kind: "scalar", name };
    const start = this.#at;
    this.#angled(() => [this.type(), this.#take(/,\s*/uy), this.type()]);
    return { kind: "scalar", name: `MAP${this.#text.slice(start, this.#at).toUpperCase()}` };
  }

  end(): void {
    if (this.#at !== this.#text.length) this.#fail();
  }

  #fields(): ExistingColumn[] {
    const fields: ExistingColumn[] = [];
    do {
      const quoted = this.#take(/`(?:[^`]|``)+`|[^:<>,]+/uy);
      const name = quoted.startsWith("`") ? quoted.slice(1, -1).replaceAll("``", "`") : quoted;
      this.#take(/:\s*/uy);
      fields.push({ name, type: this.type() });
    } while (this.#maybe(/,\s*/uy));
    return fields;
  }

  #angled<T>(inside: () => T): T {
    this.#take(/</uy);
    const found = inside();
    this.#take(/>/uy);
    return found;
  }

  #take(pattern: RegExp): string {
    const found = this.#maybe(pattern);
    return found === undefined ? this.#fail() : found;
  }

  #maybe(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #fail(): never {
    const cut = this.#text.includes("more fields") ? " The engine cut it: set spark.sql.debug.maxToStringFields to 1000 and try again." : "";
    throw new Error(`Expected a type of Databricks SQL, found ${JSON.stringify(this.#text)} (not understood from character ${this.#at + 1}).${cut}`);
  }
}
