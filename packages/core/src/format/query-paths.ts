import { nearestName } from "../data/nearest-name.ts";
import { bodyParams } from "./key-names.ts";

/**
 * Whether a query can look at a path: `url.pathname`, or a key of the metadata or of the request
 * body. Gateways read two segments and nothing below them.
 */
export function isQueryPath(path: string): boolean {
  if (path === "url.pathname") return true;
  const start = path.startsWith("metadata.") ? 9 : path.startsWith("params.") ? 7 : 0;
  if (start === 0 || path.length === start) return false;
  if (path.includes(".", start) || path.includes("[", start)) return false;
  return path.charCodeAt(start) !== 32 && path.charCodeAt(path.length - 1) !== 32;
}

/** What a path that no query can look at was meant to be. */
export interface MeantPath {
  readonly segments: readonly string[];
  /** Whether it can have meant nothing else. */
  readonly certain: boolean;
}

/**
 * Reads a path as a person would: JSONPath, brackets, templates, other separators, other names for
 * the roots, a bare body parameter. `undefined` where it resembles nothing.
 */
export function meantPath(path: string): MeantPath | undefined {
  const segments = segmentsOf(path);
  const [first = ""] = segments;
  if (segments.length === 1) {
    if (bodyParams.has(first)) return { segments: ["params", first], certain: true };
    if (first === "path" || first === "pathname")
      return { segments: ["url", "pathname"], certain: true };
    const [, root, key] = /^(metadata|params)[_-](.+)$/i.exec(first) ?? [];
    if (root === undefined || key === undefined) return undefined;
    return { segments: [root.toLowerCase(), key], certain: false };
  }
  const root = rootOf(first);
  if (root === undefined) return undefined;
  const rest = segments.slice(1);
  if (root.name !== "url") return { segments: [root.name, ...rest], certain: root.certain };
  return rest.length === 1 &&
    (rest[0] === "path" || nearestName(rest[0] ?? "", ["pathname"]) !== undefined)
    ? { segments: ["url", "pathname"], certain: true }
    : undefined;
}

/** The segments of a path, whatever they are set off with. */
function segmentsOf(path: string): string[] {
  const bare = path
    .trim()
    .replace(/^[$#]?\{{1,2}\s*|\s*\}{1,2}$/g, "")
    .replace(/^\$?\.?\/?/, "")
    .replace(/^(?:request|req|context|ctx|input)\.(?=[\w]+[.[])/i, "")
    .replaceAll(/\[\s*(["']?)([^\]"']*)\1\s*\]/g, ".$2");
  const dotted = bare.replace(/^(\w+?)(?:\s*(?:->|::|[/:>\s])\s*|\s*\.\s*)(?=\S)/, "$1.");
  return dotted
    .split(".")
    .map((segment) => segment.trim())
    .filter((segment) => segment !== "");
}

function rootOf(word: string): { readonly name: string; readonly certain: boolean } | undefined {
  const lower = word.toLowerCase();
  const name = Object.hasOwn(otherRoots, lower) ? otherRoots[lower] : undefined;
  if (name !== undefined) return { name, certain: true };
  const near = nearestName(lower, ["metadata", "params", "url"]);
  return near === undefined ? undefined : { name: near, certain: near !== "url" };
}

const otherRoots: Readonly<Record<string, "metadata" | "params" | "url">> = {
  metadata: "metadata",
  meta: "metadata",
  "x-portkey-metadata": "metadata",
  params: "params",
  param: "params",
  parameters: "params",
  body: "params",
  request: "params",
  req: "params",
  payload: "params",
  url: "url",
};
