import type { OldRequest } from "@pk-config/core";
import { type CurlItem, curlItems } from "./request-curl-items.ts";
import { type ReadForm, unreadable } from "./request-form.ts";
import { headerChanges, joinedHeaders, type WrittenHeader } from "./request-headers.ts";
import type { Hiding, Part } from "./request-hiding.ts";
import { shellWord, shellWords } from "./request-shell-words.ts";

/** What may stand before the command: blank lines, comments, settings of the shell, a prompt. */
const lead =
  /^(?:[ \t]*(?:#[^\n]*|set [^\n]*|(?:export[ \t]+)?[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|[^\s"']*)[ \t]*)?\r?\n)*[ \t]*(?:[$%][ \t]+)?(?=curl(?:\.exe)?\s)/;

/** Whether a text is a command for curl, as somebody pastes it. */
export function looksLikeCurl(text: string): boolean {
  return lead.test(text);
}

/** Reads a curl command. */
export function readCurl(text: string): ReadForm {
  const start = lead.exec(text)?.[0].length ?? 0;
  const { words, end, open } = shellWords(text, start);
  const tail = text.slice(end);
  if (open) {
    return unreadable(
      "The curl command ends inside a quote or a substitution.",
      "Paste the whole command; mind the quotes around the body.",
    );
  }
  if (/^&\w/.test(tail)) {
    return unreadable(
      "The address has an `&` without quotes around it, where the shell ends the command.",
      "Put the address into quotes.",
    );
  }
  if (/(?:^|[\n;&|(])[ \t]*curl(?:\.exe)?\s/.test(tail)) {
    return unreadable(
      "The text holds more than one curl command.",
      "Put each into a file of its own.",
    );
  }
  const [command, ...rest] = words;
  const items = curlItems(rest);
  const url = items.find(({ role }) => role === "url");
  if (command === undefined || url === undefined) {
    return unreadable("The curl command has no address.", "Paste the whole command.");
  }
  if (items.filter(({ role }) => role === "url").length > 1) {
    return unreadable(
      "The curl command has more than one address.",
      "Put each request into a file of its own, and mind the quotes around values with blanks.",
    );
  }
  const head = `${text.slice(0, start)}${command.before}${command.raw}`;
  const request = requestOf(items, url);
  return {
    kind: "read",
    written: {
      form: "curl",
      request,
      unseen: unseenIn(items),
      print: (made, hiding) => printed({ head, items, tail, request }, made, hiding),
    },
  };
}

function requestOf(items: readonly CurlItem[], url: CurlItem): OldRequest {
  const inAddress = items.some(({ role }) => role === "get");
  const bodies = inAddress ? [] : items.filter(isBody);
  const others = items.filter(({ role }) => role === "form" || role === "upload");
  const isHidden = bodies.some(isElsewhere) || (!inAddress && others.length > 0);
  const isSent = bodies.length + (inAddress ? 0 : others.length) > 0;
  const body = bodies.map(({ value }) => value).join("&");
  return {
    method: methodOf(items, isSent),
    path: url.value,
    headers: { ...joinedHeaders(items.flatMap(headerIn).filter(isSaid)), ...impliedBy(items) },
    ...(isHidden ? { bodyElsewhere: true } : bodies.length > 0 ? { body } : {}),
  };
}

/** Curl sends this header by itself. */
function impliedBy(items: readonly CurlItem[]): Readonly<Record<string, string>> {
  const names = items.flatMap(headerIn).map(({ name }) => name.toLowerCase());
  const isJson =
    items.some(({ flag }) => /^--json\s/.test(flag)) && !names.includes("content-type");
  return isJson ? { "content-type": "application/json" } : {};
}

/** A header without a value is one that curl is told not to send. */
function isSaid({ value }: WrittenHeader): boolean {
  return value !== "";
}

function methodOf(items: readonly CurlItem[], isSent: boolean): string {
  const said = items.findLast(({ role }) => role === "method")?.value;
  if (said !== undefined) return said.toUpperCase();
  if (items.some(({ role }) => role === "head")) return "HEAD";
  if (items.some(({ role }) => role === "upload")) return "PUT";
  return isSent ? "POST" : "GET";
}

function isBody({ role }: CurlItem): boolean {
  return role === "data" || role === "raw data";
}

/** A body in a file, from the standard input, or in a variable as a whole. */
function isElsewhere({ role, value, expansions }: CurlItem): boolean {
  return (role === "data" && value.startsWith("@")) || expansions.includes(value);
}

/** The header of an option; none for a file of headers, or a word that is none. */
function headerIn({ role, value }: CurlItem): WrittenHeader[] {
  if (role !== "header") return [];
  const [whole = "", name] = /^([^\s:@;$`][^\s:;$`]*)\s*:/.exec(value) ?? [];
  return name === undefined ? [] : [{ name, value: value.slice(whole.length).trim() }];
}

function unseenIn(items: readonly CurlItem[]): string[] {
  const hidden = items.filter(
    (item) => item.role === "header" && headerIn(item).length === 0 && !item.value.endsWith(";"),
  );
  return hidden.length === 0
    ? []
    : ["Headers that come from a variable or a file were not looked at."];
}

interface Command {
  readonly head: string;
  readonly items: readonly CurlItem[];
  readonly tail: string;
  readonly request: OldRequest;
}

function printed(
  { head, items, tail, request }: Command,
  made: OldRequest,
  hiding: Hiding,
): string {
  const expansions = items.flatMap((item) => item.expansions);
  const headers = items.filter((item) => headerIn(item).some(isSaid));
  const implied = impliedBy(items);
  const said = Object.entries(made.headers).filter(([name]) => !Object.hasOwn(implied, name));
  const { places, added } = headerChanges(headers.flatMap(headerIn), Object.fromEntries(said));
  const last = headers.at(-1) ?? items.find(({ role }) => role === "url");
  const isCut = made.body !== request.body;
  let bodies = 0;
  const words = items.flatMap((item): string[] => {
    const again = (parts: readonly Part[]) => written(item, parts, expansions);
    const behind =
      item === last ? added.map((one) => newHeader(one, item, expansions, hiding)) : [];
    const place = headers.includes(item) ? places[headers.indexOf(item)] : "kept";
    if (place === undefined) return behind;
    if (place !== "kept") return [again(headerParts(place, hiding)), ...behind];
    const [header] = headerIn(item);
    if (header !== undefined) return [again(headerParts(header, hiding)), ...behind];
    if (item.role === "url") return [again(hiding.url(made.path)), ...behind];
    if (item.role === "secret") return [again(hiding.secret(item.value, "secret"))];
    if (!isBody(item)) return [again(hiding.text(item.value))];
    if (isCut && bodies++ > 0) return [];
    return [again(hiding.body(isCut ? (made.body ?? "") : item.value))];
  });
  const shown = (text: string) => hiding.text(text).map(dotted).join("");
  return `${shown(head)}${words.join("")}${shown(tail)}`;
}

/** Outside the words that are understood nothing can be put in, so a secret becomes dots. */
function dotted({ text, variable }: Part): string {
  return variable === undefined ? text : "•".repeat(text.length);
}

function headerParts({ name, value }: WrittenHeader, hiding: Hiding): Part[] {
  return [{ text: `${name}: ` }, ...hiding.header(name, value)];
}

/** An option with its value: as it was written where nothing in it changed or is hidden. */
function written(item: CurlItem, parts: readonly Part[], expansions: readonly string[]): string {
  const { before, flag, raw, value, role } = item;
  const text = parts.map((part) => part.text).join("");
  const [header] = headerIn(item);
  const was = header === undefined ? value : `${header.name}: ${header.value}`;
  const isSame = text === was && parts.every(({ variable }) => variable === undefined);
  if (isSame && (raw !== "" || value === "")) return `${before}${flag}${raw}`;
  const gap = flag === "" || /\s$/.test(flag) || role === "flag" ? "" : " ";
  return `${before}${flag}${gap}${shellWord(parts, expansions)}`;
}

/** A header that was not there, set like the one before it. */
function newHeader(
  header: WrittenHeader,
  { before, role, flag }: CurlItem,
  expansions: readonly string[],
  hiding: Hiding,
): string {
  const like = role === "header" && /\s$/.test(flag) ? { before, flag } : { before, flag: "-H " };
  const gap = role === "header" || /\n/.test(before) ? like.before : " \\\n  ";
  return `${gap}${like.flag}${shellWord(headerParts(header, hiding), expansions)}`;
}
