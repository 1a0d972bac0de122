/**
 * Where a part ends that the shell puts in, and that begins at an offset with `$` or a backquote. The
 * offset itself where such a character is only itself, a negative number where the part stays open.
 */
export function expansionEnd(text: string, at: number): number {
  if (text.charAt(at) === "`") return backquoteEnd(text, at + 1);
  if (text.startsWith("$(", at)) return bracketEnd(text, at + 1, "()");
  if (text.startsWith("${", at)) return bracketEnd(text, at + 1, "{}");
  const name = /\$(?:[A-Za-z_]\w*|[@*#?$!\d-])/y;
  name.lastIndex = at;
  return at + (name.exec(text)?.[0].length ?? 0);
}

function backquoteEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (text.charAt(at) === "\\") at++;
    else if (text.charAt(at) === "`") return at + 1;
  }
  return -1;
}

/** Behind the bracket that closes the one at `start`; brackets in quotes close nothing. */
function bracketEnd(text: string, start: number, [open, close]: "()" | "{}"): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text.charAt(at);
    if (unit === "\\") at++;
    else if (unit === open) depth++;
    else if (unit === close && --depth === 0) return at + 1;
    else if (unit === '"' || (unit === "'" && open === "(")) {
      at = quoteEnd(text, at);
      if (at < 0) return -1;
    }
  }
  return -1;
}

function quoteEnd(text: string, start: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at++) {
    if (text.charAt(at) === "\\" && quote === '"') at++;
    else if (text.charAt(at) === quote) return at;
  }
  return -1;
}
