import { type Notes, tell } from "../notes.ts";
import type { ObjectRewrite } from "../rewrite/object-rewrite.ts";
import { drop } from "../rewrite/settle.ts";
import { spelled } from "../rewrite/spelling.ts";
import { optionsOf } from "./mode-and-options.ts";
import { isWrapper } from "./request-body.ts";

/**
 * Whether a config is one option of the SDKs before 1.0, which held the parameters of the request beside
 * the provider. Inside a tree of today such a parameter is a mistake, and none of an older format.
 */
export function isSdkOption(node: ObjectRewrite): boolean {
  const { raw } = node;
  return (
    isAlone(node) &&
    raw["targets"] === undefined &&
    typeof raw["model"] === "string" &&
    (raw["provider"] ?? raw["virtual_key"] ?? raw["virtualKey"]) !== undefined
  );
}

/** Whether a node is a whole config: of its own, in a list of configs, or inside a request body. */
export function isAlone({ place }: ObjectRewrite): boolean {
  const outer = place !== undefined && isWrapper(place.step) ? place.parent : place;
  return outer === undefined || (outer.parent === undefined && typeof outer.step === "number");
}

/** What their `Config` held for the client itself. */
const ofClient = {
  api_key: "Give it to the client of today's SDK as its `api_key`.",
  base_url: "Give it to the client of today's SDK as its `base_url`.",
} as const;

/** Takes out what is no part of a config: the settings of a client, and the body of its requests. */
export function sdkClient(root: ObjectRewrite, notes: Notes): void {
  const list = optionsOf(root.raw);
  if (list === undefined) return;
  for (const [name, hint] of Object.entries(list === "llms" ? ofClient : {})) {
    const key = spelled(root, name);
    if (key === undefined) continue;
    drop(root, key);
    tell(notes, root, {
      code: "PK4023",
      key,
      message: () =>
        `\`${key}\` was for the client of the old SDK, and is no part of a config. It is taken out.`,
      hint,
    });
  }
  const params = spelled(root, "params");
  if (params === undefined) return;
  drop(root, params);
  tell(notes, root, {
    code: "PK4023",
    key: params,
    message: () =>
      `\`${params}\` was the body of the requests, and is no part of a config. It is taken out.`,
    hint: "Send it as the body of the requests.",
  });
}
