import { quote } from "../../data/quote.ts";
import type { Finding } from "../../diagnostics/finding.ts";
import type { Fault } from "./explain.ts";

/** `"5xx"` in a list of statuses: gateways compare numbers, so each status is listed. */
export function explainStatusClass({ path, value }: Fault): Finding | undefined {
  const list = path.findLast((step) => !/^\d+$/.test(step));
  if (typeof value !== "string" || list?.endsWith("status_codes") !== true) return undefined;
  const digit = /^\s*([1-5])(?:xx|\*\*?|\d\d\s*-\s*[1-5]99)\s*$/i.exec(value)?.[1];
  if (digit === undefined) return undefined;
  const members = statuses[digit];
  return {
    code: "PK1106",
    at: path,
    on: "value",
    message: `${quote(value)} is a text for a whole class of statuses; \`${list}\` takes the statuses themselves, as numbers.`,
    hint:
      members === undefined
        ? `List the statuses that are meant: a ${digit}xx is seldom a failure.`
        : `List those on which another try can help: ${path.at(-1) === list ? `[${members}]` : members}.`,
  };
}

/** The statuses of a class on which another try can help. */
const statuses: Readonly<Record<string, string>> = {
  4: "408, 409, 425, 429",
  5: "500, 502, 503, 504, 529",
};
