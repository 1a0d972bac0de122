import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonValue } from "../../test/arbitrary-json.ts";
import { deepFreeze } from "../../test/deep-freeze.ts";
import { isObject, type JsonObject } from "../data/json-type.ts";
import { type Condition, compileConditions } from "./conditions.ts";
import type { Facts } from "./facts.ts";

/** Written so, because a literal `then` makes a promise of an object. */
const thenKey = "then";

const path = fc.constantFrom("metadata.a", "metadata.b", "params.a", "params.b", "url.pathname");
const value = fc.constantFrom("a", "ab", "1", "", 1, 0, 2.5, true, false, null);
const operator = fc.oneof(
  fc.record({ $eq: value }),
  fc.record({ $ne: value }),
  fc.record({ $in: fc.array(value, { maxLength: 3 }) }),
  fc.record({ $nin: fc.array(value, { maxLength: 3 }) }),
  fc.record({ $gt: value }),
  fc.record({ $gte: value }),
  fc.record({ $lt: value }),
  fc.record({ $lte: value }),
  fc.record({ $regex: fc.constantFrom("a", "^a$", "1|b", "", "(", "^(a+)+$") }),
);

/** A query of which most could stand in a config. */
const query: fc.Arbitrary<JsonObject> = fc.letrec<{ query: JsonObject }>((tie) => ({
  query: fc.oneof(
    { depthSize: "small" },
    fc.dictionary(path, value, { minKeys: 1, maxKeys: 1 }),
    fc.dictionary(path, fc.oneof(value, operator), { maxKeys: 3 }),
    fc.dictionary(fc.constantFrom("$and", "$or"), fc.array(tie("query"), { maxLength: 3 }), {
      minKeys: 1,
      maxKeys: 2,
    }),
  ),
})).query;

const members = fc.dictionary(fc.constantFrom("a", "b"), fc.oneof(value, jsonValue));
const facts: fc.Arbitrary<Facts> = fc
  .tuple(members, fc.oneof(members, jsonValue), fc.constantFrom("a", "/v1/chat/completions"))
  .map(([metadata, params, pathname]) => ({ metadata, params: () => params, pathname }));

function conditionsOf(queries: readonly JsonObject[]): Condition[] {
  return queries.map((given) => ({ query: given, [thenKey]: "x" }));
}

function holds(given: JsonObject, request: Facts): boolean {
  return compileConditions(conditionsOf([given])).match(request) === 0;
}

describe("compileConditions", () => {
  it("finds the condition that is found when each is asked by itself", () => {
    fc.assert(
      fc.property(fc.array(query, { maxLength: 6 }), facts, (queries, request) => {
        const router = compileConditions(conditionsOf(queries));
        expect(router.match(request)).toBe(queries.findIndex((each) => holds(each, request)));
      }),
    );
  });

  it("takes the keys of a query, and the operators of a test, for so many queries", () => {
    fc.assert(
      fc.property(query, facts, (given, request) => {
        const keys = Object.entries(given).map(([key, operand]) => ({ [key]: operand }));
        expect(holds(given, request)).toBe(keys.every((each) => holds(each, request)));
        expect(holds({ $and: keys }, request)).toBe(holds(given, request));
        expect(holds({ $or: keys }, request)).toBe(keys.some((each) => holds(each, request)));
      }),
    );
    fc.assert(
      fc.property(path, fc.array(operator, { maxLength: 3 }), facts, (at, operators, request) => {
        const all = { [at]: Object.assign({}, ...operators) };
        const each = Object.entries(all[at] ?? {}).map(([name, operand]) => ({
          [at]: { [name]: operand },
        }));
        expect(holds(all, request)).toBe(holds({ $and: each }, request));
      }),
    );
  });

  it("makes $ne and $nin the opposites of $eq and $in, and $in a choice of $eq", () => {
    fc.assert(
      fc.property(
        path,
        fc.array(value, { maxLength: 3 }),
        value,
        facts,
        (at, list, one, request) => {
          expect(holds({ [at]: { $ne: one } }, request)).toBe(!holds({ [at]: one }, request));
          expect(holds({ [at]: { $nin: list } }, request)).toBe(
            !holds({ [at]: { $in: list } }, request),
          );
          expect(holds({ [at]: { $in: list } }, request)).toBe(
            holds({ $or: list.map((each) => ({ [at]: { $eq: each } })) }, request),
          );
        },
      ),
    );
  });

  it("looks at the body only if it says so", () => {
    fc.assert(
      fc.property(fc.array(query, { maxLength: 4 }), facts, (queries, request) => {
        const { match, needsBody } = compileConditions(conditionsOf(queries));
        let looked = false;
        const params = () => {
          looked = true;
          return request.params();
        };
        match({ ...request, params });
        expect(needsBody || !looked).toBe(true);
      }),
    );
  });

  it("compiles anything and changes nothing, and gives an answer for any request", () => {
    const anything = fc.oneof(query, jsonValue.filter(isObject));
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), facts, (queries, request) => {
        const conditions = deepFreeze(conditionsOf(queries));
        const found = compileConditions(conditions).match(deepFreeze(request));
        expect(found).toBeGreaterThanOrEqual(-1);
        expect(found).toBeLessThan(conditions.length);
      }),
    );
  });
});
