import { plainHost } from "../../../data/host/plain-host.ts";
import { readHost } from "../../../data/host/read-host.ts";
import { quoteName } from "../../../data/quote.ts";
import { keyInPath } from "../../../format/key-in-path.ts";
import { ossHostRefusal } from "../../../format/oss-custom-host.ts";
import { hostVerdict } from "../../host-verdict.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/**
 * A `custom_host` is one that the open-source gateway takes, without a slash at its end: that gateway
 * puts the endpoint path behind it as it is.
 *
 * A host that is wrong on every gateway is told as such, by the rule about hosts; the path of one with a
 * key in it is not shown.
 */
export const ossCustomHost: Rule<"node"> = {
  codes: ["PK7008", "PK7009"],
  on: "node",
  members: ["custom_host"],
  gateways: ["oss"],
  check({ raw, place }, { report, settings }) {
    const text = raw["custom_host"];
    if (typeof text !== "string") return;
    if (!text.endsWith("/") && !text.includes("api.portkey") && plainHost(text) !== undefined)
      return;
    const read = readHost(text);
    if (read === undefined || read.kind.kind === "invalid") return;
    const at = child(place, "custom_host");
    if (text.endsWith("/") && !read.url.query && !read.url.fragment && !keyInPath(text)) {
      const trimmed = text.replace(/\/+$/, "");
      report({
        code: "PK7009",
        at,
        message: `The slash at the end becomes a double one on the open-source gateway: it calls \`${read.url.path}/chat/completions\`, which many servers do not know.`,
        hint: "Remove the slash.",
        fix: { replace: trimmed },
      });
    }
    const refusal = ossHostRefusal(text, read);
    if (refusal === undefined || hostVerdict(text, settings.trustedHosts)?.certain === true) return;
    report({
      code: "PK7008",
      at,
      message: `The open-source gateway refuses the host ${quoteName(read.url.host)} and with it the whole config: ${refusal.why}.`,
      hint: refusal.hint,
    });
  },
};
