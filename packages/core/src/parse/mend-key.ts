import { colonFollows, keep, type Mending, resume, unexpected } from "./mending.ts";
import { mendString } from "./mend-string.ts";

/** The key and its colon; false where no value follows. */
export function mendKey(at: Mending): boolean {
  const { kind, start, end } = at.token;
  if (kind === "unknown") return mendBareKey(at);
  if (kind !== "string") {
    unexpected(at, "A key in double quotes belongs here.");
    return false;
  }
  const content = at.text.slice(start + 1, at.token.flaw === "unterminated" ? end : end - 1);
  const key = /^[\w$.@-]+/.exec(content)?.[0];
  const glued = key === undefined ? undefined : /^\s*:\s*/.exec(content.slice(key.length))?.[0];
  if (key !== undefined && glued !== undefined && !colonFollows(at.text, end)) {
    return mendLostQuote(at, { key, glued, content });
  }
  if (at.token.flaw !== "none") mendString(at);
  else keep(at);
  return mendColon(at);
}

function mendLostQuote(at: Mending, lost: { key: string; glued: string; content: string }): boolean {
  const { start, end } = at.token;
  const keyEnd = start + 1 + lost.key.length;
  const message = `A quote is missing after the key \`${lost.key}\`.`;
  const valueInside = lost.content.length > lost.key.length + lost.glued.length;
  const edit = valueInside
    ? { offset: keyEnd, length: lost.glued.length, text: '": "' }
    : { offset: keyEnd, length: 0, text: '"' };
  at.slips.tell({
    code: "PK1001",
    offset: start,
    length: keyEnd - start,
    message: valueInside ? `The quotes between the key \`${lost.key}\` and its value are missing.` : message,
    hint: `Write "${lost.key}": "…".`,
    edits: [edit],
  });
  at.slips.edits.push(edit);
  if (valueInside && at.token.flaw === "unterminated") mendString(at);
  else if (valueInside) keep(at);
  else resume(at, end - 1);
  return !valueInside;
}

/** A key without its quotes, or without the first of them. */
function mendBareKey(at: Mending): boolean {
  const { start } = at.token;
  const quoted = /^(['`])((?:\\.|(?!\1)[^\\\n])*)\1/.exec(at.text.slice(start, start + 200));
  if (quoted !== null) {
    const [whole, , content = ""] = quoted;
    at.slips.note("single-quotes", start, whole.length);
    at.slips.edits.push({ offset: start, length: whole.length, text: JSON.stringify(content) });
    resume(at, start + whole.length);
    return mendColon(at);
  }
  const name = /^[\p{L}_$][\p{L}\d_$.-]*/u.exec(at.text.slice(start, start + 200))?.[0];
  if (name === undefined) {
    unexpected(at, "A key in double quotes belongs here.");
    return false;
  }
  const end = start + name.length;
  if (at.text[end] === '"') {
    const edit = { offset: start, length: 0, text: '"' };
    at.slips.tell({
      code: "PK1001",
      offset: start,
      length: name.length,
      message: `A quote is missing before the key \`${name}\`.`,
      hint: `Write "${name}".`,
      edits: [edit],
    });
    at.slips.edits.push(edit);
    resume(at, end + 1);
    return mendColon(at);
  }
  at.slips.note("unquoted-key", start, name.length);
  at.slips.edits.push({ offset: start, length: name.length, text: JSON.stringify(name) });
  resume(at, end);
  if (at.token.kind === "," || at.token.kind === "}") {
    // `{ targets }` of JavaScript: the value is a variable.
    at.slips.edits.push({ offset: end, length: 0, text: ": null", hole: true });
    return false;
  }
  return mendColon(at);
}

function mendColon(at: Mending): boolean {
  const { kind, start } = at.token;
  if (kind === ":") {
    keep(at);
    return true;
  }
  const sign = /^=>?|^:=/.exec(at.text.slice(start, start + 2))?.[0];
  if (kind === "unknown" && sign !== undefined) {
    at.slips.note("equals-sign", start, sign.length);
    at.slips.edits.push({ offset: start, length: sign.length, text: ":" });
    resume(at, start + sign.length);
    return true;
  }
  if (kind === "," || kind === "}" || kind === "]" || kind === "end") {
    at.slips.edits.push({ offset: at.lastEnd, length: 0, text: ": null", hole: true });
    at.slips.tell({
      code: "PK1017",
      offset: Math.max(0, at.lastEnd - 1),
      length: 1,
      message: "This key has no value.",
      hint: 'Write "key": value, or remove the key.',
    });
    return false;
  }
  const edit = { offset: at.lastEnd, length: 0, text: ":" };
  at.slips.tell({
    code: "PK1000",
    offset: start,
    length: 1,
    message: "A colon is missing between this value and its key.",
    hint: 'Write "key": value.',
    edits: [edit],
  });
  at.slips.edits.push(edit);
  return true;
}
