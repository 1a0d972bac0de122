import { migrate as migrateConfig } from "../migrate.ts";
import { migrateCallerHeaders, setContentType } from "./caller-headers.ts";
import { type Compatibility, compatibilityOf } from "./compatibility.ts";
import { type Draft, headerCalled, setHeader, tell, textOf } from "./draft.ts";
import { expectRequest } from "./expect-request.ts";
import type { MigrateConfig } from "./inline-config.ts";
import { migrateModeHeader } from "./mode-header.ts";
import { movePath } from "./move-path.ts";
import { oldRoute } from "./old-routes.ts";
import { renameHeaders } from "./renamed-headers.ts";
import type { OldRequest, RequestMigration } from "./request-migration.ts";
import { migrateSettingHeaders } from "./setting-headers.ts";
import { type TakenConfig, takeConfig, writeConfig } from "./take-config.ts";
import { isToGateway } from "./to-gateway.ts";
import { utf8Length } from "./utf8-length.ts";

/**
 * Says what a request of old is today: the route, the headers, the config, and the body.
 *
 * What may live here: the order of the rules. The path comes before what depends on where the request
 * goes, and the config before the rules that write into it; a body that held the config is read before
 * its route is left. A header that no rule is about, and every byte of the parameters, stays as it was.
 *
 * @throws InvariantError where the request has not the form of its type, such as a list for a header.
 *
 * @example
 * ```ts
 * import { migrateRequest } from "@pk-config/core";
 *
 * const headers = { "x-portkey-mode": "proxy openai" };
 * const done = migrateRequest({ method: "POST", path: "/v1/proxy/chat/completions", headers });
 * done.verdict; // => "migrated"
 * done.verdict === "migrated" && done.request.path; // => "/v1/chat/completions"
 * done.verdict === "migrated" && done.request.headers; // => { "x-portkey-provider": "openai" }
 * ```
 */
export function migrateRequest(
  request: OldRequest,
  migrate: MigrateConfig = migrateConfig,
): RequestMigration {
  expectRequest(request);
  const draft = draftOf(request);
  if (!isToGateway(draft)) return { verdict: "unchanged", request, findings: [] };
  migrateModeHeader(draft);
  if (draft.route?.kind !== "wrapped") movePath(draft);
  const taken = takeConfig(draft, migrate);
  if (taken.outcome === "refused") {
    return { verdict: "refused", findings: draft.findings, compatibility: before(draft, taken) };
  }
  const text = draft.config.kind === "inline" && taken.outcome === "kept" ? draft.config.text : "";
  if (draft.route?.kind === "wrapped" && draft.config.kind !== "unread") {
    movePath(draft);
    setContentType(draft);
  }
  migrateSettingHeaders(draft);
  renameHeaders(draft);
  migrateCallerHeaders(draft);
  writeConfig(draft, text);
  encrypt(draft);
  countBody(draft);
  return judged(draft, taken);
}

/** An address up to its path: with a scheme, as a bare host, or as something that stands in for it. */
const address =
  /^([a-z][\w+.-]*:\/\/[^/?#]*|(?:\$\{?\w+\}?|\{\{[^{}]*\}\}|<[^<>]*>|(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::\d+)?)(?=\/))?([^?#]*)([\s\S]*)$/i;

function draftOf(request: OldRequest): Draft {
  const [, origin = "", pathname = "", query = ""] = address.exec(request.path) ?? [];
  return {
    old: request,
    route: oldRoute(pathname),
    origin,
    pathname,
    query,
    headers: Object.entries(request.headers).map(([name, value]) => ({ name, value })),
    body: request.body,
    config: { kind: "none" },
    findings: [],
  };
}

/** The hosted gateway was called in the clear by much of its old documentation. */
function encrypt(draft: Draft): void {
  if (draft.origin.toLowerCase() !== "http://api.portkey.ai") return;
  draft.origin = `https${draft.origin.slice("http".length)}`;
  tell(draft, {
    code: "PK4209",
    place: { kind: "path" },
    message:
      "The address begins with `http`, so keys would travel in the clear. It is `https` today.",
  });
}

function countBody(draft: Draft): void {
  if (draft.body === undefined || draft.body === draft.old.body) return;
  if (headerCalled(draft, "content-length") === undefined) return;
  setHeader(draft, "content-length", String(utf8Length(draft.body)));
}

function judged(draft: Draft, taken: TakenConfig): RequestMigration {
  const { findings } = draft;
  if (findings.length === 0) return unchanged(draft, taken);
  const compatibility: Compatibility = {
    ...before(draft, taken),
    after: compatibilityOf({
      config: draft.config.kind === "inline" ? "2.0" : taken.version,
      route: oldRoute(draft.pathname) === undefined ? "new" : "old",
      sdk: sdkOf(draft),
    }),
  };
  const isManual = findings.some(({ effect }) => effect === "manual");
  const verdict = isManual ? "manual" : "migrated";
  return { verdict, request: requestOf(draft), findings, compatibility };
}

function requestOf({ old, origin, pathname, query, headers, body }: Draft): OldRequest {
  return {
    ...old,
    path: `${origin}${pathname}${query}`,
    headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
    ...(body === undefined ? {} : { body }),
  };
}

function unchanged(draft: Draft, taken: TakenConfig): RequestMigration {
  const report = before(draft, taken);
  const compatibility = { ...report, after: report.before };
  return { verdict: "unchanged", request: draft.old, findings: [], compatibility };
}

function before(draft: Draft, { version }: TakenConfig): Compatibility {
  const route = draft.route === undefined ? "new" : "old";
  return { before: compatibilityOf({ config: version, route, sdk: sdkOf(draft) }) };
}

/** SDKs say which version they are. */
function sdkOf(draft: Draft): "old" | "new" | "unknown" {
  const major = /(\d+)\.\d/.exec(textOf(draft, "x-portkey-package-version") ?? "")?.[1];
  if (major === undefined) return "unknown";
  return Number(major) < 1 ? "old" : "new";
}
