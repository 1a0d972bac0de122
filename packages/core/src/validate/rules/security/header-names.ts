import { isList } from "../../../data/json-type.ts";
import { quote, quoteName } from "../../../data/quote.ts";
import {
  headerName,
  isHeaderName,
  nameAlone,
  reasonNotToForward,
} from "../../../format/header-names.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type Place } from "../../visit.ts";

/**
 * `forward_headers` names headers that can exist and that may leave the gateway.
 *
 * An empty name and one that is no text are shape's to tell.
 */
export const headerNames: Rule<"node"> = {
  codes: ["PK6008", "PK6011"],
  on: "node",
  members: ["forward_headers"],
  check({ raw, place }, context) {
    const names = raw["forward_headers"];
    if (!isList(names)) return;
    for (let index = 0; index < names.length; index++) {
      const name = names[index];
      if (typeof name !== "string" || name === "") continue;
      if (!isHeaderName(name))
        tellInvalid(name, child(child(place, "forward_headers"), index), context);
      else tellForbidden(name, () => child(child(place, "forward_headers"), index), context);
    }
  },
};

function tellForbidden(name: string, placeOf: () => Place, { report }: RuleContext): void {
  const reason = reasonNotToForward(headerName(name));
  if (reason === undefined) return;
  report({
    code: "PK6008",
    at: placeOf(),
    message: `The header ${quoteName(name)} must not be forwarded: ${reason}.`,
    hint: "Remove it from `forward_headers`.",
  });
}

function tellInvalid(name: string, at: Place, { report }: RuleContext): void {
  const code = "PK6011";
  const trimmed = name.trim();
  if (isHeaderName(trimmed)) {
    const message = `${quote(name)} has white space around the header's name, so it matches no header.`;
    report({ code, at, message, hint: `Write "${trimmed}".`, fix: { replace: trimmed } });
    return;
  }
  const parts = name.split(",").map((part) => part.trim());
  if (parts.length > 1 && parts.every(isHeaderName)) {
    report({
      code,
      at,
      message: `${quote(name)} holds ${parts.length} names in one text, so it matches no header. Only the request header \`x-portkey-forward-headers\` is a list with commas.`,
      hint: `Write one text per name: ${parts.map((part) => `"${part}"`).join(", ")}.`,
    });
    return;
  }
  report({
    code,
    at,
    message: `${quote(nameAlone(name))} cannot be the name of a header: ${culprit(name)}.`,
    hint: name.includes(":")
      ? "Write the name alone; the value comes from the caller's request."
      : "Write the name as the caller sends it.",
  });
}

function culprit(name: string): string {
  if (/[\r\n]/.test(name)) return "it holds a line break, which could smuggle in a further header";
  if (name.includes(":")) return "it holds a value as well, behind a colon";
  if (/\s/.test(name)) return "it holds a space";
  return "header names are made of ASCII letters, digits and a few signs such as `-` and `_`";
}
