import { isObject } from "../../data/json-type.ts";
import { refusesToRun } from "../../diagnostics/catalogue.ts";
import { parse } from "../../parse/parse.ts";
import type { Combination } from "./compatibility.ts";
import { type Draft, textOf } from "./draft.ts";
import type { MigrateConfig } from "./inline-config.ts";
import { configHeader, isInline, isSavedId } from "./sent-config.ts";
import { configKeys } from "./wrapped-body.ts";

type Version = Combination["config"];

/**
 * The version of a config that stays where it is, because the body around it cannot be taken apart. The
 * old routes read the body first, today's routes the header.
 */
export function sentVersion(draft: Draft, migrate: MigrateConfig): Version {
  const isOld = draft.route?.kind === "wrapped";
  if (isOld && draft.old.bodyElsewhere === true) return "unknown";
  const inBody = () => versionInBody(draft.body, migrate);
  const inHeader = () => versionOf(textOf(draft, configHeader), migrate);
  const [first, second] = isOld ? [inBody, inHeader] : [inHeader, inBody];
  const version = first();
  return version === "none" ? second() : version;
}

function versionInBody(body: string | undefined, migrate: MigrateConfig): Version {
  const value = body === undefined ? undefined : parse(body).value;
  if (!isObject(value)) return "none";
  const key = configKeys.find((one) => Object.hasOwn(value, one));
  const sent = key === undefined ? undefined : value[key];
  return versionOf(typeof sent === "string" ? sent : JSON.stringify(sent), migrate);
}

function versionOf(text: string | undefined, migrate: MigrateConfig): Version {
  if (text === undefined) return "none";
  if (!isInline(text)) return isSavedId(text) ? "saved" : "unknown";
  const document = parse(text);
  if (!isObject(document.value) || document.findings.some(({ code }) => refusesToRun(code)))
    return "unknown";
  return migrate(document).verdict === "unchanged" ? "2.0" : "1.0";
}
