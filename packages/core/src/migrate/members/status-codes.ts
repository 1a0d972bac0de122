import { isList } from "../../data/json-type.ts";
import { quote } from "../../data/quote.ts";
import type { Notes } from "../notes.ts";
import { type ListRewrite, setElement } from "../rewrite/object-rewrite.ts";

/** Whether a value is a list with texts in it. */
export function hasTexts(value: unknown): boolean {
  return isList(value) && value.some((item) => typeof item === "string");
}

/** Statuses that were written as texts are numbers today. */
export function statusCodes(list: ListRewrite, { all }: Notes): void {
  const texts: string[] = [];
  for (const [index, status] of list.raw.entries()) {
    if (typeof status !== "string" || !/^\s*\d{3}\s*$/.test(status)) continue;
    setElement(list, index, { kind: "value", by: Number(status) });
    texts.push(status);
  }
  if (texts.length === 0) return;
  all.push({
    code: "PK4035",
    at: list.place,
    message: () => {
      const [first = ""] = texts;
      const what =
        texts.length === 1 ? `The status ${quote(first)} is` : `${texts.length} statuses are`;
      return `${what} written as text; today ${texts.length === 1 ? "it is a number" : "they are numbers"}.`;
    },
  });
}
