import type { OldRequest } from "@pk-config/core";
import { type ReadForm, unreadable } from "./request-form.ts";
import { headerChanges, joinedHeaders, type WrittenHeader } from "./request-headers.ts";
import { type Hiding, withVariables } from "./request-hiding.ts";
import { nothingLive } from "./request-live-parts.ts";

/** The first line: a method, a path or an address, and mostly the version of HTTP. */
const firstLine =
  /^((?:[ \t]*(?:#[^\n]*)?\r?\n)*)([A-Z]{3,10})([ \t]+)(\S+)([ \t]+HTTP\/[\d.]+)?([ \t]*)(\r?\n|$)/;

/** Whether a text is a request as it is sent over a wire. */
export function looksLikeHttp(text: string): boolean {
  return firstLine.test(text);
}

/** A line with a header, as it was written. */
interface HeaderLine extends WrittenHeader {
  readonly raw: string;
}

/** Reads a raw HTTP request. */
export function readHttp(text: string): ReadForm {
  const [
    whole = "",
    lead = "",
    method = "",
    gap = "",
    target = "",
    version = "",
    blank = "",
    eol = "",
  ] = firstLine.exec(text) ?? [];
  const lines: HeaderLine[] = [];
  let at = whole.length;
  let divider = "";
  while (at < text.length) {
    const end = text.indexOf("\n", at);
    const raw = text.slice(at, end < 0 ? text.length : end + 1);
    at += raw.length;
    if (/^\r?\n?$/.test(raw)) {
      divider = raw;
      break;
    }
    const [start = "", name] = /^([^\s:]+)[ \t]*:/.exec(raw) ?? [];
    if (name === undefined) {
      return unreadable(
        `Line ${text.slice(0, at).trimEnd().split("\n").length} is no header of the form \`Name: value\`.`,
        "Between the first line and the empty line before the body stand only headers, each on a line.",
      );
    }
    lines.push({ name, value: raw.slice(start.length).trim(), raw });
  }
  const { body, rest } = bodyIn(text.slice(at), lines);
  const request = {
    method,
    path: target,
    headers: joinedHeaders(lines),
    ...(body === "" ? {} : { body }),
  };
  const first = (path: string) => `${method}${gap}${path}${version}${blank}${eol}`;
  return {
    kind: "read",
    written: {
      form: "http",
      request,
      live: nothingLive,
      unseen: [],
      print: (made, hiding) => {
        const own = withVariables(hiding.url(made.path));
        const headers = headerLines(lines, made, { hiding, eol: eol === "" ? "\n" : eol });
        const ends = headers === "" || headers.endsWith("\n") || divider === "" ? "" : "\n";
        const sent = withVariables(hiding.body(made.body ?? ""));
        // Before the first line stand only comments, in which dots do no harm.
        const text = `${hiding.masked(lead)}${first(own)}${headers}${ends}${divider}${sent}${rest}`;
        return { text, told: [] };
      },
    },
  };
}

/** The end of the last line is the file's and not the body's, unless the body is counted with it. */
function bodyIn(text: string, headers: readonly WrittenHeader[]) {
  const body = text.replace(/(?:\r?\n)+$/, "");
  const counted = headers.find(({ name }) => name.toLowerCase() === "content-length")?.value;
  if (counted === String(Buffer.byteLength(text))) return { body: text, rest: "" };
  return { body, rest: text.slice(body.length) };
}

function headerLines(
  lines: readonly HeaderLine[],
  made: OldRequest,
  { hiding, eol }: { readonly hiding: Hiding; readonly eol: string },
): string {
  const { places, added } = headerChanges(lines, made.headers);
  const line = ({ name, value }: WrittenHeader, end = eol) =>
    `${name}: ${withVariables(hiding.header(name, value))}${end}`;
  const kept = lines.flatMap((written, index) => {
    const place = places[index];
    if (place === undefined) return [];
    if (place !== "kept") return [line(place)];
    const again = line(written, /\r?\n$/.exec(written.raw)?.[0] ?? "");
    const hides = hiding.header(written.name, written.value).some(({ variable }) => variable);
    return [hides ? again : written.raw];
  });
  const last = kept.at(-1);
  const whole = last === undefined || last.endsWith("\n") || added.length === 0 ? "" : eol;
  return `${kept.join("")}${whole}${added.map((one) => line(one)).join("")}`;
}
