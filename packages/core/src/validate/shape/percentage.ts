import { valueAt } from "../../data/json-pointer.ts";
import { isList, isObject } from "../../data/json-type.ts";
import { quote } from "../../data/quote.ts";
import type { Finding } from "../../diagnostics/finding.ts";
import type { Fault } from "./explain.ts";

/** A weight in percent. Weights count relative to each other, so the number alone says the same. */
export function explainPercentage({ path, key, value, root }: Fault): Finding | undefined {
  if (key !== "weight" || typeof value !== "string") return undefined;
  const digits = percent.exec(value)?.[1];
  if (digits === undefined) return undefined;
  const by = Number(digits);
  const beside = valueAt(root, path.slice(0, -2));
  // Beside shares that are no percents the number alone would be another share.
  const safe = isList(beside) && beside.every(isInPercent);
  return {
    code: "PK1107",
    at: path,
    on: "value",
    message: `${quote(value)} is a text; \`weight\` takes a number.`,
    hint: safe
      ? `Write ${by}: weights are shares of their sum, whatever it is.`
      : `Write ${by}, and the other weights on the same scale: each is a share of their sum.`,
    mend: { do: "replace", by, safe },
  };
}

const percent = /^\s*(\d{1,3}(?:\.\d{1,9})?)\s*%\s*$/;

function isInPercent(target: unknown): boolean {
  const weight = isObject(target) ? target["weight"] : undefined;
  return typeof weight === "string" ? percent.test(weight) : weight === undefined;
}
