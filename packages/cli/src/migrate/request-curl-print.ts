import type { OldRequest } from "@pk-config/core";
import { type Around, printedHead, printedTail } from "./request-around.ts";
import {
  type CurlItem,
  headerIn,
  headerOf,
  impliedBy,
  isBody,
  isSaid,
} from "./request-curl-items.ts";
import type { PrintedRequest } from "./request-form.ts";
import { headerChanges, type WrittenHeader } from "./request-headers.ts";
import { type Hiding, isSecretHeader, type Part } from "./request-hiding.ts";
import type { LiveParts } from "./request-live-parts.ts";
import { shellWord } from "./request-shell-word.ts";

/** A curl command that was read. */
export interface CurlCommand {
  /** What stands before the command, and its name. */
  readonly head: { readonly text: string; readonly command: string };
  readonly items: readonly CurlItem[];
  /** What stands behind it. */
  readonly tail: string;
  readonly request: OldRequest;
  readonly live: LiveParts;
}

/** A curl command with the request that its own became; words that did not change are as they were. */
export function printedCurl(
  command: CurlCommand,
  made: OldRequest,
  hiding: Hiding,
): PrintedRequest {
  const { items, tail, live } = command;
  const head = printedHead(command.head.text, hiding, secretNames(items, live));
  const behind = printedTail(tail, hiding);
  const words = printedItems(command, made, hiding);
  return {
    text: `${head.text}${command.head.command}${words}${behind.text}`,
    told: toldOf(head, behind),
  };
}

function toldOf(head: Around, tail: Around): string[] {
  const places = [
    ...(head.isComment ? ["before"] : []),
    ...(tail.isComment ? ["behind"] : []),
  ].join(" and ");
  return places === ""
    ? []
    : [
        `What stands ${places} the command holds a secret. It is printed as a comment, with dots in place of the secret: take it from the old text.`,
      ];
}

/** Variables that stand where a secret stands, so what is assigned to them is one. */
function secretNames(items: readonly CurlItem[], live: LiveParts): ReadonlySet<string> {
  const values = items.flatMap((item) => {
    if (item.role === "secret") return [item.value];
    return headerIn(item).flatMap(({ name, value }) => (isSecretHeader(name) ? [value] : []));
  });
  const parts = values.flatMap((value) => live.split(value).map((part) => part.live?.text ?? ""));
  return new Set(parts.flatMap((text) => /^\$\{?([A-Za-z_]\w*)/.exec(text)?.[1] ?? []));
}

function printedItems(
  { items, request, live }: CurlCommand,
  made: OldRequest,
  hiding: Hiding,
): string {
  const headers = items.filter((item) => headerIn(item).some(isSaid));
  const implied = impliedBy(items);
  const said = Object.entries(made.headers).filter(([name]) => !Object.hasOwn(implied, name));
  const { places, added } = headerChanges(headers.flatMap(headerIn), Object.fromEntries(said));
  const last = headers.at(-1) ?? items.find(({ role }) => role === "url");
  const isCut = made.body !== request.body;
  let bodies = 0;
  const words = items.flatMap((item): string[] => {
    const again = (parts: readonly Part[]) => written(item, parts, live);
    const behind = item === last ? added.map((one) => newHeader(one, item, { hiding, live })) : [];
    const place = headers.includes(item) ? places[headers.indexOf(item)] : "kept";
    if (place === undefined) return behind;
    if (place !== "kept") return [again(headerParts(place, hiding)), ...behind];
    if (item.role === "url") return [again(hiding.url(made.path)), ...behind];
    if (!isBody(item)) return [again(valueParts(item, hiding)), ...behind];
    if (isCut && bodies++ > 0) return [];
    return [again(hiding.body(isCut ? (made.body ?? "") : item.value))];
  });
  return words.join("");
}

function valueParts(item: CurlItem, hiding: Hiding): readonly Part[] {
  const { role, name, flag, value } = item;
  const source = flag.trim() === "" ? "the command" : `the value of ${flag.trim()}`;
  const text = (shown: string) => hiding.text(shown, source);
  const secret = (hidden: string, words: string, part = "") =>
    hiding.secret(hidden, `curl ${words}`, `${part}${source}`);
  switch (role) {
    case "header":
    case "proxy header": {
      const [header] = headerOf(value);
      return header === undefined ? text(value) : headerParts(header, hiding);
    }
    case "secret":
      return secret(value, name);
    case "cookie":
      // Without an equals sign it is the name of a file.
      return /[=$]/.test(value) ? secret(value, name) : text(value);
    case "certificate": {
      const [, file, password] = certificate.exec(value) ?? [];
      if (file === undefined || password === undefined) return text(value);
      return [...text(file), ...secret(password, `${name} password`, "the password in ")];
    }
    case "proxy": {
      const [, scheme = "", user] = /^([a-z][\w+.-]*:\/\/)?([^@]+)(?=@)/i.exec(value) ?? [];
      if (user === undefined) return text(value);
      const host = value.slice(scheme.length + user.length);
      const who = secret(user, `${name} user`, "the name and the password in ");
      return [{ text: scheme }, ...who, ...text(host)];
    }
    default:
      return text(value);
  }
}

/** A colon behind a drive of Windows, or behind a backslash, is one of the name of the file. */
const certificate = /^((?!pkcs11:)(?:[A-Za-z]:[\\/])?(?:\\[\s\S]|[^:\\])*:)([\s\S]+)$/;

function headerParts({ name, value }: WrittenHeader, hiding: Hiding): Part[] {
  return [{ text: `${name}: ` }, ...hiding.header(name, value)];
}

/** An option with its value: as it was written where nothing in it changed or is hidden. */
function written(item: CurlItem, parts: readonly Part[], live: LiveParts): string {
  const { before, flag, raw, value, role } = item;
  const text = parts.map((part) => part.text).join("");
  const [header] = role === "header" || role === "proxy header" ? headerOf(value) : [];
  const was = header === undefined ? value : `${header.name}: ${header.value}`;
  const isSame = text === was && parts.every(({ variable }) => variable === undefined);
  if (isSame && (raw !== "" || value === "")) return `${before}${flag}${raw}`;
  const gap = flag === "" || /\s$/.test(flag) || role === "flag" ? "" : " ";
  return `${before}${flag}${gap}${shellWord(parts, live)}`;
}

/** A header that was not there, set like the one before it. */
function newHeader(
  header: WrittenHeader,
  { before, role, flag }: CurlItem,
  { hiding, live }: { readonly hiding: Hiding; readonly live: LiveParts },
): string {
  const like = role === "header" && /\s$/.test(flag) ? { before, flag } : { before, flag: "-H " };
  const gap = role === "header" || /\n/.test(before) ? like.before : " \\\n  ";
  return `${gap}${like.flag}${shellWord(headerParts(header, hiding), live)}`;
}
