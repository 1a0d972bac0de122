import { editedJson } from "../../data/edited-json.ts";
import { isObject, type JsonObject } from "../../data/json-type.ts";
import { parsedJson } from "../../data/parsed-json.ts";
import { type Draft, inHeader, replaceHeader, type Told, tell, textOf } from "./draft.ts";
import { unknownConfig } from "./sent-config.ts";

const retry = "x-portkey-retry-count";
const cache = "x-portkey-cache";

/** Retries and the cache were headers; today they are `retry` and `cache` of the config. */
export function migrateSettingHeaders(draft: Draft): void {
  if (draft.config.kind === "unread") return;
  const retries = textOf(draft, retry);
  if (retries !== undefined) tell(draft, moveRetries(draft, retries));
  const mode = textOf(draft, cache)?.toLowerCase();
  if (mode !== undefined) tell(draft, moveCache(draft, mode));
}

/** The old gateway retried five times at most, whatever the header said. */
const mostRetries = 5;

function moveRetries(draft: Draft, text: string): Told {
  if (!/^\d{1,9}$/.test(text))
    return notUnderstood(
      retry,
      "no whole number",
      'Write `"retry": {"attempts": 3}` into the config',
    );
  if (isElsewhere(draft)) return notHere(draft, retry, "retry");
  const asked = Number(text);
  const attempts = Math.min(asked, mostRetries);
  const most = asked > attempts ? ` More than ${mostRetries} were never made.` : "";
  const own = ownSetting(draft, "retry");
  const wins = own === undefined || (draft.route?.kind === "proxy" && isSettingsOnly(draft));
  if (!wins) return configWins(draft, retry, "retry");
  replaceHeader(draft, retry);
  if (attempts === 0 && own === undefined) {
    return {
      code: "PK4203",
      place: inHeader(retry),
      message: `\`${retry}: 0\` asks for no retries, as a config without \`retry\` does: it is taken out.`,
    };
  }
  setMember(draft, "retry", `{"attempts":${attempts}}`);
  return {
    code: "PK4203",
    place: inHeader(retry),
    message: `\`${retry}: ${asked}\` is \`"retry": {"attempts": ${attempts}}\` in the config of \`x-portkey-config\`; no gateway reads the header today.${most}${own === undefined ? "" : " It takes the place of the config's own, which the proxy did not read beside the header."}`,
  };
}

function moveCache(draft: Draft, mode: string): Told {
  if (mode !== "simple" && mode !== "semantic")
    return notUnderstood(
      cache,
      "neither `simple` nor `semantic`",
      'Write `"cache": {"mode": "simple"}` into the config',
    );
  if (isElsewhere(draft)) return notHere(draft, cache, "cache");
  if (ownSetting(draft, "cache") !== undefined) return configWins(draft, cache, "cache");
  replaceHeader(draft, cache);
  const control = textOf(draft, "cache-control");
  // A colon is how documentation of then wrote it.
  const age = /^max-age\s*[:=]\s*(\d{1,15})$/i.exec(control ?? "")?.[1];
  if (age !== undefined) replaceHeader(draft, "cache-control");
  const maxAge = age === undefined ? "" : `,"max_age":${Number(age)}`;
  setMember(draft, "cache", `{"mode":"${mode}"${maxAge}}`);
  return {
    code: "PK4204",
    place: inHeader(cache),
    message: `\`${cache}: ${mode}\` is \`"cache": {"mode": "${mode}"${age === undefined ? "" : `, "max_age": ${Number(age)}`}}\` in the config of \`x-portkey-config\`; no gateway reads the header today.${age === undefined ? "" : " The age comes from `cache-control`, which is taken out."}`,
  };
}

function ownSetting({ config }: Draft, key: "retry" | "cache"): unknown {
  return config.kind === "inline" ? config.value[key] : undefined;
}

/** A config that names no upstream: the proxy took only settings from it. */
function isSettingsOnly({ config }: Draft): boolean {
  if (config.kind !== "inline") return true;
  return config.value["provider"] === undefined && config.value["targets"] === undefined;
}

/** Writes a member into the config, which is made where there is none. */
function setMember(draft: Draft, key: string, text: string): void {
  const before = draft.config.kind === "inline" ? draft.config.text : "{}";
  let isThere = false;
  const added = `${JSON.stringify(key)}:${text}`;
  const after =
    editedJson(
      before,
      (name) => {
        if (name !== key) return undefined;
        isThere = true;
        return text;
      },
      () => (isThere ? [] : [added]),
    ) ?? before;
  const value = parsedJson(after);
  draft.config = { kind: "inline", text: after, value: isObject(value) ? value : empty };
}

const empty: JsonObject = Object.freeze({});

function configWins(draft: Draft, name: string, key: "retry" | "cache"): Told {
  replaceHeader(draft, name);
  return {
    code: "PK4214",
    place: inHeader(name),
    message: `\`${name}\` is taken out: the config has a \`${key}\` of its own, and that is the one that is read.`,
    hint: `If the header is to count, write its value into \`${key}\` of the config.`,
  };
}

function isElsewhere({ config }: Draft): boolean {
  return config.kind === "saved" || config.kind === "unknown";
}

function notHere({ config }: Draft, name: string, key: "retry" | "cache"): Told {
  const isSaved = config.kind === "saved";
  return {
    code: "PK4222",
    place: inHeader(name),
    message: `\`${name}\` is \`${key}\` of the config today${isSaved ? ", and this request only names a saved config" : `. ${unknownConfig}`}.`,
    hint: `Write \`${key}\` into the ${isSaved ? "saved config" : "config that it stands for"}, and take the header out.`,
  };
}

function notUnderstood(name: string, found: string, instead: string): Told {
  return {
    code: "PK4223",
    place: inHeader(name),
    message: `\`${name}\` holds ${found}, so nobody can say what it asked for. No gateway reads it today.`,
    hint: `${instead} if that was meant, and take the header out.`,
  };
}
