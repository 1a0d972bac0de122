import { quoteName } from "../data/quote.ts";
import { mendExtraQuote, mendString } from "./mend-string.ts";
import { colonFollows, dropToken, guess, keep, type Mending, resume } from "./mending.ts";

/**
 * Whether a member of an object begins at the current token.
 *
 * `sure` asks for more: a key with its colon, because no comma stood before.
 */
export function startsMember(at: Mending, sure: boolean): boolean {
  const { kind, start, end } = at.token;
  const { text } = at;
  switch (kind) {
    case "string":
      return !sure || colonFollows(text, end) || lostQuote(at) !== undefined;
    case "number":
    case "literal":
      return colonFollows(text, end);
    case "unknown": {
      const name = bareName(text, start);
      if (name === undefined) return false;
      return (
        !sure ||
        /^(?:"?\s*(?:[:=](?!=)|=>))/.test(text.slice(start + name.length, start + name.length + 40))
      );
    }
    default:
      return false;
  }
}

/** The key and its colon. Answers false where its value is already written. */
export function mendKey(at: Mending): boolean {
  const { kind, start, end, flaw, foreign } = at.token;
  if (kind !== "string") return mendBareKey(at);
  at.key = at.text.slice(start + 1, end - 1);
  if (foreign === undefined) {
    const lost = lostQuote(at);
    if (lost !== undefined) return mendLostQuote(at, lost);
    if (flaw !== "none") mendString(at);
    else if (!mendExtraQuote(at)) keep(at);
  } else keep(at);
  return mendColon(at);
}

/** A key whose closing quote is lost, and what stands behind its colon in the same token. */
interface LostQuote {
  readonly key: string;
  readonly colon: string;
  readonly rest: string;
}

function lostQuote({ text, token }: Mending): LostQuote | undefined {
  const { start, end, flaw, foreign } = token;
  if (foreign !== undefined || colonFollows(text, end)) return undefined;
  const inside = text.slice(start + 1, flaw === "unterminated" ? end : end - 1);
  const [, key, colon] = /^([\w$.@-]{1,80})([ \t]{0,9}[:=][ \t]{0,9})/.exec(inside) ?? [];
  if (key === undefined || colon === undefined) return undefined;
  return { key, colon, rest: inside.slice(key.length + colon.length) };
}

function mendLostQuote(at: Mending, { key, colon, rest }: LostQuote): boolean {
  const { start, end, flaw } = at.token;
  const keyEnd = start + 1 + key.length;
  const colonEnd = keyEnd + colon.length;
  at.key = key;
  const tell = (message: string, edit: { offset: number; length: number; text: string }) => {
    const place = { offset: start, length: keyEnd - start };
    at.slips.tell({ code: "PK1001", ...place, message, hint: `Write "${key}": …`, edits: [edit] });
    at.slips.edits.push(edit);
  };
  // `"provider": @x"` lost another quote; here the rest is a text of its own: `"provider: openai"`.
  if (/^[^\s{[\d"-]/.test(rest) && !/^(?:true|false|null)\b/.test(rest)) {
    tell(`The quotes between the key ${quoteName(key)} and its value are missing.`, {
      offset: keyEnd,
      length: colon.length,
      text: '": "',
    });
    at.token = { ...at.token, start: colonEnd - 1 };
    if (flaw === "none") keep(at);
    else mendString(at);
    return false;
  }
  const valueFollows = /^(?:\s+["{[\d-]|[{[])/.test(at.text.slice(end, end + 40));
  if (rest === "" && flaw === "none" && valueFollows) {
    // `"provider:" "openai"`: both quotes are there, the colon stands on the wrong side.
    tell(`The colon after the key ${quoteName(key)} stands inside its quotes.`, {
      offset: keyEnd,
      length: end - keyEnd,
      text: '":',
    });
    resume(at, end);
    return true;
  }
  tell(`A quote is missing after the key ${quoteName(key)}.`, {
    offset: keyEnd,
    length: colon.includes("=") ? colon.length : 0,
    text: colon.includes("=") ? '": ' : '"',
  });
  resume(at, colonEnd);
  return true;
}

function bareName(text: string, start: number): string | undefined {
  return /^[\p{L}_$][\p{L}\p{N}_$.-]*/u.exec(text.slice(start, start + 200))?.[0];
}

/** A key without its quotes, or without the first of them. */
function mendBareKey(at: Mending): boolean {
  const { kind, start, end: tokenEnd } = at.token;
  const name =
    kind === "unknown" ? (bareName(at.text, start) ?? "") : at.text.slice(start, tokenEnd);
  const end = start + name.length;
  at.key = name;
  if (at.text[end] === '"') {
    const edit = { offset: start, length: 0, text: '"' };
    at.slips.tell({
      code: "PK1001",
      offset: start,
      length: name.length,
      message: `A quote is missing before the key ${quoteName(name)}.`,
      hint: `Write "${name}": …`,
      edits: [edit],
    });
    at.slips.edits.push(edit);
    resume(at, end + 1);
    return mendColon(at);
  }
  const quoted = { offset: start, length: name.length, text: JSON.stringify(name) };
  at.slips.edits.push(quoted);
  resume(at, end);
  if (at.token.kind === "," || at.token.kind === "}") {
    // `{ targets }` of JavaScript: the value is a variable.
    at.slips.note("bare-word", quoted);
    at.slips.edits.push({ offset: end, length: 0, text: ": null", hole: true });
    return false;
  }
  if (at.text[at.token.start] !== "=") at.slips.note("unquoted-key", quoted, [quoted]);
  return mendColon(at);
}

function mendColon(at: Mending): boolean {
  const { kind, start } = at.token;
  if (kind === ":") {
    keep(at);
    while (at.token.kind === ":") dropColon(at);
    return true;
  }
  const sign = /^(?:=>?|;)/.exec(at.text.slice(start, start + 2))?.[0];
  if (kind === "unknown" && sign !== undefined) {
    const colon = { offset: start, length: sign.length, text: ":" };
    at.slips.note("equals-sign", colon);
    at.slips.edits.push(colon);
    resume(at, start + sign.length);
    return true;
  }
  if (kind === "," && valueAhead.test(at.text.slice(start, start + 200))) {
    commaForColon(at);
    return true;
  }
  if (kind === "," || kind === "}" || kind === "]" || kind === "end") {
    tellNoValue(at);
    at.slips.edits.push({ offset: at.lastEnd, length: 0, text: ": null", hole: true });
    return false;
  }
  const edit = { offset: at.lastEnd, length: 0, text: ":" };
  at.slips.tell({
    code: "PK1002",
    offset: Math.max(0, at.lastEnd - 1),
    length: 1,
    message: `A colon is missing after the key ${quoteName(at.key)}.`,
    hint: 'Write "key": value.',
    edits: [edit],
  });
  at.slips.edits.push(edit);
  return true;
}

/** A comma, and then a value that is no key: the comma stands where the colon belongs. */
const valueAhead = /^,\s*(?:"[^"\\\n]*"|-?\d[\d.]*|true|false|null)\s*[,}]/;

function commaForColon(at: Mending): void {
  const edit = { offset: at.token.start, length: 1, text: ":" };
  at.slips.tell({
    code: "PK1002",
    offset: edit.offset,
    length: 1,
    message: `A comma stands after the key ${quoteName(at.key)}, where a colon belongs.`,
    hint: 'Write "key": value.',
    edits: [edit],
  });
  at.slips.edits.push(edit);
  keep(at);
}

function dropColon(at: Mending): void {
  at.slips.tell({
    code: "PK1000",
    offset: at.token.start,
    length: 1,
    message: "There is a colon too many here.",
    hint: "Remove it.",
    edits: [{ offset: at.token.start, length: 1, text: "" }],
  });
  dropToken(at);
}

/** Tells of a key, or an empty place in a list, that has no value. */
export function tellNoValue(at: Mending): void {
  const inList = at.open.at(-1)?.meant === "]";
  // A text that was cut off says so once.
  if (at.cut) {
    guess(at);
    return;
  }
  at.slips.tell({
    code: "PK1017",
    offset: Math.max(0, at.lastEnd - 1),
    length: 1,
    message: inList ? "A value is missing here." : `The key ${quoteName(at.key)} has no value.`,
    hint: inList ? "Write the value." : "Write a value after the colon, or remove the key.",
  });
}
