/** What a test of a query can do with a value. */
export const queryOperators = [
  "$eq",
  "$ne",
  "$gt",
  "$gte",
  "$lt",
  "$lte",
  "$in",
  "$nin",
  "$regex",
] as const;

/** An operator of the format. */
export type QueryOperator = (typeof queryOperators)[number];

/** Whether a key is an operator of the format, spelled as it must be. */
export function isQueryOperator(key: string): key is QueryOperator {
  switch (key) {
    case "$eq":
    case "$ne":
    case "$gt":
    case "$gte":
    case "$lt":
    case "$lte":
    case "$in":
    case "$nin":
    case "$regex":
      return true;
    default:
      return false;
  }
}

/** Whether an operator compares numbers. */
export function isNumericOperator(key: string): boolean {
  return key === "$gt" || key === "$gte" || key === "$lt" || key === "$lte";
}

/** What other query languages and habit call an operator; keys are without `$`, `_` and spaces. */
export const otherOperatorNames: Readonly<Record<string, QueryOperator>> = {
  "=": "$eq",
  "==": "$eq",
  "===": "$eq",
  equal: "$eq",
  equals: "$eq",
  is: "$eq",
  "!=": "$ne",
  "!==": "$ne",
  "<>": "$ne",
  neq: "$ne",
  noteq: "$ne",
  notequal: "$ne",
  notequals: "$ne",
  isnot: "$ne",
  ">": "$gt",
  greaterthan: "$gt",
  ">=": "$gte",
  ge: "$gte",
  greaterthanorequal: "$gte",
  min: "$gte",
  "<": "$lt",
  lessthan: "$lt",
  "<=": "$lte",
  le: "$lte",
  lessthanorequal: "$lte",
  max: "$lte",
  oneof: "$in",
  anyof: "$in",
  notin: "$nin",
  noneof: "$nin",
  regexp: "$regex",
  re: "$regex",
  match: "$regex",
  matches: "$regex",
  pattern: "$regex",
};

/** Operators of other query languages that have no successor here, with what to do instead. */
export const absentOperators: Readonly<Record<string, string>> = {
  not: "Turn the operator inside it round: `$ne` for `$eq`, `$nin` for `$in`, `$lte` for `$gt`.",
  nor: "Turn the tests inside it round and put them into `$and`.",
  exists:
    "Nothing asks whether a key is there; test its value. A missing key fails every test but `$ne` and `$nin`.",
  options: "A `$regex` has no flags: spell out both cases, as in [Gg]pt.",
  flags: "A `$regex` has no flags: spell out both cases, as in [Gg]pt.",
  contains: "Use `$regex`, which looks for its pattern anywhere in the value.",
  includes: "Use `$regex`, which looks for its pattern anywhere in the value.",
  has: "Use `$regex`, which looks for its pattern anywhere in the value.",
  like: "Use `$regex`, which looks for its pattern anywhere in the value.",
  ilike: "Use `$regex`, which looks for its pattern anywhere in the value.",
  startswith: 'Use `$regex` with a pattern that begins with "^".',
  beginswith: 'Use `$regex` with a pattern that begins with "^".',
  prefix: 'Use `$regex` with a pattern that begins with "^".',
  endswith: 'Use `$regex` with a pattern that ends in "$".',
  suffix: 'Use `$regex` with a pattern that ends in "$".',
  length: "Nothing measures the length of a value: let the caller send it as metadata.",
  size: "Nothing measures the length of a value: let the caller send it as metadata.",
  between: "Use `$gte` and `$lte` in one object.",
  range: "Use `$gte` and `$lte` in one object.",
};

/** The bare word of an operator name, by which the tables above know it. */
export function operatorWord(key: string): string {
  return key.toLowerCase().replaceAll(/[\s_$-]/g, "");
}
