import { isObject, typeName } from "../../data/json-type.ts";
import { quote } from "../../data/quote.ts";
import type { Finding } from "../../diagnostics/finding.ts";
import { valueForms } from "../../format/value-forms.ts";
import type { Fault } from "./explain.ts";

/** A `then` or `default` that holds a target where the name of one belongs. */
export function explainNameValue({ path, key, value }: Fault): Finding | undefined {
  if ((key !== "then" && key !== "default") || !isObject(value)) return undefined;
  const name = value["name"];
  const named = typeof name === "string" && name !== "";
  return {
    code: "PK1106",
    at: path,
    on: "value",
    message: `\`${key}\` is ${typeName(value)}; it must be the name of a target.`,
    hint: named
      ? `Write "${key}": ${quote(name)}, and put the target of that name into \`targets\`.`
      : `Put the target into \`targets\`, give it a \`name\`, and write that name under \`${key}\`.`,
  };
}

/** A `query` written as a text: the comparison in it is shown as an object. */
export function explainQueryValue({ path, key, value }: Fault): Finding | undefined {
  if (key !== "query" || typeof value !== "string") return undefined;
  const meant = queryOf(value);
  return {
    code: "PK1106",
    at: path,
    on: "value",
    message: `\`query\` is the text ${quote(value)}; it must be an object.`,
    hint: meant === undefined ? (valueForms.get("query") ?? "") : `Write "query": ${meant}.`,
  };
}

/** The object form of one comparison: a path, an operator, a value. */
function queryOf(text: string): string | undefined {
  const parts = /^([\w.]{1,80}) ?(===?|=|!==?|>=|<=|>|<) ?(['"]?)([\w .@/-]{1,80})\3$/.exec(
    text.trim(),
  );
  if (parts === null) return undefined;
  const [, path = "", sign = "", mark = "", operand = ""] = parts;
  const operator = operators[sign] ?? "$eq";
  const bare = mark === "" && /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(operand);
  return `{${quote(path)}: {"${operator}": ${bare ? operand : quote(operand)}}}`;
}

const operators: Readonly<Record<string, string>> = {
  "!=": "$ne",
  "!==": "$ne",
  ">": "$gt",
  ">=": "$gte",
  "<": "$lt",
  "<=": "$lte",
};
