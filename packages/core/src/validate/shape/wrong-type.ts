import { isList, isObject, typeName } from "../../data/json-type.ts";
import { quote } from "../../data/quote.ts";
import type { Finding } from "../../diagnostics/finding.ts";
import { isCredentialKey } from "../../format/credentials.ts";
import { valueForms } from "../../format/value-forms.ts";
import { type Explain, type Fault, outsideOlder, placeOf } from "./explain.ts";
import { explainNameValue, explainQueryValue } from "./name-value.ts";
import { explainPercentage } from "./percentage.ts";
import { explainStatusClass } from "./status-class.ts";
import { explainStrategyValue } from "./strategy-value.ts";
import { explainTargetValue } from "./target-value.ts";

/** A value of a type its key does not take; what was meant is often plain. */
export const explainWrongType: Explain = outsideOlder((fault) => {
  for (const meant of meanings) {
    const finding = meant(fault);
    if (finding !== undefined) return finding;
  }
  return plain(fault);
});

type Meaning = (fault: Fault) => Finding | undefined;

const numberForObject: Meaning = ({ path, key, value }) => {
  if (key !== "retry" && key !== "cache") return undefined;
  const inner = key === "retry" ? "attempts" : "mode";
  if (isObject(value) || isList(value) || value === null) return undefined;
  const quoted = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  const meant = key === "cache" && value === true ? "simple" : quoted;
  const fits =
    inner === "attempts" ? Number.isInteger(quoted) : value === "simple" || value === "semantic";
  return {
    code: "PK1118",
    at: path,
    on: "value",
    message: `\`${key}\` is ${typeof value === "string" ? quote(value) : String(value)}; it must be an object with \`${inner}\`.`,
    hint:
      value === false
        ? offHints[key]
        : `Write "${key}": {"${inner}": ${JSON.stringify(fits ? quoted : inner === "attempts" ? 3 : "simple")}}.`,
    ...(fits || meant !== value
      ? { mend: { do: "replace", by: { [inner]: meant }, safe: fits } as const }
      : {}),
  };
};

/** What to write where `false` was meant to switch a setting off. */
const offHints = {
  retry: 'Write "retry": {"attempts": 0}, or remove the key.',
  cache: "Remove the key: nothing is cached where no node asks for it.",
} as const;

const quotedScalar: Meaning = ({ error, path, value }) => {
  const wanted = wantedType(error.params["type"]);
  if (typeof value !== "string") return undefined;
  const trimmed = value.trim();
  const numeric =
    (wanted === "number" || wanted === "integer") &&
    /^-?\d+(?:\.\d+)?$/.test(trimmed) &&
    (wanted === "number" || !trimmed.includes("."));
  const logical = wanted === "boolean" && /^(?:true|false)$/i.test(trimmed);
  if (!numeric && !logical) return undefined;
  const by = numeric ? Number(trimmed) : trimmed.toLowerCase() === "true";
  return {
    code: "PK1107",
    at: path,
    on: "value",
    message: `${quote(value)} is a text; ${placeOf(path)} takes ${numeric ? "a number" : "true or false"}.`,
    hint: `Remove the quotes: write ${String(by)}.`,
    mend: { do: "replace", by, safe: true },
  };
};

const duration: Meaning = ({ error, path, key, value }) => {
  if (wantedType(error.params["type"]) !== "integer" || typeof value !== "string") return undefined;
  const parts = /^(\d+(?:\.\d+)?)\s*(ms|s|sec|m|min|h|d)$/i.exec(value.trim());
  const unit = parts?.[2]?.toLowerCase();
  if (parts === null || unit === undefined) return undefined;
  const milliseconds = Number(parts[1]) * (millisecondsIn[unit] ?? 1);
  const inMs = key === "request_timeout" || key === "cooldown_interval";
  const by = Math.round(inMs ? milliseconds : milliseconds / 1000);
  return {
    code: "PK1106",
    at: path,
    on: "value",
    message: `${quote(value)} is a text; ${placeOf(path)} takes a number of ${inMs ? "milliseconds" : "seconds"}.`,
    hint: `Write ${by}.`,
    mend: { do: "replace", by, safe: true },
  };
};

const singleForList: Meaning = ({ error, path, key, value }) => {
  if (wantedType(error.params["type"]) !== "array" || value === null || value === undefined)
    return undefined;
  // In brackets it would be wrong still: a text is no target.
  if (listsOfObjects.test(key) && !isObject(value)) return undefined;
  const by = elementsOf(key, value);
  return {
    code: "PK1108",
    at: path,
    on: "value",
    message: `${placeOf(path)} is ${typeName(value)}; it must be a list.`,
    hint:
      by.length > 1 && isObject(value)
        ? "List the targets without the keys in front of them; what a key said can become the `name`."
        : "Put it into square brackets.",
    mend: { do: "replace", by, safe: !isObject(value) || by.length === 1 },
  };
};

const listsOfObjects = /^(?:targets|conditions|checks|.*_hooks)$/;

const meanings: readonly Meaning[] = [
  explainTargetValue,
  explainStrategyValue,
  explainNameValue,
  explainQueryValue,
  explainStatusClass,
  numberForObject,
  quotedScalar,
  explainPercentage,
  duration,
  singleForList,
];

const millisecondsIn: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  sec: 1000,
  m: 60_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

function plain({ error, path, key, value }: Fault): Finding {
  const wanted = wantedType(error.params["type"]);
  const shown =
    isCredentialKey(key) || isObject(value) || isList(value) || value === null
      ? typeName(value)
      : shownScalar(value);
  const fraction = wanted === "integer" && typeof value === "number";
  return {
    code: "PK1106",
    at: path,
    on: "value",
    message: `${placeOf(path)} is ${shown}; it must be ${wantedName(wanted)}.`,
    hint: fraction ? "Write a whole number." : (valueForms.get(key) ?? plainHint(key, wanted)),
  };
}

function plainHint(key: string, wanted: string): string {
  return `Write ${wantedName(wanted)}, or remove ${/^\d+$/.test(key) ? "it" : "the key"}.`;
}

function shownScalar(value: unknown): string {
  return typeof value === "string" ? `the text ${quote(value)}` : String(value);
}

/** The elements a value stands for: targets by name are several, statuses in one text too. */
function elementsOf(key: string, value: unknown): readonly unknown[] {
  if (key === "targets" && isObject(value)) {
    const named = Object.values(value);
    if (named.length > 1 && named.every(isObject)) return named;
  }
  return splitCodes(key, value);
}

/** `"429, 503"` and `408` where a list of statuses belongs. */
function splitCodes(key: string, value: unknown): readonly unknown[] {
  if (
    !key.endsWith("status_codes") ||
    typeof value !== "string" ||
    !/^\s*\d{3}(?:\s*,\s*\d{3})*\s*$/.test(value)
  )
    return [value];
  return value.split(",").map(Number);
}

/** A keyword that takes several types names them all. */
function wantedType(type: unknown): string {
  if (isList(type)) return type.join(" or ");
  return typeof type === "string" ? type : "";
}

function wantedName(type: string): string {
  return type
    .split(/,| or /)
    .map((name) => names[name] ?? name)
    .join(" or ");
}

const names: Readonly<Record<string, string>> = {
  integer: "a whole number",
  number: "a number",
  string: "a text",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};
