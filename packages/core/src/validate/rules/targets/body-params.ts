import { isObject, type JsonObject } from "../../../data/json-type.ts";
import { quoteName } from "../../../data/quote.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type Place } from "../../visit.ts";

/** `override_params` and `default_params` hold parameters of the request body, and nothing else of it. */
export const bodyParams: Rule<"node"> = {
  codes: ["PK2215", "PK2217"],
  on: "node",
  members: ["override_params", "default_params"],
  check({ raw, place }, context) {
    for (const group of groups) {
      const params = raw[group];
      if (isObject(params)) checkGroup(params, { group, place }, context);
    }
  },
};

const groups = ["override_params", "default_params"] as const;

/** What stands for a header or a credential, and which of them it is. */
const strangers: ReadonlyMap<string, "headers" | "credential" | "provider"> = new Map([
  ["headers", "headers"],
  ["extra_headers", "headers"],
  ["api_key", "credential"],
  ["apiKey", "credential"],
  ["virtual_key", "credential"],
  ["virtualKey", "credential"],
  ["authorization", "credential"],
  ["Authorization", "credential"],
  ["provider", "provider"],
]);

function checkGroup(
  params: JsonObject,
  { group, place }: { group: string; place: Place | undefined },
  { report }: RuleContext,
): void {
  for (const key in params) {
    const stranger = strangers.get(key);
    if (stranger === undefined) continue;
    const value = params[key];
    const at = child(child(place, group), key);
    if (stranger === "headers") {
      if (!isObject(value)) continue;
      report({
        code: "PK2215",
        at,
        on: "key",
        message: `${quoteName(key)} inside \`${group}\` becomes a parameter of the request body; no header is set.`,
        hint: "Send the headers with the request and list their names in `forward_headers`.",
      });
      continue;
    }
    // An object under `provider` is a parameter that some upstreams know.
    if (typeof value !== "string") continue;
    const name = snake(key);
    report({
      code: "PK2217",
      at,
      on: "key",
      message:
        stranger === "provider"
          ? `\`provider\` inside \`${group}\` does not choose a provider: it is sent to the upstream in the request body.`
          : `${quoteName(key)} inside \`${group}\` is sent to the upstream in the request body: logs may keep it there, and it signs no one in.`,
      hint: `Move it out of \`${group}\`, into the target itself${name === "authorization" ? ", as `api_key`" : name === key ? "" : `, as \`${name}\``}.`,
    });
  }
}

function snake(key: string): string {
  return key.replace(
    /[A-Z]/g,
    (letter, at: number) => `${at === 0 ? "" : "_"}${letter.toLowerCase()}`,
  );
}
