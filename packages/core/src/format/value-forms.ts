/**
 * How a value is written under a key that an object cannot do without, or that takes something larger
 * than a number or a text. "Write a list" would be true and no help.
 */
export const valueForms: ReadonlyMap<string, string> = new Map([
  ["strategy", 'Write an object with a `mode`, as in {"mode": "fallback"}.'],
  ["targets", 'Write a list of targets, as in [{"provider": "@openai-prod"}].'],
  [
    "conditions",
    'Write a list, as in [{"query": {"metadata.plan": {"$eq": "paid"}}, "then": "name"}].',
  ],
  ["query", 'Write an object, as in {"metadata.plan": {"$eq": "paid"}}.'],
  ["then", "Write the `name` of a target."],
  ["default", "Write the `name` of a target."],
  ["attempts", 'Write how often a failed call is repeated, as in "attempts": 3.'],
  // The mode of a cache: that of a strategy has a finding of its own.
  ["mode", 'Write "simple" or "semantic".'],
]);
