import { isList, isObject, typeName } from "../../data/json-type.ts";
import { nearestName } from "../../data/nearest-name.ts";
import { quote } from "../../data/quote.ts";
import { valueForms } from "../../format/value-forms.ts";
import { type Explain, outsideOlder, placeOf } from "./explain.ts";
import { modeCalled } from "./strategy-value.ts";

/** A `mode` that is no mode of the format. */
export const explainUnknownMode: Explain = outsideOlder(({ path, value }) => {
  if (!isObject(value) || value["mode"] === undefined) return undefined;
  const given = value["mode"];
  const written = isList(given) && given.length === 1 ? given[0] : given;
  if (typeof written !== "string")
    return {
      code: "PK1106",
      at: [...path, "mode"],
      on: "value",
      message: `\`mode\` is ${typeName(given)}; it must be a text.`,
      hint: 'Write "single", "fallback", "loadbalance" or "conditional".',
    };
  const near = modeCalled(written);
  if (isList(given) && near !== undefined)
    return {
      code: "PK1106",
      at: [...path, "mode"],
      on: "value",
      message: "`mode` is a list; it must be a text.",
      hint: `Write "mode": "${near}".`,
      mend: { do: "replace", by: near, safe: true },
    };
  return {
    code: "PK1109",
    at: [...path, "mode"],
    on: "value",
    message: `${quote(written)} is no mode${near === undefined ? "" : `: did you mean \`${near}\``}${near === undefined ? ": the modes are `single`, `fallback`, `loadbalance` and `conditional`." : "?"}`,
    hint: near === undefined ? "Choose one of the four modes." : `Write "mode": "${near}".`,
    ...(near === undefined ? {} : { mend: { do: "replace", by: near, safe: true } as const }),
  };
});

/** A text that is not among those its key takes. */
export const explainUnknownValue: Explain = outsideOlder(({ error, path, value }) => {
  const allowed = error.params["allowedValues"];
  if (!Array.isArray(allowed) || typeof value !== "string") return undefined;
  const names = allowed.map(String);
  const near = nearestName(value, names);
  return {
    code: "PK1116",
    at: path,
    on: "value",
    message: `${placeOf(path)} is ${quote(value)}; it must be ${names.map((name) => `"${name}"`).join(" or ")}.`,
    hint: near === undefined ? "Choose one of these." : `Write "${near}".`,
    ...(near === undefined ? {} : { mend: { do: "replace", by: near, safe: true } as const }),
  };
});

/** A number outside the range its key takes. */
export const explainRange: Explain = outsideOlder(({ error, path, value }) => {
  if (typeof value !== "number") return undefined;
  const status = path.some((step) => step.endsWith("status_codes"));
  if (status) {
    return {
      code: "PK1112",
      at: path,
      on: "value",
      message: `${value} is no HTTP status: they run from 100 to 599, so it never matches.`,
      hint: "Correct the number, or remove it.",
    };
  }
  const limit = String(error.params["limit"]);
  const least = error.keyword === "minimum";
  return {
    code: "PK1113",
    at: path,
    on: "value",
    message: `${placeOf(path)} is ${value}; the ${least ? "least" : "most"} it can be is ${limit}.`,
    hint: `Write a number of ${limit} or ${least ? "more" : "less"}.`,
  };
});

/** A text that must hold something and is empty. */
export const explainEmpty: Explain = outsideOlder(({ path, key }) => ({
  code: "PK1114",
  at: path,
  on: "value",
  message: `${placeOf(path)} is an empty text.`,
  hint:
    valueForms.get(key) ??
    (/^\d+$/.test(key) ? "Fill it in, or remove it." : "Fill it in, or remove the key."),
}));
