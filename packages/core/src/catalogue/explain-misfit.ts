import type { ShapeError } from "@pk-config/schema";
import { pathOf, valueAt } from "../data/json-pointer.ts";
import { typeName } from "../data/json-type.ts";
import { nearestName } from "../data/nearest-name.ts";
import { quote, quoteName } from "../data/quote.ts";
import { isHeaderName } from "../format/header-names.ts";
import { otherNames, snakeCase } from "../format/key-names.ts";
import type { CatalogueFinding } from "./finding.ts";
import { isSetting } from "./setting-faults.ts";

/** Says in words where a catalogue does not have the shape of one. */
export function explainMisfit(error: ShapeError, root: unknown): CatalogueFinding {
  const { instancePath, keyword, params } = error;
  const path = pathOf(instancePath);
  switch (keyword) {
    case "additionalProperties":
      return unknownKey(path, String(params["additionalProperty"]));
    case "required":
      return { at: path, on: "value", ...missingKey(path, String(params["missingProperty"])) };
    case "pattern":
      return {
        at: path,
        on: "value",
        message: `${nameOf(path)} is not the name of an environment variable.`,
        hint: 'Write the name alone, as in "OPENAI_API_KEY": letters, digits and `_`, no `$` before it.',
      };
    case "minLength":
      return {
        at: path,
        on: "value",
        message: `${nameOf(path)} is an empty text.`,
        hint: "Fill it in, or remove the key.",
      };
    default:
      return { at: path, on: "value", ...wrongValue(path, valueAt(root, path)) };
  }
}

/** The last two names of a path. A header's is left out where a value may stand in it. */
function nameOf(path: readonly string[]): string {
  if (path.length === 0) return "The catalogue";
  const [, , member, header] = path;
  if (member === "headers" && header !== undefined && !isHeaderName(header)) return "A header";
  return quoteName(path.slice(-2).join("."));
}

type Wording = Pick<CatalogueFinding, "message" | "hint">;

/** A value of the wrong type, or another version than 1. */
function wrongValue(path: readonly string[], value: unknown): Wording {
  const [first, , member] = path;
  const found = typeName(value);
  const name = nameOf(path);
  if (first === "version")
    return { message: "`version` of the catalogue must be 1.", hint: 'Write "version": 1.' };
  const whole = path.length === 3;
  if (whole && member === "api_key" && typeof value === "string") {
    return {
      message: `${name} is written out; a catalogue holds no secret.`,
      hint: 'Put it into an environment variable and name that, as in "api_key": {"env": "OPENAI_API_KEY"}.',
    };
  }
  return { message: `${name} must be ${wantedAt(path)}, not ${found}.`, hint: formAt(path) };
}

function wantedAt(path: readonly string[]): string {
  const [first, , member] = path;
  if (first !== "providers") return path.length === 0 ? "an object" : "a text";
  if (path.length < 3) return "an object";
  if (path.length === 3) return objects.has(member ?? "") ? "an object" : "a text";
  return member === "headers" && path.length === 4 ? "a text or an object" : "a text";
}

function formAt(path: readonly string[]): string {
  const [first, , member] = path;
  if (path.length === 0) return 'Write {"version": 1, "providers": {}}.';
  if (first !== "providers") return "Write a text, or remove the key.";
  if (path.length === 1)
    return 'Write the slugs without `@`, as in {"openai-prod": {"provider": "openai"}}.';
  if (path.length === 2) return 'Write what it stands for, as in {"provider": "openai"}.';
  if (member === "api_key") return 'Name an environment variable, as in {"env": "OPENAI_API_KEY"}.';
  if (member === "headers")
    return 'Write texts by header name, or {"env": "NAME"} for what an environment variable holds.';
  if (member === "settings") return 'Write texts by name, as in {"api_version": "2024-10-21"}.';
  return "Write a text.";
}

const objects: ReadonlySet<string> = new Set(["api_key", "headers", "settings"]);

function missingKey(path: readonly string[], key: string): Wording {
  return {
    message: `${nameOf(path)} has no \`${key}\`.`,
    hint:
      key === "version"
        ? 'Add "version": 1.'
        : key === "providers"
          ? 'Add "providers", as in {"openai-prod": {"provider": "openai"}}.'
          : 'Name the environment variable that holds it, as in {"env": "OPENAI_API_KEY"}.',
  };
}

const entryKeys = ["provider", "custom_host", "api_key", "headers", "settings", "description"];

function unknownKey(path: readonly string[], key: string): CatalogueFinding {
  const wording =
    path.length === 1
      ? badSlug(key)
      : path.length === 0
        ? strayKey(key, ["$schema", "version", "providers"])
        : path.length === 2
          ? strayEntryKey(key)
          : strayKey(key, ["env"]);
  return { at: [...path, key], on: "key", ...wording };
}

function badSlug(slug: string): Wording {
  const plain = slug.replace(/^@/, "");
  if (/^[\w.-]+$/.test(plain)) {
    return {
      message: `The slug ${quoteName(slug)} is written with its \`@\`, which belongs only where it is used.`,
      hint: `Write "${plain}".`,
    };
  }
  return {
    message: `${quote(slug)} cannot be a slug.`,
    hint: "Use letters, digits, `_`, `.` and `-`.",
  };
}

function strayEntryKey(key: string): Wording {
  if (isSetting(key)) {
    return {
      message: `${quoteName(key)} belongs in \`settings\`.`,
      hint: `Write "settings": {"${key}": …}.`,
    };
  }
  const others = otherNames.leaf ?? {};
  const other = Object.hasOwn(others, key) ? others[key] : undefined;
  return other !== undefined && entryKeys.includes(other)
    ? { message: `An entry knows no ${quoteName(key)}.`, hint: `Write "${other}".` }
    : strayKey(key, entryKeys);
}

function strayKey(key: string, keys: readonly string[]): Wording {
  const near = keys.includes(snakeCase(key)) ? snakeCase(key) : nearestName(key, keys);
  return {
    message: `The catalogue knows no ${quoteName(key)} here${near === undefined ? "." : `: did you mean \`${near}\`?`}`,
    hint:
      near === undefined
        ? `Remove it. Known here: ${keys.map((name) => `\`${name}\``).join(", ")}.`
        : `Write "${near}".`,
  };
}
