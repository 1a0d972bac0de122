import { pathOf } from "../data/json-pointer.ts";
import { isList } from "../data/json-type.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { limits } from "../limits.ts";
import { parse } from "../parse/parse.ts";
import { survey } from "../parse/survey.ts";
import { surelyPasses } from "../validate/surely-passes.ts";
import { validate } from "../validate/validate.ts";
import { child } from "../validate/visit.ts";
import { isConfig, neither } from "./neither.ts";
import type { Notes } from "./notes.ts";
import { oldPlace } from "./old-place.ts";
import type { Rewrite } from "./rewrite/object-rewrite.ts";

/** A rewriting that is done: what it makes. */
export interface Made {
  readonly rewrite: Rewrite;
  readonly value: unknown;
  /** The new text, which is put together only when somebody wants to read it. */
  readonly text: () => string;
}

/** Notes every error that a validator of 2.0 finds in the result, which is not offered then. */
export function checkResult({ rewrite, value, text }: Made, notes: Notes): void {
  if (!isList(value)) {
    if (!isConfig(value)) notes.all.push(neither(undefined));
    else if (isDoubtful(value)) noteErrors(errorsIn(text()), { rewrite, index: undefined }, notes);
    return;
  }
  for (const [index, item] of value.entries()) {
    if (!isConfig(item)) notes.all.push(neither(child(undefined, index)));
    else if (isDoubtful(item))
      noteErrors(errorsIn(JSON.stringify(item)), { rewrite, index }, notes);
  }
}

/**
 * Whether a text has to be parsed and judged in full. A good one does not: what `parse` would look for
 * was looked for in the old text, but for what a config can grow beyond.
 */
function isDoubtful(value: unknown): boolean {
  if (!surelyPasses(value)) return true;
  const { tooDeep, values } = survey(value);
  return tooDeep || values > limits.values;
}

function errorsIn(text: string): Diagnostic[] {
  return validate(parse(text)).diagnostics.filter(({ severity }) => severity === "error");
}

function noteErrors(
  errors: readonly Diagnostic[],
  { rewrite, index }: { readonly rewrite: Rewrite; readonly index: number | undefined },
  { all }: Notes,
): void {
  for (const { code, message, hint, pointer } of errors) {
    const path = index === undefined ? pathOf(pointer) : [String(index), ...pathOf(pointer)];
    all.push({
      code: "PK4004",
      at: oldPlace(rewrite, path),
      message: () => `In Configs 2.0 this is an error (${code}): ${message}`,
      ...(hint === undefined ? {} : { hint }),
    });
  }
}
