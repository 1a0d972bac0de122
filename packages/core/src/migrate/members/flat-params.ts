import { type Notes, tell } from "../notes.ts";
import type { ObjectRewrite } from "../rewrite/object-rewrite.ts";
import { gather, rename } from "../rewrite/settle.ts";
import { nameOf, spelled } from "../rewrite/spelling.ts";
import { requestParams } from "./request-params.ts";

/**
 * Parameters of the request that stand beside the provider. The old SDK took them there; the gateway of
 * 1.0 did not read them from anybody else, though they were meant.
 */
export function flatParams(node: ObjectRewrite, notes: Notes, isOfSdk: boolean): void {
  const home = spelled(node, "override_params");
  for (const key in node.raw) {
    const name = nameOf(key);
    if (!requestParams.has(name) || node.fates?.has(key) === true) continue;
    if (home !== undefined && home !== "override_params" && node.fates?.has(home) !== true)
      rename(node, home, "override_params");
    const isPut = gather(node, key, "override_params", name);
    // Nobody knows whether the SDK spelled it otherwise before it sent it.
    if (isPut) tellPut(node, notes, { key, isOfSdk: isOfSdk && key === name });
    else
      tell(notes, node, {
        code: "PK4039",
        key,
        message: () => `\`${key}\` stands both in the target and in its \`override_params\`.`,
        hint: "Keep the one that is meant.",
      });
  }
}

function tellPut(
  node: ObjectRewrite,
  notes: Notes,
  { key, isOfSdk }: { readonly key: string; readonly isOfSdk: boolean },
): void {
  tell(
    notes,
    node,
    isOfSdk
      ? {
          code: "PK4021",
          key,
          message: () =>
            `\`${key}\` is a parameter of the request, and stands in \`override_params\` today.`,
        }
      : {
          code: "PK4017",
          key,
          message: () =>
            `\`${key}\` beside a provider had an effect in the old SDK only. It goes into \`override_params\`, where it has one.`,
          hint: "If requests are to go on without it, take it out.",
        },
  );
}
