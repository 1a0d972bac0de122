import type { TextFinding } from "../diagnostics/finding.ts";
import { advance, giveUp, type Mending } from "./mending.ts";

/**
 * What stands before the config: nothing, or the line of a program, of a document or of a command that
 * it was copied with. Answers false where the text is another language altogether.
 */
export function mendPreamble(at: Mending): boolean {
  const { kind, start } = at.token;
  const fence = at.text.startsWith("```", start);
  if (!fence && kind !== "unknown" && kind !== ":" && kind !== "," && kind !== "}" && kind !== "]")
    return true;
  const before = preamble.exec(at.text.slice(start, start + 400))?.[0];
  if (before !== undefined) return passPreamble(at, start, before);
  at.slips.tell({ code: "PK1021", offset: start, ...otherLanguage(at.text, start) });
  giveUp(at);
  return false;
}

/** Up to the brace of the config: a fence, a declaration, a header's name. */
const preamble =
  /^(?:```\w*\s*\n|(?:export\s+)?(?:const|let|var)\s+\w+(?:\s*:\s*[\w.]+)?\s*=|export\s+default|module\.exports\s*=|return|x-portkey-config\s*:|[\w.]*config\w*\s*[:=])\s*(?=\{)/i;

function passPreamble(at: Mending, start: number, before: string): true {
  const name = before.trim().split("\n")[0] ?? "";
  at.slips.tell({
    code: "PK1021",
    offset: start,
    length: Math.max(1, name.length),
    message: "The config stands inside other text: a program, a document or a command.",
    hint: "Keep only the part from the first { to the last }.",
  });
  at.slips.edits.push({ offset: start, length: before.length, text: "" });
  at.preamble = true;
  at.lastEnd = start + before.length;
  at.tokens.seek(at.lastEnd);
  advance(at);
  return true;
}

/** What a text is that is no JSON at all, by how it begins. Never repeats it: it may be a credential. */
function otherLanguage(
  text: string,
  start: number,
): Pick<TextFinding, "length" | "message" | "hint"> {
  const ahead = text.slice(start, start + 200);
  const length = Math.max(1, /^[\w$.-]{1,60}/.exec(ahead)?.[0].length ?? 1);
  const hint = "A config is a JSON object: convert the file to JSON first.";
  const known = languages.find(({ pattern }) => pattern.test(ahead));
  return known === undefined
    ? {
        length,
        message: "The text does not begin like JSON.",
        hint: "A config is a JSON object: it begins with {.",
      }
    : { length, message: `This is ${known.name}, not JSON.`, hint: known.hint ?? hint };
}

interface Language {
  readonly name: string;
  readonly pattern: RegExp;
  readonly hint?: string;
}

const languages: readonly Language[] = [
  {
    // What `{"` looks like in base64.
    name: "base64",
    pattern: /^ey[A-Za-z0-9+/_-]{6}/,
    hint: "A gateway reads the config as plain JSON, in the header, too: decode it first.",
  },
  { name: "a shell command", pattern: /^(?:curl|export|\$)\s/ },
  { name: "XML or HTML", pattern: /^<[!?/a-zA-Z]/ },
  { name: "YAML", pattern: /^(?:---\s|-\s|[\w$-]+\s*:(?:\s|$))/ },
  {
    name: "HCL, as Terraform reads it",
    pattern:
      /^(?:resource|data|module|variable|locals|terraform)\b[^\n]*\{|^[\w-]+\s*=\s*(?:\{|jsonencode)/,
  },
  {
    name: "a program",
    pattern:
      /^(?:import|from|const|let|var|export|function|class|def|async|await|new|print|console|return)\b/,
  },
  { name: "a list of settings as `name=value`", pattern: /^[\w.-]+\s*=/ },
  {
    name: "the id of a config",
    pattern: /^pc-[\w-]+\s*$/,
    hint: "The id goes into the `x-portkey-config` header as it is; a file holds the config itself.",
  },
];
