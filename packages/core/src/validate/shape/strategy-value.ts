import { isList, isObject, typeName } from "../../data/json-type.ts";
import { nearestName } from "../../data/nearest-name.ts";
import { quote } from "../../data/quote.ts";
import type { Finding } from "../../diagnostics/finding.ts";
import { type Mode, modes, otherModeNames } from "../../format/strategy-modes.ts";
import type { Fault } from "./explain.ts";

/** The mode that a text means, in other letters, by another name, or misspelt. */
export function modeCalled(text: string): Mode | undefined {
  const lower = text.toLowerCase();
  if (Object.hasOwn(otherModeNames, lower)) return otherModeNames[lower];
  const near = nearestName(lower, modes);
  return modes.find((known) => known === near);
}

/** A `strategy` that is no object: the name of a mode, or the right thing in brackets. */
export function explainStrategyValue({ path, key, value, nodePath }: Fault): Finding | undefined {
  if (key !== "strategy" || path.length !== nodePath.length + 1) return undefined;
  const common = { at: path, on: "value" } as const;
  if (isList(value) && value.length === 1 && isObject(value[0])) {
    return {
      ...common,
      code: "PK1106",
      message: "`strategy` is a list; it must be an object.",
      hint: "Remove the square brackets.",
      mend: { do: "replace", by: value[0], safe: true },
    };
  }
  const text = isList(value) && value.length === 1 ? value[0] : value;
  if (typeof text !== "string") return undefined;
  const mode = modeCalled(text);
  return {
    ...common,
    code: "PK1115",
    message: `\`strategy\` is ${isList(value) ? typeName(value) : `the text ${quote(text)}`}; it must be an object with a \`mode\`.`,
    hint:
      mode === undefined
        ? 'Write "strategy": {"mode": "…"} with one of the four modes: single, fallback, loadbalance, conditional.'
        : `Write "strategy": {"mode": "${mode}"}.`,
    ...(mode === undefined ? {} : { mend: { do: "replace", by: { mode }, safe: true } as const }),
  };
}
