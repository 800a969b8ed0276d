/**
 * Moves of rows between tasks that a plan may have, by what is made: their partitioning, without the numbers of columns
 * and of tasks. What is not here may have none. A `BroadcastExchange` is no such move: it copies a small table (what the
 * events tables say of an event, the files' sums) to where the rows are.
 */
const ALLOWED: readonly { readonly of: RegExp; readonly exchanges: readonly string[]; readonly why: string }[] = [
  {
    of: /^merge of /,
    exchanges: ["hashpartitioning(_row_key)"],
    why: "the copies of a record, and the row that is kept of it, come together by their key: deduplication",
  },
  {
    of: /^merge of /,
    exchanges: ["SinglePartition of partial_max(_ingested_at)"],
    why: "one number a task: when the last row was taken in",
  },
  {
    of: /^reconciliation$/,
    exchanges: ["hashpartitioning(_source_file)", "hashpartitioning(_groupingexpression)", "hashpartitioning(_row_key)"],
    why: "it counts by file what became of each record, whose row another file may have brought",
  },
  {
    of: /^reconciliation$/,
    exchanges: ["SinglePartition of partial_max(modified_at)"],
    why: "one number a task: when the last file that was read was modified",
  },
];

/** Joins that look at each pair of rows. */
const PAIR_BY_PAIR = /CartesianProduct|\w*NestedLoopJoin/;
/** With its partitioning up to the next word of Spark's, and what an aggregate right below it makes of all rows of a task. */
const EXCHANGE = /(?<![A-Za-z])Exchange (\w+)(?:\((.*), \d+\)(?=,|$)|\(\d+\))?.*(?:\n[ :|+*()\d-]*HashAggregate\(keys=\[\], functions=\[([^\]]*)\])?/gm;

/**
 * What a plan (Spark's own text of it) does beyond looking at each row once: a join of each row with each, or a move of
 * rows between tasks that is not allowed. `name`: the table, or `merge of` the table.
 */
export function planFaults(name: string, plan: string): readonly string[] {
  if (plan.trim() === "") return [`${name}: expected a plan, found none`];
  const pairs = PAIR_BY_PAIR.exec(plan);
  const allowed = ALLOWED.filter(({ of }) => of.test(name)).flatMap(({ exchanges }) => exchanges);
  const moved = exchangesOf(plan).filter((each) => !allowed.includes(each));
  const lost = name.startsWith("merge of ") && !plan.includes("row_number()") ? [`${name}: expected a plan that numbers the copies of a record, found none`] : [];
  return [
    ...(pairs ? [`${name}: expected no join of each row with each, found ${pairs[0]}`] : []),
    ...[...new Set(moved)].map((each) => `${name}: expected no exchange but ${allowed.join(", ") || "none"}, found ${each}`),
    ...lost,
  ];
}

/** Each exchange: `hashpartitioning(_row_key#12, 4)` is `hashpartitioning(_row_key)`. */
export function exchangesOf(plan: string): readonly string[] {
  return [...plan.matchAll(EXCHANGE)].map(([, kind = "", columns, whole]) => {
    const by = columns === undefined ? kind : `${kind}(${columns})`;
    return (whole === undefined ? by : `${by} of ${whole}`).replaceAll(/#\d+L?/g, "");
  });
}
