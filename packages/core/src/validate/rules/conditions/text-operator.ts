import {
  isQueryOperator,
  operatorWord,
  otherOperatorNames,
  type QueryOperator,
} from "../../../format/query-operators.ts";

/** An operator at the beginning of a text. */
export interface TextOperator {
  readonly name: QueryOperator;
  /** As it stands in the text: `>=` for `$gte`. */
  readonly written: string;
  readonly rest: string;
}

/** The operator that a text begins with, and what follows it; `undefined` for an ordinary text. */
export function textOperator(text: string): TextOperator | undefined {
  if (text.length > maxLength || !/^\s*[${<>=!]/.test(text)) return undefined;
  const [, written, rest] = keyLike.exec(text) ?? ordering.exec(text) ?? equality.exec(text) ?? [];
  if (written === undefined || rest === undefined) return undefined;
  const word = operatorWord(written);
  const exact = `$${word}`;
  const name = isQueryOperator(exact)
    ? exact
    : Object.hasOwn(otherOperatorNames, word)
      ? otherOperatorNames[word]
      : undefined;
  return name === undefined
    ? undefined
    : { name, written, rest: rest.replace(/^(["'])(.*)\1$/s, "$2") };
}

/** A longer text is no slip of the pen, and the patterns below are not made for it. */
const maxLength = 200;

/** `$eq free`, `$eq: free`, `{"$eq": "free"}`. */
const keyLike = /^\s*\{?\s*["']?(\$[a-zA-Z]+)["']?(?::|\s|$)\s*(.*?)\s*\}?\s*$/s;

/** `>= 5`; without a number after it, it is a text like any other. */
const ordering = /^\s*(>=|<=|>|<)\s*(-?\d+(?:\.\d+)?)\s*$/;

/** `== free`. */
const equality = /^\s*(!==?|={2,3})\s*([^\s=].*?)\s*$/s;
