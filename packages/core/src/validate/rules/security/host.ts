import { plainHost } from "../../../data/host/plain-host.ts";
import { readHost } from "../../../data/host/read-host.ts";
import { keyInPath } from "../../../format/key-in-path.ts";
import { ossHostRefusal } from "../../../format/oss-custom-host.ts";
import { hostVerdict } from "../../host-verdict.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

const hostKeys = ["custom_host", "azure_foundry_url", "huggingface_base_url"] as const;

/**
 * A host is a public one over HTTPS, or one that the project says it trusts.
 *
 * `custom_host` is inherited; it is judged once, where it is written. Where the open-source gateway
 * refuses a host that this rule would only warn of, the refusal is told instead.
 */
export const host: Rule<"node"> = {
  codes: ["PK6002", "PK6003", "PK6004", "PK6005", "PK6006", "PK6012", "PK6013", "PK6015"],
  on: "node",
  members: hostKeys,
  check({ raw, place }, { report, settings }) {
    for (const key of hostKeys) {
      const text = raw[key];
      if (typeof text !== "string") continue;
      if (plainHost(text) !== undefined && !keyInPath(text)) continue;
      const verdict = hostVerdict(text, settings.trustedHosts);
      if (verdict === undefined) continue;
      const { certain, ...saying } = verdict;
      if (!certain && settings.for === "oss" && key === "custom_host" && isRefused(text)) continue;
      report({ ...saying, at: child(place, key) });
    }
  },
};

function isRefused(text: string): boolean {
  const read = readHost(text);
  return read !== undefined && ossHostRefusal(text, read) !== undefined;
}
