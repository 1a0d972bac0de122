import { type Notes, tell } from "../notes.ts";
import type { ObjectRewrite } from "../rewrite/object-rewrite.ts";
import { drop, gather, replace } from "../rewrite/settle.ts";

/** `cache_age` becomes the `max_age` of a cache that is on. */
export function cacheAge(
  node: ObjectRewrite,
  notes: Notes,
  { key, isOn }: { readonly key: string; readonly isOn: boolean },
): void {
  const value = node.raw[key];
  const seconds = secondsIn(value);
  if (seconds === undefined) {
    drop(node, key);
    tell(notes, node, {
      code: "PK4040",
      key,
      message: () =>
        `\`${key}\` is no number of seconds, so it cannot become \`cache.max_age\`. It is taken out.`,
      hint: 'Write the seconds by hand, as in "cache": {"mode": "simple", "max_age": 60}.',
    });
  } else if (!isOn) withoutCache(node, notes, key);
  else if (gather(node, key, "cache", "max_age")) {
    if (seconds !== value) replace(node, key, seconds);
    tell(notes, node, {
      code: "PK4034",
      key,
      message: () => `\`${key}\` is \`cache.max_age\` today.`,
    });
  } else {
    tell(notes, node, {
      code: "PK4039",
      key,
      message: () => `\`${key}\` and \`cache.max_age\` both say how long an answer is kept.`,
      hint: "Keep the one that is meant.",
    });
  }
}

function withoutCache(node: ObjectRewrite, notes: Notes, key: string): void {
  drop(node, key);
  tell(notes, node, {
    code: "PK4015",
    key,
    message: () =>
      `\`${key}\` says how long an answer is kept, and nothing says of what kind the cache is. It is taken out.`,
    hint: 'If there was to be a cache, write "cache": {"mode": "simple", "max_age": …}.',
  });
}

/** 60, "60" and "max-age=60". */
function secondsIn(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  const [, digits] =
    (typeof value === "string" && /^\s*(?:max-age\s*=\s*)?(\d+)\s*$/.exec(value)) || [];
  const seconds = digits === undefined ? undefined : Number(digits);
  return Number.isSafeInteger(seconds) ? seconds : undefined;
}
