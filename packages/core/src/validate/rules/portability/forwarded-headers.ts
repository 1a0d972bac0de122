import { isList } from "../../../data/json-type.ts";
import { quoteName } from "../../../data/quote.ts";
import { bareHeader, headerName, isHeaderName } from "../../../format/header-names.ts";
import { keysOf } from "../../../format/key-names.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type LeafVisit, type NodeVisit } from "../../visit.ts";

/**
 * On the open-source gateway the value of a forwarded header comes from the caller's request, never
 * from the target, and the name is compared to the letter: `_` is not `-` there.
 */
export const forwardedHeaders: Rule<"node"> = {
  codes: ["PK7013", "PK7019"],
  on: "node",
  members: ["forward_headers"],
  gateways: ["oss"],
  check(node, context) {
    const names = node.raw["forward_headers"];
    if (!isList(names)) return;
    for (const [index, name] of names.entries()) {
      if (typeof name !== "string") continue;
      const key = node.kind === "leaf" ? inlineKey(node, name) : undefined;
      if (key !== undefined) tellInline(node, key, context);
      else if (isOtherSpelling(name)) tellSpelling(node, { index, name }, context);
    }
  },
};

/** The member of a leaf that gives a forwarded header its value; most leaves have none that could. */
function inlineKey({ raw }: LeafVisit, name: string): string | undefined {
  for (const key in raw) {
    if (typeof raw[key] === "string" && !known.has(key) && bareHeader(key) === bareHeader(name))
      return key;
  }
  return undefined;
}

function tellInline({ place }: NodeVisit, key: string, { report }: RuleContext): void {
  report({
    code: "PK7013",
    at: child(place, key),
    on: "key",
    message: `The open-source gateway never sends this value: it forwards ${quoteName(key)} only as the caller sent it.`,
    hint: "Let the caller send the header, under exactly the name that `forward_headers` lists.",
  });
}

/** Whether a name is spelled as an SDK spells it and not as it travels: `x_api_key`, `xApiKey`. */
function isOtherSpelling(name: string): boolean {
  return (
    isHeaderName(name) && (name.includes("_") || (/[a-z][A-Z]/.test(name) && !name.includes("-")))
  );
}

function tellSpelling(
  { place }: NodeVisit,
  { index, name }: { index: number; name: string },
  { report }: RuleContext,
): void {
  const travelling = headerName(name.replaceAll(/([a-z])([A-Z])/g, "$1-$2"));
  report({
    code: "PK7019",
    at: child(child(place, "forward_headers"), index),
    message: `The open-source gateway forwards ${quoteName(name)} only if the caller sends it under exactly this name; \`${travelling}\` is another header to it.`,
    hint: `Write "${travelling}" if that is what callers send.`,
  });
}

/** Keys of the format have a meaning of their own: `anthropic_beta` does reach the upstream. */
const known: ReadonlySet<string> = new Set(keysOf("leaf"));
