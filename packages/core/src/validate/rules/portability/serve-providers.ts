import { quote } from "../../../data/quote.ts";
import { settingIn, upstreamOf } from "../../../format/upstreams.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/** pk-config sends requests as they are, so it cannot serve who wants them signed, or in another form. */
export const serveProviders: Rule<"leaf"> = {
  codes: ["PK7020"],
  on: "leaf",
  members: ["provider"],
  gateways: ["serve"],
  check({ raw, place }, { report }) {
    const { provider } = raw;
    if (typeof provider !== "string") return;
    const upstream = upstreamOf(provider, (name) => settingIn(raw, name, provider)?.text);
    if (upstream === undefined || upstream.apis.length > 0) return;
    report({
      code: "PK7020",
      at: child(place, "provider"),
      message: `${quote(provider)} cannot be called by pk-config serve, which sends requests as they are: ${upstream.why ?? "none of its APIs takes them"}.`,
      hint: 'Give an address of OpenAI\'s form ("provider": "openai" with its "custom_host"), or leave the target to a gateway that speaks to this provider.',
    });
  },
};
