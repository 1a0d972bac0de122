import { isObject } from "../../data/json-type.ts";
import { type Notes, tell } from "../notes.ts";
import type { ObjectRewrite } from "../rewrite/object-rewrite.ts";
import { rename } from "../rewrite/settle.ts";
import { spelled } from "../rewrite/spelling.ts";

/**
 * `params_to_override` and the `params` of an option become `override_params`. Of a group nobody read them,
 * and its targets take them over today.
 */
export function params(node: ObjectRewrite, notes: Notes, isGroup: boolean): void {
  for (const name of ["params_to_override", "params"]) {
    const key = spelled(node, name);
    if (key === undefined || node.fates?.has(key) === true || !isObject(node.raw[key])) continue;
    const isFree = spelled(node, "override_params") === undefined;
    const isRenamed = isFree && rename(node, key, "override_params");
    if (isRenamed) tellRenamed(node, notes, { key, isGroup });
    else
      tell(notes, node, {
        code: "PK4039",
        key,
        message: () =>
          `\`${key}\` and \`override_params\` stand side by side, and only one of them is read today.`,
        hint: "Put the parameters of both into `override_params`.",
      });
  }
}

function tellRenamed(
  node: ObjectRewrite,
  notes: Notes,
  { key, isGroup }: { readonly key: string; readonly isGroup: boolean },
): void {
  tell(notes, node, {
    code: isGroup ? "PK4017" : "PK4032",
    key,
    message: () =>
      isGroup
        ? `\`${key}\` of a group had no effect. It becomes \`override_params\`, which count for all its targets.`
        : `\`${key}\` is called \`override_params\` today.`,
  });
}
