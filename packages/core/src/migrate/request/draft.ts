import type { JsonObject } from "../../data/json-type.ts";
import { catalogue, docsPage } from "../../diagnostics/catalogue.ts";
import { bareHeader } from "../../format/header-names.ts";
import { effectOf, type RequestCode } from "../effects.ts";
import type { OldRoute } from "./old-routes.ts";
import type { OldRequest, RequestFinding, RequestPlace } from "./request-migration.ts";

/** The config that a request brings. */
export type SentConfig =
  | { readonly kind: "none" }
  /** The id of a config that is kept by the gateway. */
  | { readonly kind: "saved" }
  /** A text that is neither a config nor the id of one: a variable, an encoded config, or anything else. */
  | { readonly kind: "unknown" }
  /** A config of today, as one line of JSON. */
  | { readonly kind: "inline"; readonly text: string; readonly value: JsonObject }
  /** What cannot be put over; it stays where it was. */
  | { readonly kind: "unread" };

/** A header as it is going to be sent. */
export interface DraftHeader {
  readonly name: string;
  readonly value: string;
}

/** A request on its way from what it was to what it is going to be. Rules write into it. */
export interface Draft {
  readonly old: OldRequest;
  /** What the path was before any rule. */
  readonly route: OldRoute | undefined;
  /** Scheme and host, where they were given. */
  origin: string;
  pathname: string;
  /** With its question mark. */
  query: string;
  headers: readonly DraftHeader[];
  body: string | undefined;
  config: SentConfig;
  readonly findings: RequestFinding[];
}

/** The header of a name, in any spelling; of two the first counts. */
export function headerCalled(draft: Draft, name: string): DraftHeader | undefined {
  return draft.headers.find((header) => isCalled(header, name));
}

/** The value of a header without the blanks around it; an empty one counts as missing. */
export function textOf(draft: Draft, name: string): string | undefined {
  const value = headerCalled(draft, name)?.value.trim();
  return value === "" ? undefined : value;
}

/** Puts a header where one of its name stands, or behind all others. */
export function setHeader(draft: Draft, name: string, value: string): void {
  const before = headerCalled(draft, name);
  draft.headers =
    before === undefined
      ? [...draft.headers, { name, value }]
      : draft.headers.map((header) => (header === before ? { name: header.name, value } : header));
}

/** Takes a header out. Where another name is given, that one takes its place. */
export function replaceHeader(draft: Draft, name: string, by?: DraftHeader): void {
  const first = headerCalled(draft, name);
  draft.headers = draft.headers.flatMap((header) => {
    if (!isCalled(header, name)) return [header];
    return by === undefined || header !== first ? [] : [by];
  });
}

function isCalled(header: DraftHeader, name: string): boolean {
  return bareHeader(header.name) === bareHeader(name);
}

/** What is told of a part of a request. */
export interface Told {
  readonly code: RequestCode;
  readonly place: RequestPlace;
  readonly message: string;
  readonly hint?: string;
}

/** Tells something of a request. */
export function tell(draft: Draft, { code, place, message, hint }: Told): void {
  draft.findings.push({
    code,
    severity: catalogue[code].severity,
    effect: effectOf(code),
    place,
    message,
    ...(hint === undefined ? {} : { hint }),
    docs: docsPage(code),
  });
}

/** The place of a header. */
export function inHeader(name: string): RequestPlace {
  return { kind: "header", name };
}
