import {
  migrateRequest,
  type OldRequest,
  type RequestFinding,
  type RequestMigration,
} from "@pk-config/core";
import { exitCodes } from "../io.ts";
import { type Colours, plain } from "../render/colours.ts";
import { redacted } from "../render/redact.ts";
import { printable } from "../text/printable.ts";
import { looksLikeCurl, readCurl } from "./request-curl.ts";
import { type Form, type ReadForm, unreadable, type WrittenRequest } from "./request-form.ts";
import { hideSecrets, showAll } from "./request-hiding.ts";
import { looksLikeHttp, readHttp } from "./request-http.ts";
import { readJson } from "./request-json.ts";
import type { LiveParts } from "./request-live-parts.ts";
import { requestReport } from "./request-report.ts";

/** How a migrated request is shown. */
export interface RequestStyle {
  /** What the text is called: a path, or `<stdin>`. */
  readonly file: string;
  /** Prints credentials as they are, in place of variables. */
  readonly showSecrets?: boolean;
  readonly colours?: Colours;
  /** Width of the screen. */
  readonly columns?: number;
}

/** What is printed of a migrated request. */
export interface MigratedRequestText {
  /** Missing where the text is no request. */
  readonly form?: Form;
  /** The new request, in the form of the old one; empty where none is offered. */
  readonly stdout: string;
  /** What was found, what works with what, and which variables stand for secrets. */
  readonly stderr: string;
  /** 0 where nothing is left to do by hand, 1 for what is manual or refused, 2 for a text that is no request. */
  readonly exitCode: number;
  /** What was found, as data without a secret in it. */
  readonly report?: Pick<RequestMigration, "verdict" | "findings" | "compatibility">;
}

/**
 * Migrates a request that is written down in one of three forms: raw HTTP, JSON, or a curl command.
 *
 * The new request is printed in the same form, with all that did not change as it was written. Secrets
 * are variables in it, for what is printed ends up in logs and tickets: in a curl command the shell puts
 * the values in, in the other forms whoever sends it has to.
 */
export function migrateRequestText(text: string, style: RequestStyle): MigratedRequestText {
  const read = readRequestText(text);
  if (read.kind === "unreadable") {
    const stderr = `pk-config: ${printable(style.file)}: ${read.message}\n${read.hint}\n`;
    return { stdout: "", stderr, exitCode: exitCodes.usage };
  }
  const { written } = read;
  const migration = migrateRequest(written.request);
  const made = migration.verdict === "refused" ? undefined : migration.request;
  const printed = made === undefined ? undefined : printedRequest(written, made, { text, style });
  const { verdict, compatibility } = migration;
  const findings = migration.findings.map((finding) => asWritten(finding, written.live));
  return {
    form: written.form,
    stdout: printed?.stdout ?? "",
    stderr: requestReport(
      {
        file: style.file,
        verdict,
        findings,
        ...(compatibility === undefined ? {} : { compatibility }),
        told: [...written.unseen, ...(printed?.told ?? [])],
        hidden: printed?.hidden ?? [],
        form: written.form,
      },
      { colours: style.colours ?? plain, columns: style.columns ?? 80 },
    ),
    exitCode: verdict === "manual" || verdict === "refused" ? exitCodes.findings : exitCodes.clean,
    report: { verdict, findings, ...(compatibility === undefined ? {} : { compatibility }) },
  };
}

/** Reads a request in the form that it has. */
export function readRequestText(text: string): ReadForm {
  const own = text.startsWith("\ufeff") ? text.slice(1) : text;
  if (looksLikeCurl(own)) return readCurl(own);
  if (own.trimStart().startsWith("{")) return readJson(own);
  if (looksLikeHttp(own)) return readHttp(own);
  return unreadable(
    own.trim() === "" ? "There is no request: the text is empty." : "The text is no request.",
    'A request is a curl command, a raw HTTP request that begins with a line such as `POST /v1/chatComplete HTTP/1.1`, or JSON with "method", "path", "headers" and "body".',
  );
}

/** A finding with the live parts of the command in the place of their stand-ins. */
function asWritten(finding: RequestFinding, live: LiveParts): RequestFinding {
  const told = (words: string) =>
    live
      .split(words)
      .map(({ text, live: part }) => (part === undefined ? text : redacted(part.text)))
      .join("");
  const { place, message, hint } = finding;
  return {
    ...finding,
    place:
      place.kind === "path" || place.pointer === undefined
        ? place
        : { ...place, pointer: told(place.pointer) },
    message: told(message),
    ...(hint === undefined ? {} : { hint: told(hint) }),
  };
}

function printedRequest(
  written: WrittenRequest,
  made: OldRequest,
  { text, style }: { readonly text: string; readonly style: RequestStyle },
) {
  if (style.showSecrets === true && made === written.request)
    return { stdout: text, hidden: [], told: [] };
  const hiding =
    style.showSecrets === true
      ? showAll
      : hideSecrets({ ...namesIn(text, made), live: written.live });
  const { text: printed, told } = written.print(made, hiding);
  // What stands behind the headers of raw HTTP is the body, to the last byte.
  const isWhole = written.form === "http" || printed.endsWith("\n");
  const stdout = isWhole ? printed : `${printed}\n`;
  return { stdout, hidden: hiding.hidden(), told };
}

/** Variables that the text uses already, and the provider that a key belongs to. */
function namesIn(text: string, { headers }: OldRequest) {
  const taken = [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = ""]) => name);
  const name = Object.keys(headers).find((one) => one.toLowerCase() === "x-portkey-provider");
  const provider = name === undefined ? undefined : headers[name];
  return {
    provider: provider !== undefined && /^[a-z][\w-]*$/.test(provider) ? provider : undefined,
    taken,
  };
}
