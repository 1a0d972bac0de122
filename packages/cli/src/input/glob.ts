/** Whether an argument is a pattern and not a plain path. */
export function isGlob(text: string): boolean {
  return /[*?[{]/.test(text);
}

/** The folder a pattern's matches lie in: its leading segments without magic. */
export function globBase(pattern: string): string {
  const segments = pattern.split("/");
  const magic = segments.findIndex(isGlob);
  const base = segments.slice(0, magic === -1 ? -1 : magic).join("/");
  if (base === "" && pattern.startsWith("/")) return "/";
  return base;
}

/**
 * The pattern as a regular expression over paths with forward slashes.
 *
 * `**` stands for any number of folders, `*` and `?` stay inside a segment and do not match a
 * leading dot, `[ab]`, `[!a-z]` and `{one,two}` mean what they mean in a shell.
 */
export function globPattern(pattern: string): RegExp {
  let source = "";
  let braces = 0;
  for (let at = 0; at < pattern.length; at++) {
    const rest = pattern.slice(at);
    const unit = rest[0] ?? "";
    const starts = at === 0 || pattern[at - 1] === "/";
    const set = /^\[(!|\^)?([^\]/]+)\]/.exec(rest);
    if (starts && /^\*\*(?:\/|$)/.test(rest)) {
      source += rest.startsWith("**/") ? "(?:(?!\\.)[^/]+/)*" : "(?!\\.)[^/]+(?:/(?!\\.)[^/]+)*";
      at += rest.startsWith("**/") ? 2 : 1;
    } else if (unit === "*") {
      while (pattern[at + 1] === "*") at++;
      source += `${starts ? "(?!\\.)" : ""}[^/]*`;
    } else if (unit === "?") source += `${starts ? "(?!\\.)" : ""}[^/]`;
    else if (set !== null) {
      source += `[${set[1] === undefined ? "" : "^"}${(set[2] ?? "").replaceAll(/[\\^]/g, "\\$&")}]`;
      at += set[0].length - 1;
    } else if (unit === "{" && /^\{[^{}]*\}/.test(rest)) {
      braces++;
      source += "(?:";
    } else if (unit === "}" && braces > 0) {
      braces--;
      source += ")";
    } else if (unit === "," && braces > 0) source += "|";
    else source += unit.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  }
  return compiled(source);
}

/** A set such as `[z-a]` is no valid expression: then the pattern matches nothing. */
function compiled(source: string): RegExp {
  try {
    return new RegExp(`^${source}$`, "s");
  } catch {
    return /(?!)/;
  }
}
