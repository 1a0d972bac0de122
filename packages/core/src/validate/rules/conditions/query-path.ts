import { isList, isObject } from "../../../data/json-type.ts";
import { nearestName } from "../../../data/nearest-name.ts";
import { quote, quoteName } from "../../../data/quote.ts";
import { isQueryOperator, operatorWord } from "../../../format/query-operators.ts";
import { isQueryPath, meantPath } from "../../../format/query-paths.ts";
import type { Rule, Saying } from "../../rule.ts";
import type { TestVisit } from "../../visit.ts";

/** A query looks at `metadata.<key>`, `params.<key>` and `url.pathname`: two segments, nothing else. */
export const queryPath: Rule<"test"> = {
  codes: ["PK2106", "PK2107"],
  on: "test",
  check(test, { report }) {
    const { path, place } = test;
    if (isQueryPath(path) || path === "$and" || path === "$or") return;
    const { code, ...said } = tooDeep(path) ?? { code: "PK2106" as const, ...explained(test) };
    report({ code, at: place, on: "key", ...said });
  },
};

/** A longer path is no slip of the pen. */
const maxLength = 200;

type Said = Pick<Saying, "message" | "hint" | "fix">;

/** A path that begins as it must and goes on where no gateway follows. */
function tooDeep(path: string): (Said & { readonly code: "PK2107" }) | undefined {
  if (path.length > maxLength) return undefined;
  const segments = path.split(".");
  const [root, key] = segments;
  if (segments.length < 3 || segments.some((segment) => segment.trim() === "")) return undefined;
  if (root !== "metadata" && root !== "params" && !(root === "url" && key === "pathname"))
    return undefined;
  return {
    code: "PK2107",
    message: `${quoteName(path)} has ${segments.length} segments, but gateways read two: the test looks at ${quoteName(`${root}.${key}`)}.`,
    hint: root === "url" ? "Test `url.pathname` with `$regex`." : flatHint(segments),
  };
}

function flatHint([root, first = "", ...below]: readonly string[]): string {
  if (root === "metadata") {
    const flat = ["metadata.", [first, ...below].join("_")].join("");
    return `Send the value under a metadata key of its own and test that, for example ${quoteName(flat)}.`;
  }
  const last = below.at(-1) ?? "";
  const flat = /^[a-zA-Z_]\w*$/.test(last) ? `metadata.${last}` : "metadata.<key>";
  return `Nothing looks inside ${quoteName(`params.${first.replace(/\[.*/s, "")}`)}: let the caller send what decides as metadata, and test \`${flat}\`.`;
}

function explained(test: TestVisit): Said {
  if (test.path.length > maxLength) return outOfSight(test);
  return logical(test) ?? wholeObject(test) ?? resembling(test) ?? outOfSight(test);
}

/** `$OR`, `and`, `$not`, and operators that have lost their path. */
function logical({ path, operand, query }: TestVisit): Said | undefined {
  const word = operatorWord(path.trim());
  const meant =
    word === "and" || word === "&&" || word === "all"
      ? "$and"
      : word === "or" || word === "||" || word === "any"
        ? "$or"
        : nearLogical(path);
  if (meant !== undefined && (path.startsWith("$") || isList(operand))) {
    const fix =
      isList(operand) && !Object.hasOwn(query.raw, meant) ? { fix: { rename: meant } } : {};
    return {
      message: `There is no ${quoteName(path)} in a query: did you mean \`${meant}\`?`,
      hint: `Write \`${meant}\`.`,
      ...fix,
    };
  }
  if (word === "not" || word === "nor") {
    return {
      message: `Queries have no ${quoteName(path)}: they know \`$and\` and \`$or\`.`,
      hint: "Turn the operators inside it round: `$ne` for `$eq`, `$nin` for `$in`, `$lte` for `$gt`.",
    };
  }
  if (!isQueryOperator(path) && !(path.startsWith("$") && !path.includes("."))) return undefined;
  return {
    message: `${quoteName(path)} stands where a path must stand, so nothing says what is compared.`,
    hint: `Write the path first: {"metadata.<key>": {${quote(isQueryOperator(path) ? path : "$eq")}: …}}.`,
  };
}

function nearLogical(path: string): string | undefined {
  return path.startsWith("$") && !isQueryOperator(path)
    ? nearestName(path, ["$and", "$or"])
    : undefined;
}

/** `metadata`, `params` or `url` alone, often with the tests nested inside. */
function wholeObject({ path, operand }: TestVisit): Said | undefined {
  const root = path
    .trim()
    .replace(/\.+$/, "")
    .replace(/^\$\.?/, "");
  if (root === "url")
    return {
      message: "`url` alone is no path: a query can look at `url.pathname`.",
      hint: "Write `url.pathname`.",
    };
  if (root !== "metadata" && root !== "params") return undefined;
  const nested = isObject(operand)
    ? Object.keys(operand).find((key) => !key.startsWith("$"))
    : undefined;
  return {
    message: `${quoteName(path)} alone is no path: a query looks at one key of it.`,
    hint: `Write it in one key: ${quoteName(`${root}.${nested ?? "<key>"}`)}.`,
  };
}

/** Paths of other notations, misspelt roots, bare parameters: what was meant is plain. */
function resembling({ path, query }: TestVisit): Said | undefined {
  const meant = meantPath(path);
  if (meant === undefined) return undefined;
  const written = meant.segments.join(".");
  if (!isQueryPath(written)) {
    return {
      message: `A query cannot look at ${quoteName(path)}: it reads two segments, such as ${quoteName(meant.segments.slice(0, 2).join("."))}, and nothing below them.`,
      hint: flatHint(meant.segments),
    };
  }
  return {
    message: `A query cannot look at ${quoteName(path)}: did you mean ${quoteName(written)}?`,
    hint: `Write ${quoteName(written)}.`,
    ...(meant.certain && !Object.hasOwn(query.raw, written) ? { fix: { rename: written } } : {}),
  };
}

function outOfSight({ path }: TestVisit): Said {
  const message = `A query cannot look at ${quoteName(path)}, so this test never sees a value.`;
  const header = /^(?:request\.)?headers?[.[]/i.test(path);
  if (header)
    return {
      message,
      hint: "Headers are not visible to a query: let the caller send the value in `x-portkey-metadata`, and test `metadata.<key>`.",
    };
  if (path.startsWith("url."))
    return { message, hint: "Of the URL, only `url.pathname` is visible to a query." };
  if (/^\w+$/.test(path)) {
    return {
      message,
      hint: `Write ${quoteName(`metadata.${path}`)} for what the caller sends in \`x-portkey-metadata\`, or ${quoteName(`params.${path}`)} for a member of the request body.`,
    };
  }
  return {
    message,
    hint: "The paths are `metadata.<key>`, `params.<key>` (a member of the request body) and `url.pathname`.",
  };
}
