import fc from "fast-check";

/** query-paths-name-a-fact: two segments, and keys that a request can have itself. */
const path = fc.constantFrom(
  "metadata.plan",
  "metadata.level",
  "metadata.none",
  "params.model",
  "params.temperature",
  "params.stream",
);

const value = fc.constantFrom("paid", "free", "a", "2", "m-req", 1, 2, 0.5, true, false);
const values = fc.uniqueArray(value, { maxLength: 3 });
const bound = fc.constantFrom(0.5, 1, 2, 10, "2", "10abc");

/**
 * conditions-are-checked-with-the-file: operators are known, and have an operand of their kind.
 * siblings-count: nothing stands behind a `$regex`. No pattern finds anything in "undefined", which is
 * what a missing key is searched as (quirk 6).
 */
const operand = fc.oneof(
  value,
  fc.record({ $eq: value }),
  fc.record({ $ne: value }),
  fc.record({ $in: values }),
  fc.record({ $nin: values }),
  fc.record({ $gt: bound }),
  fc.record({ $lte: bound }),
  fc.record({ $gte: bound, $lt: bound }),
  fc.record({ $ne: value, $nin: values }),
  fc.record({ $regex: fc.constantFrom("^p", "a", "o", "^/v1/chat", "^\\d+$") }),
);

const pathname = fc.constantFrom("/v1/chat/completions", "/v1/embeddings", "/v1/rerank");

/** conditions-are-checked-with-the-file: a path is compared with texts, and with nothing else. */
const ofPathname = fc.oneof(
  pathname,
  fc.record({ $ne: pathname }),
  fc.record({ $in: fc.uniqueArray(pathname, { minLength: 1 }) }),
  fc.record({ $regex: fc.constantFrom("^/v1/chat", "completions$", "e") }),
);

const fact = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(path, operand) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("url.pathname"), ofPathname) },
);

const facts = fc
  .uniqueArray(fact, { minLength: 1, maxLength: 2, selector: ([key]) => key })
  .map((entries): object => Object.fromEntries(entries));

/** siblings-count: `$and` and `$or` stand alone. */
export const anyQuery: fc.Arbitrary<object> = fc.oneof(
  { weight: 4, arbitrary: facts },
  { weight: 1, arbitrary: fc.array(facts, { maxLength: 3 }).map(($or) => ({ $or })) },
  { weight: 1, arbitrary: fc.array(facts, { maxLength: 3 }).map(($and) => ({ $and })) },
);
