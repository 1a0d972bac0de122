import { parse } from "@pk-config/core";

/** Keys that only a config has at its root. */
const telling =
  /^(?:strategy|virtualkey|overrideparams|customhost|passthrough|promptid|onstatuscodes|(?:input|output|beforerequest|afterrequest)(?:guardrails|hooks))$/;

/** The same keys anywhere in a text nothing can be made of. */
const tellingText =
  /["'](?:strategy|virtual_?key|override_?params|custom_?host|on_?status_?codes)["']?\s{0,20}:/i;

/**
 * Whether a JSON file found in a folder is meant to be a config.
 *
 * Only files that nobody named are asked: a folder holds manifests, settings and data as well, and
 * to complain about those would be worse than to pass over a config that looks like nothing.
 */
export function looksLikeConfig(text: string): boolean {
  // Comments and slips do not make a config less of one, so the tolerant parser reads it.
  const { value, trust } = parse(text);
  if (trust === "nothing") return tellingText.test(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const members = new Map(
    Object.entries(value).map(([key, member]: [string, unknown]) => [
      key.replaceAll(/[_-]/g, "").toLowerCase(),
      member,
    ]),
  );
  const schema = members.get("$schema");
  if (typeof schema === "string") {
    if (/config\.v[12]\.schema\.json$/.test(schema)) return true;
    if (/json-schema\.org/.test(schema)) return false;
  }
  return (
    [...members.keys()].some((key) => telling.test(key)) ||
    typeof members.get("provider") === "string" ||
    typeof members.get("apikey") === "string" ||
    listsTargets(members) ||
    holdsOldConfig(members.get("config")) ||
    hasMember(members.get("retry"), "attempts") ||
    hasMember(members.get("cache"), "mode")
  );
}

/** Whether the members are those of a node: of Configs 2.0, of 1.0, or of the old SDK. */
function listsTargets(members: ReadonlyMap<string, unknown>): boolean {
  const targets = members.get("targets") ?? members.get("options") ?? members.get("llms");
  if (Array.isArray(targets)) return members.has("mode") || targets.some(isTarget);
  return members.has("mode") && isTarget(targets);
}

/** Whether this is a config of 1.0, which went inside the body of a request. */
function holdsOldConfig(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && listsTargets(new Map(Object.entries(value)))
  );
}

function isTarget(value: unknown): boolean {
  return ["provider", "virtual_key", "virtualKey", "api_key", "targets"].some((key) =>
    hasMember(value, key),
  );
}

function hasMember(value: unknown, key: string): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}
