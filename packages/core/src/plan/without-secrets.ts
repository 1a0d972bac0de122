import { pointerOf } from "../data/json-pointer.ts";
import { isList, isObject, type JsonObject } from "../data/json-type.ts";
import { isCredentialKey } from "../format/credentials.ts";
import { holdsSecret } from "../format/holds-secret.ts";
import type { ParamSecret } from "./attempt.ts";

/** Where a secret was left out, and where it is written. */
export type SecretPlaces = Pick<ParamSecret, "at" | "from">;

/** A value as far as anybody may read it; `undefined` where nothing of it may be. */
export function withoutSecrets(
  key: string,
  value: unknown,
  places: SecretPlaces,
  tell: (secret: SecretPlaces) => void,
): unknown {
  if (isSecret(key, value) || (places.at.length > longestPlace && isHolder(value))) {
    tell(places);
    return undefined;
  }
  if (isList(value)) {
    // A list keeps its length, so that the secret finds its place again.
    return Object.freeze(
      value.map((element, index) => {
        const told = withoutSecrets(key, element, inside(places, index), tell);
        return told === undefined ? null : told;
      }),
    );
  }
  if (!isObject(value)) return value;
  const label = labelOf(value);
  const kept = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const called = label !== undefined && /^values?$/i.test(name) ? label : name;
    const told = withoutSecrets(called, member, inside(places, name), tell);
    return told === undefined ? [] : [[name, told]];
  });
  // All plans of a target share it.
  return Object.freeze(Object.fromEntries(kept));
}

/**
 * What stands further down than this is left out as a whole. Each secret in it would repeat the names above
 * it, and a name may be as long as a config.
 */
const longestPlace = 500;

function isHolder(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** What a value is called where name and value are members: `{"name": "Authorization", "value": "…"}`. */
function labelOf(object: JsonObject): string | undefined {
  const labels = Object.entries(object).flatMap(([name, label]) =>
    typeof label === "string" && /^(?:name|key|header)$/i.test(name) ? [label] : [],
  );
  return labels.find((label) => isCredentialKey(label, "text"));
}

function inside({ at, from }: SecretPlaces, step: string | number): SecretPlaces {
  const more = pointerOf([step]);
  return { at: at + more, from: from + more };
}

/** Doubt is enough: what is left out is still sent, only not shown. */
function isSecret(key: string, value: unknown): boolean {
  if (typeof value === "string") return isCredentialKey(key, "text") || holdsSecret(value);
  if (typeof value === "number") return isCredentialKey(key);
  return typeof value === "object" && value !== null && isCredentialKey(key, "parts");
}
