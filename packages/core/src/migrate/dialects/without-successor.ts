import { typeName } from "../../data/json-type.ts";
import { quote } from "../../data/quote.ts";

/** Why a mode has no successor, and what to do instead. */
export function withoutSuccessor(mode: unknown): {
  readonly message: () => string;
  readonly hint: string;
} {
  const known = typeof mode === "string" ? explained.get(mode) : undefined;
  return {
    message: () => {
      const name = typeof mode === "string" ? quote(mode) : `that is ${typeName(mode)}`;
      const why = known === undefined ? "" : `: ${known.why}`;
      return `The mode ${name} has no successor in Configs 2.0${why}.`;
    },
    hint: known?.hint ?? sayOne,
  };
}

/** Whether a mode is one of those that older formats knew and nobody runs. */
export function isExplained(mode: unknown): boolean {
  return typeof mode === "string" && explained.has(mode);
}

const sayOne = "Say by hand which of single, fallback and loadbalance was meant.";

const explained: ReadonlyMap<string, { readonly why: string; readonly hint: string }> = new Map([
  [
    "scientist",
    { why: "it was named in the types of 1.0, and no gateway ever ran it", hint: sayOne },
  ],
  [
    "proxy",
    {
      why: "it passed requests on as they came, which a gateway does today for any path",
      hint: "Leave the config out, and name the provider in the header `x-portkey-provider`.",
    },
  ],
  [
    "retry",
    {
      why: "it stood in notes only, and a retry belongs to a target",
      hint: 'Write "mode": "single" and a `retry` with its `attempts`.',
    },
  ],
]);
