import { isList, isObject, type JsonObject } from "../../data/json-type.ts";
import { type Notes, tell } from "../notes.ts";
import type { ObjectRewrite } from "../rewrite/object-rewrite.ts";
import { drop } from "../rewrite/settle.ts";
import { spelled } from "../rewrite/spelling.ts";

/** Whether a node names its provider itself. Where it had a mode and options all the same, the provider won. */
export function isShortForm(raw: JsonObject, options: string | undefined): boolean {
  const isGroup = isObject(raw["strategy"]) || isList(raw["targets"]);
  const routes = options !== undefined || typeof raw["mode"] === "string";
  return routes && !isGroup && typeof raw["provider"] === "string";
}

/** A mode has no effect beside a provider; without a provider and options it means nothing. */
export function shortForm(
  node: ObjectRewrite,
  notes: Notes,
  options: string | undefined,
): undefined {
  const mode = spelled(node, "mode");
  if (typeof node.raw["provider"] === "string") {
    for (const key of [mode, options]) if (key !== undefined) withoutEffect(node, notes, key);
  } else if (mode !== undefined) {
    const unread = ["options", "llms"].find((key) => node.raw[key] !== undefined);
    tell(notes, node, {
      code: "PK4014",
      key: mode,
      message: () =>
        unread === undefined
          ? "There is a `mode`, and nothing that it could choose among."
          : `There is a \`mode\`, and \`${unread}\` holds no targets that it could choose among.`,
      hint: "Write the `options` that belong to it, each an object with its provider.",
    });
  }
}

function withoutEffect(node: ObjectRewrite, notes: Notes, key: string): void {
  drop(node, key);
  tell(notes, node, {
    code: "PK4016",
    key,
    message: () => `\`${key}\` had no effect beside a \`provider\`, and is taken out.`,
    hint: "If the options were meant, take the provider out of the old config and migrate it again.",
  });
}
