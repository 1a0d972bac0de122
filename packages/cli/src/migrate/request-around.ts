import { type Hiding, isStandIn } from "./request-hiding.ts";

/** What stands around a command, as it is printed. */
export interface Around {
  readonly text: string;
  /** Whether something of it became a comment. */
  readonly isComment: boolean;
}

/** A line before the command, or an assignment that goes over more than one. */
const line =
  /[ \t]*(?:#[^\n]*|set [^\n]*|(?:export[ \t]+)?([A-Za-z_]\w*)=("[^"]*"|'[^']*'|[^\s"']*)[ \t]*)?(?:\r?\n|$)|[^\n]+/y;

/**
 * What stands before a command. A line with a secret in it becomes a comment with dots: nothing that is
 * printed puts dots into a variable, and an assignment has no other place for what it assigns.
 */
export function printedHead(
  text: string,
  hiding: Hiding,
  secretNames: ReadonlySet<string>,
): Around {
  const parts: string[] = [];
  let isComment = false;
  line.lastIndex = 0;
  while (line.lastIndex < text.length) {
    const [whole = "", name = "", value = ""] = line.exec(text) ?? [];
    if (whole === "") break;
    const masked = maskedLine(whole, { name, value, isSecret: secretNames.has(name) }, hiding);
    const isOwn = masked === whole || /^[ \t]*#/.test(whole);
    isComment ||= !isOwn;
    parts.push(isOwn ? masked : commented(masked));
  }
  return { text: parts.join(""), isComment };
}

interface Assignment {
  readonly name: string;
  readonly value: string;
  /** Whether the variable stands where a secret stands. */
  readonly isSecret: boolean;
}

function maskedLine(whole: string, { name, value, isSecret }: Assignment, hiding: Hiding): string {
  const inner = /^["']/.test(value) ? value.slice(1, -1) : value;
  // What is still to be filled in, or comes from somewhere else, is no secret.
  const isElsewhere = isStandIn(inner) || /^(?:\$\([^()]*\)|`[^`]*`)$/.test(inner);
  if (name !== "" && (inner === "" || (isElsewhere && hiding.masked(inner) === inner)))
    return whole;
  const masked = hiding.masked(whole);
  if (masked !== whole || !isSecret || !hiding.hides) return masked;
  const at = whole.indexOf(`${name}=`) + name.length + 1;
  return `${whole.slice(0, at)}${inner.replaceAll(/[^\r\n]/g, "•")}${whole.slice(at + value.length)}`;
}

/** What stands behind a command: all of it becomes a comment where it holds a secret. */
export function printedTail(text: string, hiding: Hiding): Around {
  const masked = hiding.masked(text);
  if (masked === text) return { text, isComment: false };
  const first = /^[^\n]*/.exec(masked)?.[0] ?? "";
  const start = first.trim() === "" ? first : ` # ${first.trimStart()}`;
  return { text: `${start}${commented(masked.slice(first.length))}`, isComment: true };
}

function commented(text: string): string {
  return text.replaceAll(/^(?=.*\S)/gm, "# ");
}
