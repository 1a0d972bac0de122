import { isList, isObject } from "../../../data/json-type.ts";
import { nearestName } from "../../../data/nearest-name.ts";
import { quote, quoteName } from "../../../data/quote.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type Place } from "../../visit.ts";

/** Requests stick by the value of fields, and a field is `metadata.x`, `params.x` or `headers.x`. */
export const stickyFields: Rule<"strategy"> = {
  codes: ["PK2012", "PK2015"],
  on: "strategy",
  check({ mode, strategy, place }, context) {
    const sticky = strategy["sticky"];
    if (mode !== "loadbalance" || !isObject(sticky) || sticky["enabled"] === false) return;
    const at = child(child(place, "strategy"), "sticky");
    const fields = sticky["hash_fields"];
    if (isList(fields) && fields.length > 0) {
      for (const [index, field] of fields.entries())
        checkField(field, child(child(at, "hash_fields"), index), context);
    } else if (sticky["enabled"] === true && (fields === undefined || isList(fields))) {
      context.report({
        code: "PK2012",
        at: fields === undefined ? at : child(at, "hash_fields"),
        on: fields === undefined ? "key" : "value",
        message: `\`sticky\` is enabled and ${fields === undefined ? "has no `hash_fields`" : "`hash_fields` is empty"}, so there is nothing by which two requests belong together.`,
        hint: 'Name the fields, such as "hash_fields": ["metadata.user_id"].',
      });
    }
  },
};

function checkField(field: unknown, at: Place, { report }: RuleContext): void {
  if (typeof field !== "string" || isField(field)) return;
  const meant = meantField(field);
  report({
    code: "PK2015",
    at,
    message: `${quote(field)} is no field of a request: a field is \`metadata.<key>\`, \`params.<key>\` or \`headers.<name>\`.`,
    hint:
      meant === undefined
        ? "Write where the value comes from, a dot, and its name."
        : `Write ${quoteName(meant.field)}${meant.certain ? "" : " if it comes with the metadata of the request"}.`,
    ...(meant?.certain === true ? { fix: { replace: meant.field } } : {}),
  });
}

function isField(field: string): boolean {
  return roots.some(
    (root) =>
      field.length > root.length + 1 && field.startsWith(root) && field[root.length] === ".",
  );
}

/** What was meant: a misspelt root is certain, a missing one only likely. */
function meantField(
  field: string,
): { readonly field: string; readonly certain: boolean } | undefined {
  const bare = field.replace(/^\$\./, "");
  if (isField(bare)) return { field: bare, certain: true };
  const dot = bare.indexOf(".");
  if (dot < 0)
    return /^[\w-]+$/.test(bare) && !roots.includes(bare)
      ? { field: `metadata.${bare}`, certain: false }
      : undefined;
  const root = bare.slice(0, dot).toLowerCase();
  const rest = bare.slice(dot);
  const near = Object.hasOwn(otherRoots, root) ? otherRoots[root] : nearestName(root, roots);
  return near === undefined || rest === "." ? undefined : { field: near + rest, certain: true };
}

const roots: readonly string[] = ["metadata", "params", "headers"];

const otherRoots: Readonly<Record<string, string>> = { body: "params", meta: "metadata" };
