import type { Combination } from "./compatibility.ts";
import { type Draft, inHeader, setHeader, tell, textOf } from "./draft.ts";
import { type InlineConfig, type MigrateConfig, takeInlineConfig } from "./inline-config.ts";
import { configHeader, isInline, isSavedId } from "./sent-config.ts";
import { sentVersion } from "./sent-version.ts";
import { wrappedBody } from "./wrapped-body.ts";

/** What the config of a request was, and whether its header has to be written. */
export interface TakenConfig {
  readonly version: Combination["config"];
  readonly outcome: "kept" | "changed" | "refused";
}

const none: TakenConfig = { version: "none", outcome: "kept" };

/**
 * Takes the config from where the old gateway read it: from the body, `{"config", "params"}`, on the
 * routes that are gone, and else from its header. The parameters become the body, to the letter.
 */
export function takeConfig(draft: Draft, migrate: MigrateConfig): TakenConfig {
  const wrapped = wrappedBody(draft);
  if (wrapped === "none") return fromHeader(draft, migrate);
  if (wrapped === "left") {
    draft.config = { kind: "unread" };
    return { version: sentVersion(draft, migrate), outcome: "kept" };
  }
  const { config, params } = wrapped;
  const taken =
    config === undefined ? fromHeader(draft, migrate) : fromBody(draft, config, migrate);
  if (taken.outcome === "refused") return taken;
  draft.body = params;
  tell(draft, {
    code: "PK4205",
    place: { kind: "body" },
    message:
      config === undefined
        ? "The parameters become the body itself."
        : `The \`${config.key}\` of the body goes into \`${configHeader}\`, where today's routes read it, and the parameters become the body itself.`,
  });
  return taken;
}

function fromBody(
  draft: Draft,
  { key, value, text }: { readonly key: string; readonly value: unknown; readonly text: string },
  migrate: MigrateConfig,
): TakenConfig {
  if (typeof value === "string" && !isInline(value)) {
    setHeader(draft, configHeader, value);
    return notSeen(draft, value);
  }
  const place = { kind: "body", pointer: `/${key}` } as const;
  const inline = typeof value === "string" ? value : text;
  const taken = takeInlineConfig(draft, inline, { place, migrate });
  return taken.outcome === "kept" ? { ...taken, outcome: "changed" } : taken;
}

function fromHeader(draft: Draft, migrate: MigrateConfig): TakenConfig {
  const text = textOf(draft, configHeader);
  if (text === undefined) return none;
  if (!isInline(text)) return notSeen(draft, text);
  const taken: InlineConfig = takeInlineConfig(draft, text, {
    place: { kind: "header", name: configHeader },
    migrate,
  });
  return taken;
}

/** A config that is not part of the request. */
function notSeen(draft: Draft, text: string): TakenConfig {
  const kind = isSavedId(text) ? "saved" : "unknown";
  draft.config = { kind };
  return { version: kind, outcome: "kept" };
}

/** Longest block of headers that Node reads; beyond it a gateway answers with 431. */
const longestHeaders = 16 * 1024;

/** Writes the config into its header, where it is not what it was. */
export function writeConfig(draft: Draft, before: string | undefined): void {
  if (draft.config.kind !== "inline" || draft.config.text === before) return;
  setHeader(draft, configHeader, draft.config.text);
  const length = draft.headers.reduce(
    (sum, { name, value }) => sum + name.length + value.length + 4,
    0,
  );
  if (length <= longestHeaders) return;
  tell(draft, {
    code: "PK4226",
    place: inHeader(configHeader),
    message: `With the config the headers take ${length} bytes; gateways read ${longestHeaders} at most, and answer with 431.`,
    hint: `Save the config in the gateway, and send its id in \`${configHeader}\`.`,
  });
}
