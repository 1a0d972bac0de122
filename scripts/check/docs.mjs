// @ts-check
/**
 * The documentation holds together: every relative link leads to a file and to a heading in it, and
 * every block fenced as `json` parses. A block that is not meant to parse is fenced as `jsonc` or
 * `text`.
 */
import { existsSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { filesUnder, report, root, textOf } from "./files.mjs";

const FENCE = /^( *)(`{3,})(\S*)[^\n]*\n([\s\S]*?)^\1\2 *$/gm;
const LINK = /\[[^\]\n]*\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g;
const EXTERNAL = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * @param {string} path
 * @param {string} text
 */
function blockFindings(path, text) {
  return [...text.matchAll(FENCE)].flatMap((match) => {
    const [, , , language, body = ""] = match;
    if (language !== "json") return [];
    try {
      JSON.parse(body);
      return [];
    } catch (error) {
      const line = text.slice(0, match.index).split("\n").length;
      return [`${path}:${line}: the json block does not parse: ${String(error)}`];
    }
  });
}

/**
 * @param {string} path
 * @param {string} text
 */
function linkFindings(path, text) {
  const prose = text.replace(FENCE, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(LINK)].flatMap(([, link = ""]) => {
    if (EXTERNAL.test(link)) return [];
    const [file = "", anchor] = decodeURI(link).split("#");
    const target = file === "" ? path : posix.join(dirname(path), file);
    if (!existsSync(join(root, target))) return [`${path}: the link ${link} leads nowhere`];
    if (anchor === undefined || !target.endsWith(".md")) return [];
    return anchorsOf(textOf(target)).has(anchor)
      ? []
      : [`${path}: the link ${link} names a heading that is not there`];
  });
}

/**
 * The anchors that readers of Markdown make from headings.
 * @param {string} text
 */
function anchorsOf(text) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  const anchors = new Set([...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id = ""]) => id));
  for (const [, heading = ""] of text.replace(FENCE, "").matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
      .replace(/\s/g, "-");
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    anchors.add(count === 0 ? slug : `${slug}-${count}`);
  }
  return anchors;
}

const pages = filesUnder().filter((path) => path.endsWith(".md"));
report(
  pages.flatMap((path) => {
    const text = textOf(path);
    return [...blockFindings(path, text), ...linkFindings(path, text)];
  }),
);
