import { isObject, type JsonObject } from "../data/json-type.ts";
import { remember } from "../data/remember.ts";
import type { Params } from "../plan/attempt.ts";
import { bodySent } from "./body-sent.ts";
import { type DropTree, dropTree } from "./drop-tree.ts";

/** What parameters do to the members of a body, worked out once for all bodies. */
export interface ParamChanges {
  readonly byKey: ReadonlyMap<string, MemberChange>;
  /** The members that are there afterwards whether or not the body has them, as JSON text. */
  readonly members: ReadonlyMap<string, string>;
}

/** What becomes of one member of a body. */
export type MemberChange =
  /** Its value is this JSON text, whatever the caller wrote. */
  | { readonly do: "set"; readonly text: string }
  | { readonly do: "drop" }
  /** The caller's value stays, without what is to be taken out inside it. */
  | { readonly do: "keep"; readonly without?: DropTree };

/** The changes that parameters stand for. Where none of them is a secret the config is not looked at. */
export function paramChanges(params: Params, config: unknown): ParamChanges {
  if (params.secrets === undefined || params.secrets.length === 0) return plainChanges(params);
  return isObject(config) ? changesWith(config)(params) : changesFrom(params, config);
}

const plainChanges = remember((params: Params) => changesFrom(params, undefined));

const changesWith = remember((config: JsonObject) =>
  remember((params: Params) => changesFrom(params, config)),
);

function changesFrom(params: Params, config: unknown): ParamChanges {
  const byKey = new Map<string, MemberChange>();
  const members = new Map<string, string>();
  const set = (key: string, text: string) => members.set(key, `${JSON.stringify(key)}:${text}`);
  for (const [key, text] of valuesOf("defaults", params, config)) {
    byKey.set(key, { do: "keep" });
    if (text !== undefined) set(key, text);
  }
  for (const [key, text] of valuesOf("override", params, config)) {
    members.delete(key);
    byKey.set(key, text === undefined ? { do: "drop" } : { do: "set", text });
    if (text !== undefined) set(key, text);
  }
  for (const [key, tree] of dropTree(params.drop ?? none).inside) {
    // An index leads nowhere in an object.
    if (typeof key !== "string") continue;
    if (tree.isEnd) {
      members.delete(key);
      byKey.set(key, { do: "drop" });
    } else if ((byKey.get(key)?.do ?? "keep") === "keep") {
      byKey.set(key, { do: "keep", without: tree });
    }
  }
  return { byKey, members };
}

const none: readonly string[] = [];

/** The values that are set, as text, without what is dropped inside them: what an empty body becomes. */
function valuesOf(place: "defaults" | "override", params: Params, config: unknown) {
  const { [place]: given = {}, drop = none, secrets = [] } = params;
  const hidden = secrets.filter((secret) => secret.in === place);
  const values =
    drop.length === 0 && hidden.length === 0
      ? given
      : bodySent({}, { [place]: given, drop, secrets: hidden }, config);
  return Object.entries(isObject(values) ? values : {}).map(
    ([key, value]): [string, string | undefined] => [key, JSON.stringify(value)],
  );
}
