import { membersAlong } from "../aws/member-at.ts";
import type { Condition, Expression, ObjectExpression } from "../model/expression.ts";
import type { EventRow, Model } from "../resolve/model.ts";

/** The record's members that an operation's model describes. */
const SIDES = { requestParameters: "input", responseElements: "output" } as const;

/**
 * Which attributes a row of an event may fill, told from the mappings alone: an attribute counts unless what the event is
 * (its name and mapping row, the members of its operation) rules it out. What one record holds is not known here.
 */
export class EventAttributes {
  readonly #event: EventRow;
  readonly #derived: ReadonlyMap<string, Expression>;

  constructor(model: Pick<Model, "derived">, event: EventRow) {
    this.#event = event;
    this.#derived = new Map(model.derived.map(({ name, value }) => [name, value]));
  }

  /** Paths of an attribute that may be filled, and of its members: `entity`, `entity.policy`. */
  filled(name: string, value: Expression): readonly string[] {
    if (!this.#may(value)) return [];
    const members = this.#objectsOf(value).flatMap((object) => object.members.filter((each) => this.#may(each.value)));
    return [name, ...new Set(members.map((each) => `${name}.${each.name}`))];
  }

  /** The objects that an expression may come to. */
  #objectsOf(value: Expression): readonly ObjectExpression[] {
    if (value.op === "object") return this.#mayBeObject(value) ? [value] : [];
    return this.#branches(value).flatMap((branch) => this.#objectsOf(branch));
  }

  /** What an expression that chooses may choose, in this event; nothing of one that does not choose. */
  #branches(value: Expression): readonly Expression[] {
    switch (value.op) {
      case "first": return value.items;
      case "when": return this.#cases(value.cases, value.otherwise);
      case "switch": return [value.cases.find(({ values }) => values.includes(this.#column(value.column) ?? ""))?.then ?? value.otherwise].filter((each) => each !== undefined);
      default: return [];
    }
  }

  #cases(cases: readonly { readonly if: Condition; readonly then: Expression }[], otherwise: Expression | undefined): readonly Expression[] {
    const possible: Expression[] = [];
    for (const each of cases) {
      if (this.#mayHold(each.if)) possible.push(each.then);
      if (!this.#mayFail(each.if)) return possible;
    }
    return otherwise === undefined ? possible : [...possible, otherwise];
  }

  /** False where an expression has no value, whatever the record is. */
  #may(value: Expression): boolean {
    switch (value.op) {
      case "first": case "when": case "switch": return this.#branches(value).some((each) => this.#may(each));
      case "path": return this.#mayBeAt(value.segments);
      case "object": return this.#mayBeObject(value);
      case "list": return value.items.some((each) => this.#may(each));
      case "join": return value.items.every((each) => this.#may(each));
      case "lookup": return this.#may(value.key);
      case "caption": return value.key === undefined || this.#may(value.key);
      case "millis": case "document": case "ip": case "arn": case "arn_in": case "named_in": case "without": case "each": return this.#may(value.of);
      default: return true;
    }
  }

  #mayBeObject({ members, shape }: ObjectExpression): boolean {
    const names = new Set(members.filter((each) => this.#may(each.value)).map(({ name }) => name));
    const groups = shape?.atLeastOne ?? [];
    return names.size > 0 && (shape?.required ?? []).every((name) => names.has(name)) && groups.every((group) => group.some((name) => names.has(name)));
  }

  #mayBeAt([first = "", ...rest]: readonly string[]): boolean {
    const derived = this.#derived.get(first);
    if (derived !== undefined) return this.#at(derived, rest).some((each) => this.#may(each));
    const side = Object.hasOwn(SIDES, first) ? SIDES[first as keyof typeof SIDES] : undefined;
    const { operation } = this.#event;
    return side === undefined || operation === undefined || membersAlong(operation, side, rest).length === rest.length;
  }

  /** What may stand at a path below an expression. */
  #at(value: Expression, path: readonly string[]): readonly Expression[] {
    const [name, ...rest] = path;
    if (name === undefined) return [value];
    if (value.op !== "object") return this.#branches(value).flatMap((branch) => this.#at(branch, path));
    return value.members.filter((each) => each.name === name).flatMap((each) => this.#at(each.value, rest));
  }

  /** The texts that an expression may have; undefined where that is not known. */
  #texts(value: Expression): readonly string[] | undefined {
    if (value.op === "const") return typeof value.value === "string" ? [value.value] : undefined;
    if (value.op === "event") return this.#known(this.#column(value.column));
    if (value.op === "path") return value.segments.join(".") === "eventName" ? [this.#event.eventName] : this.#textsAt(value.segments);
    const branches = this.#branches(value);
    return branches.length === 0 ? undefined : this.#textsOf(branches);
  }

  #textsAt([first = "", ...rest]: readonly string[]): readonly string[] | undefined {
    const derived = this.#derived.get(first);
    return derived === undefined ? undefined : this.#textsOf(this.#at(derived, rest));
  }

  #textsOf(values: readonly Expression[]): readonly string[] | undefined {
    const texts = values.map((each) => this.#texts(each));
    return texts.every((each) => each !== undefined) ? texts.flat() : undefined;
  }

  #known(text: string | undefined): readonly string[] | undefined {
    return text === undefined ? undefined : [text];
  }

  #column(column: string): string | undefined {
    if (column === "target") return this.#event.target;
    if (column === "self") return this.#event.self;
    return column === "activity_id" ? String(this.#event.activityId) : undefined;
  }

  #mayHold(condition: Condition): boolean {
    switch (condition.op) {
      case "all": return condition.items.every((each) => this.#mayHold(each));
      case "any": return condition.items.some((each) => this.#mayHold(each));
      case "not": return this.#mayFail(condition.item);
      case "absent": return true;
      case "equals": return this.#texts(condition.of)?.some((text) => condition.values.includes(text)) ?? this.#may(condition.of);
      default: return this.#may(condition.of);
    }
  }

  #mayFail(condition: Condition): boolean {
    switch (condition.op) {
      case "all": return condition.items.some((each) => this.#mayFail(each));
      case "any": return condition.items.every((each) => this.#mayFail(each));
      case "not": return this.#mayHold(condition.item);
      case "absent": return this.#may(condition.of);
      case "equals": return this.#texts(condition.of)?.some((text) => !condition.values.includes(text)) ?? true;
      default: return true;
    }
  }
}
