import { isObject, type JsonObject } from "../../data/json-type.ts";
import { quoteName } from "../../data/quote.ts";
import { holdsConfig } from "../../validate/config-v1.ts";
import { child } from "../../validate/visit.ts";
import { type Notes, tell } from "../notes.ts";
import { type InnerRewrite, type ObjectRewrite, objectRewrite } from "../rewrite/object-rewrite.ts";
import { optionsOf } from "./mode-and-options.ts";

/** The names under which a request body of 1.0, or an answer of the API, holds its config. */
const wrappers = ["config", "providerSettings"] as const;

/** The config that stands inside a request body, in whose place it comes; nothing for any other object. */
export function configInside(
  { raw, place }: ObjectRewrite,
  notes: Notes,
): InnerRewrite | undefined {
  const key = wrappers.find((name) => raw[name] !== undefined);
  const inner = key === undefined ? undefined : raw[key];
  if (key === undefined || !isObject(inner) || !isConfig(inner) || isConfig(raw)) return undefined;
  const body = bodies.find((name) => raw[name] !== undefined);
  tell(notes, { place }, { code: "PK4022", key, message: () => whereItGoes(key, body) });
  const others = Object.keys(raw).filter((name) => name !== key && name !== body);
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

function isConfig(object: JsonObject): boolean {
  return (
    holdsConfig(object) || optionsOf(object) !== undefined || typeof object["mode"] === "string"
  );
}
