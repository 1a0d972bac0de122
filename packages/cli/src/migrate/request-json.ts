import { catalogue, type MemberPlace, type OldRequest, parse, placesOf } from "@pk-config/core";
import { type PrintedRequest, type ReadForm, unreadable } from "./request-form.ts";
import { joinedHeaders } from "./request-headers.ts";
import { type Hiding, type Part, withVariables } from "./request-hiding.ts";
import {
  headerEdits,
  type JsonHeader,
  jsonHeaders,
  quoted,
  type TextChange,
} from "./request-json-headers.ts";
import { nothingLive } from "./request-live-parts.ts";

/** Reads `{"method", "path" or "url", "headers", "body"}`; the body is JSON, or the text of a body. */
export function readJson(text: string): ReadForm {
  const document = parse(text);
  const { value, findings } = document;
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
  const { headers = {}, body, method } = value;
  if (typeof path !== "string" || !isObject(headers)) {
    return unreadable(
      typeof path === "string"
        ? "The `headers` of the request are no object."
        : "The JSON is no request: it has neither `path` nor `url`.",
      'Write {"method": "POST", "path": "/v1/…", "headers": {…}, "body": {…}}. A config by itself is migrated without --request.',
    );
  }
  const written = jsonHeaders(headers);
  const pointers = [`/${pathKey}`, "/headers", "/body", ...written.map(({ pointer }) => pointer)];
  const bodyText = typeof body === "string" ? body : strictText(document.strict, body);
  const request: OldRequest = {
    method: typeof method === "string" ? method.toUpperCase() : "POST",
    path,
    headers: joinedHeaders(written),
    ...(bodyText === undefined ? {} : { body: bodyText }),
  };
  const source: Source = {
    text,
    pathKey,
    places: placesOf(document, pointers),
    written,
    isTextBody: typeof body === "string",
  };
  return {
    kind: "read",
    written: {
      form: "json",
      request,
      live: nothingLive,
      unseen: [],
      print: (made, hiding) => printed(source, { request, made, hiding }),
    },
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A body that is JSON, as it is sent: to the letter, without the comments in it. */
function strictText(strict: string, body: unknown): string | undefined {
  const place = placesOf(parse(strict), ["/body"]).get("/body")?.value;
  if (place === undefined || body === null || body === undefined) return undefined;
  return strict.slice(place.start.offset, place.end.offset);
}

interface Source {
  readonly text: string;
  readonly pathKey: string;
  readonly places: ReadonlyMap<string, MemberPlace>;
  readonly written: readonly JsonHeader[];
  readonly isTextBody: boolean;
}

interface Printing {
  readonly request: OldRequest;
  readonly made: OldRequest;
  readonly hiding: Hiding;
}

/** The text with other values where something changed or is hidden; all around them is as it was. */
function printed(source: Source, printing: Printing): PrintedRequest {
  const { text, places, pathKey } = source;
  const { request, made, hiding } = printing;
  const behind = places.get(`/${pathKey}`);
  const isMoved = made.path !== request.path;
  const changes = [
    ...textChange(text, behind?.value, { parts: hiding.url(made.path), isChanged: isMoved }),
    ...headerEdits({ ...source, behind }, made, hiding),
    ...bodyChange(source, printing),
  ].sort((left, right) => left.start - right.start);
  const shown = (start: number, end: number) => withVariables(hiding.text(text.slice(start, end)));
  const parts: string[] = [];
  let at = 0;
  for (const change of changes) {
    parts.push(shown(at, change.start), change.text);
    at = change.end;
  }
  return { text: `${parts.join("")}${shown(at, text.length)}`, told: [] };
}

/** A value that is a text: as it was written where nothing of it changed or is hidden. */
function textChange(
  text: string,
  place: MemberPlace["value"] | undefined,
  { parts, isChanged }: { readonly parts: readonly Part[]; readonly isChanged: boolean },
): TextChange[] {
  if (place === undefined) return [];
  const [start, end] = [place.start.offset, place.end.offset];
  const isNew = isChanged || parts.some(({ variable }) => variable !== undefined);
  return [{ start, end, text: isNew ? quoted(parts) : text.slice(start, end) }];
}

function bodyChange(
  { text, places, isTextBody }: Source,
  { request, made, hiding }: Printing,
): TextChange[] {
  const place = places.get("/body")?.value;
  if (place === undefined || made.body === undefined) return [];
  const isChanged = made.body !== request.body;
  if (isTextBody) return textChange(text, place, { parts: hiding.body(made.body), isChanged });
  const [start, end] = [place.start.offset, place.end.offset];
  const own = isChanged ? made.body : text.slice(start, end);
  return [{ start, end, text: withVariables(hiding.body(own)) }];
}
