import { valueAt } from "../../data/json-pointer.ts";
import { isList, isObject, typeName } from "../../data/json-type.ts";
import { quote } from "../../data/quote.ts";
import type { Finding, Mend } from "../../diagnostics/finding.ts";
import { looksLikeKey } from "../../format/looks-like-key.ts";
import { slugOfModel } from "../../format/model-slug.ts";
import { isKnownProvider, providerCalled } from "../../format/providers.ts";
import { type Fault, placeOf } from "./explain.ts";

/** A target that is no object: a text that names its provider, or one more pair of brackets. */
export function explainTargetValue({ path, nodePath, value, root }: Fault): Finding | undefined {
  if (path.length === 0 || path.length !== nodePath.length) return undefined;
  const common = { code: "PK1106", at: path, on: "value" } as const;
  if (isList(value)) {
    const [only] = value;
    const flat = value.length === 1 && isObject(only);
    return {
      ...common,
      message: `${placeOf(path)} is a list; a target is an object, and \`targets\` is one flat list of them.`,
      hint: value.length === 0 ? "Remove it." : "Remove the inner square brackets.",
      ...(flat ? { mend: { do: "replace", by: only, safe: true } } : {}),
    };
  }
  if (typeof value !== "string") {
    return {
      ...common,
      message: `${placeOf(path)} is ${typeName(value)}; a target is an object.`,
      hint: 'Write an object, as in {"provider": "@openai-prod"}, or remove it.',
    };
  }
  const by = looksLikeKey(value) ? undefined : targetCalled(value.trim());
  return {
    ...common,
    message: `${placeOf(path)} is ${looksLikeKey(value) ? "a text" : `the text ${quote(value)}`}; a target is an object that names its provider.`,
    hint:
      by === undefined
        ? 'Write {"provider": "@slug"} with the slug of your Model Catalog, or a provider id without the `@`.'
        : `Write ${by.shown}.`,
    // A condition chooses targets by their name, which a text has not.
    ...(by === undefined || isChosenByName(root, path) ? {} : { mend: by.mend }),
  };
}

function isChosenByName(root: unknown, path: readonly string[]): boolean {
  return valueAt(root, [...path.slice(0, -2), "strategy", "mode"]) === "conditional";
}

interface MeantTarget {
  readonly shown: string;
  readonly mend: Mend;
}

/** The target a text stands for: a slug, a slug with a model, or a provider in any spelling. */
function targetCalled(text: string): MeantTarget | undefined {
  if (slugOfModel(text) !== undefined) return meantTarget("override_params", { model: text });
  if (/^@[\w.-]+$/.test(text)) return meantTarget("provider", text);
  const id = isKnownProvider(text) ? text : providerCalled(text);
  return id === undefined ? undefined : meantTarget("provider", id);
}

function meantTarget(key: string, value: unknown): MeantTarget {
  const shown = typeof value === "string" ? quote(value) : JSON.stringify(value).replace(":", ": ");
  return {
    shown: `{"${key}": ${shown}}`,
    mend: { do: "replace", by: { [key]: value }, safe: true },
  };
}
