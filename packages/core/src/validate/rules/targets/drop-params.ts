import { isList, isObject, type JsonObject } from "../../../data/json-type.ts";
import { quote, quoteName } from "../../../data/quote.ts";
import { remember } from "../../../data/remember.ts";
import { limits } from "../../../limits.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type NodeVisit } from "../../visit.ts";

/**
 * `drop_params` holds paths into the request body: names joined by dots, an index or `*` in square
 * brackets. A parameter that is set and dropped is dropped, because dropping comes last.
 */
export const dropParams: Rule<"node"> = {
  codes: ["PK2213", "PK2214"],
  on: "node",
  members: ["drop_params", "override_params"],
  check(node, context) {
    const paths = node.raw["drop_params"];
    if (isList(paths)) {
      for (let index = 0; index < paths.length; index++) {
        const path = paths[index];
        if (typeof path === "string" && !isPath(path)) tellPath(node, { path, index }, context);
      }
    }
    const params = node.raw["override_params"];
    if (isObject(params)) {
      // Only what the node itself sets: a child that drops what its parent set means just that.
      for (let at: NodeVisit | undefined = node; at !== undefined; at = at.parent) {
        const dropped = at.raw["drop_params"];
        if (isList(dropped)) tellDropped({ node, params }, { at, dropped }, context);
      }
    }
  },
};

/** An empty text is shape's to tell, and in so long a one no slip of notation is looked for. */
function isPath(text: string): boolean {
  if (text === "") return true;
  const steps = text.split(/[.[]/, limits.dropSteps + 1).length;
  return steps <= limits.dropSteps && (text.length > 1000 || pattern.test(text));
}

/** A segment that is a mere number is an index without its brackets: no body has such keys. */
const segment = String.raw`(?!\d+(?:$|[.[]))[^\s.[\]*"'$/]+(?:\[(?:\d+|\*)\])*`;
const pattern = new RegExp(String.raw`^${segment}(?:\.${segment})*$`);

function tellPath(
  { place }: NodeVisit,
  { path, index }: { path: string; index: number },
  { report }: RuleContext,
): void {
  const meant = inBrackets(path);
  const right = meant !== "" && isPath(meant);
  report({
    code: "PK2213",
    at: child(child(place, "drop_params"), index),
    message: `${quote(path)} is no path of a parameter, so nothing is dropped.`,
    hint: right
      ? `Write ${quote(meant)}.`
      : 'Join names by dots and put an index into brackets, as in "tools[0].function.strict" or "messages[*].name".',
    ...(right ? { fix: { replace: meant } } : {}),
  });
}

/** The path as it is written here, of one in JSONPath, JSON Pointer, jq or dots alone. */
function inBrackets(path: string): string {
  const dotted = path.startsWith("/") ? path.slice(1).replaceAll("/", ".") : path;
  return dotted
    .trim()
    .replace(/^\$?\./, "")
    .replaceAll(/\[\s*(?:"([^"]+)"|'([^']+)')\s*\]/g, ".$1$2")
    .replaceAll("[]", "[*]")
    .replaceAll(/\.(\d+|\*)(?=$|[.[])/g, "[$1]");
}

/** Where each path stands in its list. */
const indexes = remember(
  (paths: readonly unknown[]) => new Map(paths.map((path, index) => [path, index])),
);

function tellDropped(
  { node, params }: { node: NodeVisit; params: JsonObject },
  { at, dropped }: { at: NodeVisit; dropped: readonly unknown[] },
  { report }: RuleContext,
): void {
  for (const name in params) {
    const index = indexes(dropped).get(name);
    if (index === undefined) continue;
    report({
      code: "PK2214",
      at: child(child(node.place, "override_params"), name),
      on: "key",
      message: `${quoteName(name)} is set here and dropped by \`drop_params\`, which comes last: it is not sent.`,
      hint: "Remove it from `override_params` or from `drop_params`.",
      related: [{ at: child(child(at.place, "drop_params"), index), message: "Dropped here." }],
    });
  }
}
