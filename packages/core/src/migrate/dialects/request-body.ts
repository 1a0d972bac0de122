import { isObject, type JsonObject, typeName } from "../../data/json-type.ts";
import { quote, quoteName } from "../../data/quote.ts";
import { child } from "../../validate/visit.ts";
import { holdsAnyConfig } from "../neither.ts";
import { type Note, type Notes, tell } from "../notes.ts";
import { type InnerRewrite, type ObjectRewrite, objectRewrite } from "../rewrite/object-rewrite.ts";
import { optionsOf } from "./mode-and-options.ts";

/** The names under which a request body of 1.0, or an answer of the API, holds its config. */
const wrappers = ["config", "providerSettings"] as const;

/** Whether a name is one under which a config stands inside something else. */
export function isWrapper(name: string | number): boolean {
  return wrappers.some((wrapper) => wrapper === name);
}

/** Whether an object is a request body of 1.0, by what stands beside its config. */
export function isRequestBody(raw: JsonObject): boolean {
  return raw["providerSettings"] !== undefined || bodies.some((name) => raw[name] !== undefined);
}

/** The config that stands inside something else, in whose place it comes; nothing for any other object. */
export function configInside(
  { raw, place }: ObjectRewrite,
  notes: Notes,
): InnerRewrite | undefined {
  const key = wrappers.find((name) => (raw[name] ?? undefined) !== undefined);
  if (key === undefined) return undefined;
  const inner = raw[key];
  if (holdsAnyConfig(raw)) {
    if (!listsTargets(raw) && mayBeConfig(inner)) tellBoth({ place }, notes, key);
    return undefined;
  }
  if (!isObject(inner) || !holdsAnyConfig(inner)) {
    notes.all.push({ code: "PK4001", at: child(place, key), on: "value", ...noConfig(key, inner) });
    return undefined;
  }
  const body = bodies.find((name) => raw[name] !== undefined);
  tell(notes, { place }, { code: "PK4022", key, message: () => whereItGoes(key, body) });
  const others = Object.keys(raw).filter((name) => name !== key);
  const [first] = others;
  if (first !== undefined) {
    tell(
      notes,
      { place },
      {
        code: "PK4018",
        key: first,
        message: () =>
          `${listed(others)} beside the config ${others.length === 1 ? "is" : "are"} no part of it, and taken out.`,
        hint: "Keep the old file if somebody reads them.",
      },
    );
  }
  return { kind: "inner", key, config: objectRewrite(inner, child(place, key)), place };
}

function listsTargets(raw: JsonObject): boolean {
  return optionsOf(raw) !== undefined || raw["targets"] !== undefined;
}

/** Whether a value is a config, or the text of an object, which may be one. */
function mayBeConfig(value: unknown): boolean {
  return isObject(value) ? holdsAnyConfig(value) : /^\s*\{/.test(String(value));
}

function tellBoth(at: Pick<ObjectRewrite, "place">, notes: Notes, key: string): void {
  tell(notes, at, {
    code: "PK4001",
    key,
    message: () => `\`${key}\` holds a config, and what stands around it looks like one as well.`,
    hint: "Migrate the inner one by itself, or as a line of a database with `--ndjson --field config`.",
  });
}

/** Why what stands in the place of a config is none, as a message. */
function noConfig(key: string, inner: unknown): Pick<Note, "message" | "hint"> {
  if (typeof inner === "string" && !/[{["]/.test(inner)) {
    return {
      message: () =>
        `\`${key}\` is ${quote(inner)}, the name of a saved config: what that holds is known to the gateway only.`,
      hint: "Migrate the config where it is saved, or the whole request with `--request`.",
    };
  }
  return {
    message: () => `\`${key}\` is ${typeName(inner)} that is no config by itself.`,
    hint:
      typeof inner === "string"
        ? "Migrate the text in it by itself, or as a line of a database with `--ndjson --field config`."
        : "Migrate each config by itself.",
  };
}

/** What a body of 1.0 held beside its config: the body of today. */
const bodies = ["params", "requestParams"] as const;

function whereItGoes(key: string, body: string | undefined): string {
  const stays =
    body === undefined ? "" : ` \`${body}\` stays with the requests: it is their body today.`;
  return `The config stood inside \`${key}\`. It goes into the header \`x-portkey-config\`, or is kept by the gateway.${stays}`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).map(quoteName).join(", ");
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
