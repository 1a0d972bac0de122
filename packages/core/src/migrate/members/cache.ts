import { isObject } from "../../data/json-type.ts";
import { quote } from "../../data/quote.ts";
import { type Notes, tell } from "../notes.ts";
import type { ObjectRewrite } from "../rewrite/object-rewrite.ts";
import { drop, gather, replace } from "../rewrite/settle.ts";
import { spelled } from "../rewrite/spelling.ts";
import { cacheAge } from "./cache-age.ts";

/** Whether a node has a cache, for itself or for all below it. */
export function hasCache(node: ObjectRewrite): boolean {
  const said = node.raw["cache"] ?? undefined;
  const status = spelled(node, "cache_status");
  if (isObject(said)) return said["mode"] !== undefined;
  return !(said === undefined || isOff(said)) || !(status === undefined || isOff(node.raw[status]));
}

/**
 * `cache: "semantic"`, `cache_status` and `cache_age` become one `cache` object.
 *
 * @param isBelowCache - Whether something above the node has a cache, which the node then has as well.
 */
export function cache(node: ObjectRewrite, notes: Notes, isBelowCache: boolean): void {
  const status = spelled(node, "cache_status");
  const age = spelled(node, "cache_age");
  if (status === undefined && age === undefined && isObject(node.raw["cache"])) return;
  const isContradicted =
    status !== undefined && isOff(node.raw["cache"]) && !isOff(node.raw[status]);
  if (isBelowCache && !hasCache(node)) {
    for (const key of ["cache", status])
      if (key !== undefined && isOff(node.raw[key])) staysOn(node, notes, key);
  } else if (isContradicted) offAndOn(node, notes, status);
  else {
    kindInCache(node, notes, status);
    if (status !== undefined) kindInStatus(node, notes, status);
  }
  if (age !== undefined) cacheAge(node, notes, { key: age, isOn: hasCache(node) });
}

function kindInCache(node: ObjectRewrite, notes: Notes, status: string | undefined): void {
  const { cache: said } = node.raw;
  if (said === true && status === undefined) switchedOn(node, notes);
  else if (typeof said === "boolean" || isOff(said)) switched(node, notes, "cache");
  else if (typeof said === "string") {
    gather(node, "cache", "cache", "mode");
    tell(notes, node, {
      code: "PK4034",
      key: "cache",
      message: () => `\`cache: ${quote(said)}\` is written {"mode": ${quote(said)}} today.`,
    });
  }
}

function offAndOn(node: ObjectRewrite, notes: Notes, status: string): void {
  tell(notes, node, {
    code: "PK4039",
    key: "cache",
    message: () => `\`cache\` switches off what \`${status}\` switches on.`,
    hint: "Keep the one that is meant.",
  });
}

function kindInStatus(node: ObjectRewrite, notes: Notes, key: string): void {
  if (isOff(node.raw[key])) {
    switched(node, notes, key);
    return;
  }
  const isPut = gather(node, key, "cache", "mode");
  tell(notes, node, {
    code: isPut ? "PK4034" : "PK4039",
    key,
    message: () =>
      isPut
        ? `\`${key}\` is \`cache.mode\` today.`
        : `\`${key}\` and \`cache\` both say what kind of cache it is.`,
    ...(isPut ? {} : { hint: "Keep the one that is meant." }),
  });
}

function switchedOn(node: ObjectRewrite, notes: Notes): void {
  gather(node, "cache", "cache", "mode");
  replace(node, "cache", "simple");
  tell(notes, node, {
    code: "PK4015",
    key: "cache",
    message: () => "The cache is switched on without its kind; it becomes a simple one.",
    hint: 'Write "semantic" for its `mode` if that was meant.',
  });
}

/** The old SDK wrote a switch beside the kind of the cache. */
function switched(node: ObjectRewrite, notes: Notes, key: string): void {
  drop(node, key);
  tell(notes, node, {
    code: "PK4034",
    key,
    message: () =>
      "A cache is on today when `cache.mode` is there, and off when it is not, so the switch goes.",
  });
}

/** A target takes the cache above it over, and has no word to do without. */
function staysOn(node: ObjectRewrite, notes: Notes, key: string): void {
  drop(node, key);
  tell(notes, node, {
    code: "PK4040",
    key,
    message: () =>
      `\`${key}\` switches off a cache that stands above. That cannot be said today: the target would be answered from that cache as well.`,
    hint: "Give `cache` to the other targets, and take it out above them.",
  });
}

function isOff(value: unknown): boolean {
  return value === false || value === "" || value === "none" || value === "off";
}
