import { isCredentialKey, type OldRequest } from "@pk-config/core";
import { maskLiveKeys } from "../render/redact.ts";
import { printable } from "../text/printable.ts";
import {
  type CurlItem,
  curlItems,
  headerIn,
  impliedBy,
  isBody,
  isSaid,
} from "./request-curl-items.ts";
import { printedCurl } from "./request-curl-print.ts";
import { type ReadForm, unreadable } from "./request-form.ts";
import { joinedHeaders } from "./request-headers.ts";
import { type LiveParts, liveParts, nothingLive } from "./request-live-parts.ts";
import { type OtherShell, shellWords } from "./request-shell-words.ts";

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
  const live = liveParts(shellWords(text, start, nothingLive).words);
  const { words, end, open, other } = shellWords(text, start, live);
  const tail = text.slice(end);
  if (other !== undefined) return ofOtherShell(other);
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
  const [url, ...more] = items.filter(({ role }) => role === "url");
  if (command === undefined || url === undefined) {
    return unreadable("The curl command has no address.", "Paste the whole command.");
  }
  if (more.length > 0) return tooManyAddresses(items);
  const head = { text: text.slice(0, start), command: `${command.before}${command.raw}` };
  const request = requestOf(items, url, live);
  return {
    kind: "read",
    written: {
      form: "curl",
      request,
      live,
      unseen: unseenIn(items),
      print: (made, hiding) => printedCurl({ head, items, tail, request, live }, made, hiding),
    },
  };
}

function ofOtherShell(other: OtherShell): ReadForm {
  return unreadable(
    `This is a command for ${other}, whose quotes and line breaks are not those of a POSIX shell.`,
    "Copy the command for bash, which browsers offer beside it, or write the request down as raw HTTP or as JSON.",
  );
}

/** A word that was meant to be something else is one that looks like no address, or the second one. */
function tooManyAddresses(items: readonly CurlItem[]): ReadForm {
  const urls = items.filter(({ role }) => role === "url");
  const stray = urls.find(({ value }) => !/[/.$]/.test(value)) ?? urls[1] ?? urls[0];
  const before = stray === undefined ? undefined : items[items.indexOf(stray) - 1];
  const option = before?.role === "flag" ? before : undefined;
  const isSecret = option !== undefined && isCredentialKey(option.name, "text");
  const word = isSecret ? "…" : printable(maskLiveKeys(stray?.raw ?? ""));
  const behind = option === undefined ? "" : ` behind \`${printable(option.flag)}\``;
  return unreadable(
    `The curl command has more than one address: \`${word}\`${behind} was taken for one.`,
    "Put each request into a file of its own, and mind the quotes around values with blanks.",
  );
}

function requestOf(items: readonly CurlItem[], url: CurlItem, live: LiveParts): OldRequest {
  const inAddress = items.some(({ role }) => role === "get");
  const bodies = inAddress ? [] : items.filter(isBody);
  const others = items.filter(({ role }) => role === "form" || role === "upload");
  const isHidden =
    bodies.some((item) => isElsewhere(item, live)) || (!inAddress && others.length > 0);
  const isSent = bodies.length + (inAddress ? 0 : others.length) > 0;
  const body = bodies.map(({ value }) => value).join("&");
  return {
    method: methodOf(items, isSent),
    path: url.value,
    headers: { ...joinedHeaders(items.flatMap(headerIn).filter(isSaid)), ...impliedBy(items) },
    ...(isHidden ? { bodyElsewhere: true } : bodies.length > 0 ? { body } : {}),
  };
}

function methodOf(items: readonly CurlItem[], isSent: boolean): string {
  const said = items.findLast(({ role }) => role === "method")?.value;
  if (said !== undefined) return said.toUpperCase();
  if (items.some(({ role }) => role === "head")) return "HEAD";
  if (items.some(({ role }) => role === "upload")) return "PUT";
  return isSent ? "POST" : "GET";
}

/** A body in a file, from the standard input, or in a variable as a whole. */
function isElsewhere({ role, value }: CurlItem, live: LiveParts): boolean {
  return (role === "data" && value.startsWith("@")) || live.isLive(value);
}

function unseenIn(items: readonly CurlItem[]): string[] {
  const hidden = items.filter(
    (item) => item.role === "header" && headerIn(item).length === 0 && !item.value.endsWith(";"),
  );
  return hidden.length === 0
    ? []
    : ["Headers that come from a variable or a file were not looked at."];
}
