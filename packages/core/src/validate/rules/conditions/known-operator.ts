import { isObject, type JsonObject } from "../../../data/json-type.ts";
import { nearestName } from "../../../data/nearest-name.ts";
import { quote, quoteName } from "../../../data/quote.ts";
import {
  absentOperators,
  isQueryOperator,
  operatorWord,
  otherOperatorNames,
  queryOperators,
} from "../../../format/query-operators.ts";
import type { Rule, Saying } from "../../rule.ts";
import { child, type TestVisit } from "../../visit.ts";
import { isComparison } from "./comparison.ts";

/** Every key of an operator object is an operator of the format, `$` included. */
export const knownOperator: Rule<"test"> = {
  codes: ["PK2108"],
  on: "test",
  check(test, { report }) {
    const { operand, place } = test;
    if (!isObject(operand)) return;
    let isPlainTold = false;
    for (const operator in operand) {
      if (isQueryOperator(operator)) continue;
      if (!isComparison(test)) return;
      const plain = isPlain(operator);
      // An object that is compared as a value is one mistake, however many keys it has.
      if (plain && isPlainTold) continue;
      isPlainTold ||= plain;
      const said = plain
        ? plainObject(operator, test)
        : explained({ operator, test, operators: operand });
      report({ code: "PK2108", at: child(place, operator), on: "key", ...said });
    }
  },
};

type Said = Pick<Saying, "message" | "hint" | "fix">;

/** A key of an operator object that is no operator. */
interface Stranger {
  readonly operator: string;
  readonly test: TestVisit;
  readonly operators: JsonObject;
}

/** Whether a key resembles no operator at all. */
function isPlain(operator: string): boolean {
  if (operator.startsWith("$")) return false;
  const word = operatorWord(operator);
  return (
    word !== "and" &&
    word !== "or" &&
    meantOperator(operator) === undefined &&
    !Object.hasOwn(absentOperators, word)
  );
}

function explained({ operator, test, operators }: Stranger): Said {
  const message = `There is no operator ${quoteName(operator)}`;
  const word = operatorWord(operator);
  if (word === "and" || word === "or") return misplacedLogic(test, word);
  const meant = meantOperator(operator);
  if (meant !== undefined) {
    return {
      message: `${message}: did you mean \`${meant}\`?`,
      hint: `Write \`${meant}\`.`,
      ...(Object.hasOwn(operators, meant) ? {} : { fix: { rename: meant } }),
    };
  }
  const advice = Object.hasOwn(absentOperators, word) ? absentOperators[word] : undefined;
  const hint =
    advice ?? `The operators are ${queryOperators.map((name) => `\`${name}\``).join(" ")}.`;
  return { message: `${message}.`, hint, ...asRegex(operator, operators) };
}

/** The operator that a name certainly stands for. */
function meantOperator(operator: string): string | undefined {
  const word = operatorWord(operator);
  const exact = `$${word}`;
  if (isQueryOperator(exact)) return exact;
  if (Object.hasOwn(otherOperatorNames, word)) return otherOperatorNames[word];
  if (Object.hasOwn(absentOperators, word) || !operator.startsWith("$")) return undefined;
  const near = nearestName(exact, queryOperators);
  return near === nearestName(exact, [...queryOperators].reverse()) ? near : undefined;
}

function misplacedLogic({ path }: TestVisit, word: string): Said {
  const test = `{${quote(path)}: …}`;
  return {
    message: `\`$${word}\` joins whole tests; inside the test of ${quoteName(path)} there is no such operator.`,
    hint: `Write it one level up: {"$${word}": [${test}, ${test}]}.`,
  };
}

/** "contains" is what a pattern without special characters does. */
function asRegex(operator: string, operators: JsonObject): Pick<Said, "fix"> {
  const contains = ["contains", "includes", "has"].includes(operatorWord(operator));
  const operand = operators[operator];
  const literal = typeof operand === "string" && /^[\w -]+$/.test(operand);
  return contains && literal && !Object.hasOwn(operators, "$regex")
    ? { fix: { rename: "$regex" } }
    : {};
}

/** An object that is compared as a value, a path that was nested, or a value among operators. */
function plainObject(operator: string, { path, operand }: TestVisit): Said {
  if (isObject(operand) && Object.keys(operand).some((key) => !isPlain(key))) {
    return {
      message: `${quoteName(operator)} is no operator, but it stands among operators.`,
      hint: "Remove it, or make it a test of its own.",
    };
  }
  return {
    message: `${quoteName(path)} is compared with an object, but no operator is in it: ${quoteName(operator)} is none.`,
    hint: `Nothing looks inside a value. Compare ${quoteName(path)} with a text, a number or a boolean, or with {"$eq": …}.`,
  };
}
