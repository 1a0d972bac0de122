import { catalogue, type OldRequest, parse, placesOf } from "@pk-config/core";
import { type ReadForm, unreadable } from "./request-form.ts";
import { joinedHeaders, type WrittenHeader } from "./request-headers.ts";
import { type Hiding, type Part, withVariables } from "./request-hiding.ts";

/** Members of the form, and of the address under its other name. */
const members = ["/method", "/path", "/url", "/headers", "/body"];

/** Reads `{"method", "path" or "url", "headers", "body"}`; the body is JSON, or the text of a body. */
export function readJson(text: string): ReadForm {
  const document = parse(text);
  const { value, strict, findings } = document;
  const slip = findings.find(({ code }) => catalogue[code].engine === "refuses");
  if (slip !== undefined || !isObject(value)) {
    const line = text.slice(0, slip?.offset ?? 0).split("\n").length;
    return unreadable(
      `The text begins like JSON, and is none from line ${line} on.`,
      'Write {"method": "POST", "path": "/v1/…", "headers": {…}, "body": {…}}.',
    );
  }
  const pathKey = typeof value["path"] === "string" ? "path" : "url";
  const path = value[pathKey];
  const { headers = {}, body } = value;
  if (typeof path !== "string" || !isObject(headers)) {
    return unreadable(
      typeof path === "string"
        ? "The `headers` of the request are no object."
        : "The JSON is no request: it has neither `path` nor `url`.",
      'Write {"method": "POST", "path": "/v1/…", "headers": {…}, "body": {…}}. A config by itself is migrated without --request.',
    );
  }
  const written = Object.entries(headers).map(([name, one]) => ({ name, value: textOf(one) }));
  const places = placesOf(parse(strict), members);
  const span = (pointer: string) => {
    const place = places.get(pointer)?.value;
    return place === undefined ? undefined : { start: place.start.offset, end: place.end.offset };
  };
  const bodySpan = span("/body");
  const isText = typeof body === "string";
  const bodyText = isText
    ? body
    : bodySpan === undefined || body === null
      ? undefined
      : strict.slice(bodySpan.start, bodySpan.end);
  const method = value["method"];
  const source: Source = {
    strict,
    path: span(`/${pathKey}`),
    headers: span("/headers"),
    body: bodySpan,
    written,
    isText,
  };
  const request: OldRequest = {
    method: typeof method === "string" ? method.toUpperCase() : "POST",
    path,
    headers: joinedHeaders(written),
    ...(bodyText === undefined ? {} : { body: bodyText }),
  };
  const print = (made: OldRequest, hiding: Hiding) => printed(source, { request, made, hiding });
  return { kind: "read", written: { form: "json", request, unseen: [], print } };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of a header; a config or metadata may stand there as the JSON it is. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Source {
  readonly strict: string;
  readonly path: Span | undefined;
  readonly headers: Span | undefined;
  readonly body: Span | undefined;
  readonly written: readonly WrittenHeader[];
  readonly isText: boolean;
}

interface Printing {
  readonly request: OldRequest;
  readonly made: OldRequest;
  readonly hiding: Hiding;
}

/** The text with other values in three places; what stands around them is as it was. */
function printed(source: Source, printing: Printing): string {
  const { made, hiding } = printing;
  const { strict, path, headers, body, isText } = source;
  const bodyParts = hiding.body(made.body ?? "");
  const places = [
    ...(path === undefined ? [] : [{ ...path, text: quoted(hiding.url(made.path)) }]),
    ...(headers === undefined ? [] : [{ ...headers, text: headersText(source, printing) }]),
    ...(body === undefined || made.body === undefined
      ? []
      : [{ ...body, text: isText ? quoted(bodyParts) : withVariables(bodyParts) }]),
  ].sort((left, right) => left.start - right.start);
  let at = 0;
  let text = "";
  for (const place of places) {
    text += withVariables(hiding.text(strict.slice(at, place.start))) + place.text;
    at = place.end;
  }
  text += withVariables(hiding.text(strict.slice(at)));
  if (headers !== undefined || Object.keys(made.headers).length === 0) return text;
  const added = headersText(source, printing);
  return text.replace(
    /\s*\}\s*$/,
    (end) => `,\n  "headers": ${added}${end.startsWith("\n") ? "" : "\n"}${end}`,
  );
}

function headersText({ strict, headers }: Source, { request, made, hiding }: Printing): string {
  const entries = Object.entries(made.headers);
  const raw = headers === undefined ? "" : strict.slice(headers.start, headers.end);
  const hides = entries.some(([name, value]) =>
    hiding.header(name, value).some(({ variable }) => variable !== undefined),
  );
  if (!hides && JSON.stringify(made.headers) === JSON.stringify(request.headers) && raw !== "")
    return raw;
  const lines = entries.map(
    ([name, value]) => `${JSON.stringify(name)}: ${quoted(hiding.header(name, value))}`,
  );
  if (!raw.includes("\n") && raw !== "")
    return lines.length === 0 ? "{}" : `{ ${lines.join(", ")} }`;
  const inner = /\n([ \t]*)\S/.exec(raw)?.[1] ?? "    ";
  const outer = /\n([ \t]*)\}$/.exec(raw)?.[1] ?? "  ";
  return `{\n${lines.map((line) => `${inner}${line}`).join(",\n")}\n${outer}}`;
}

function quoted(parts: readonly Part[]): string {
  return JSON.stringify(withVariables(parts));
}
