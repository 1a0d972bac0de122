import { editedJson } from "../data/edited-json.ts";
import { skipSpace } from "../data/skip-json.ts";
import type { Params } from "../plan/attempt.ts";
import { withoutText } from "./drop-tree.ts";
import { paramChanges } from "./param-changes.ts";

/**
 * The text of the body that a call sends: what `bodySent` makes of its value, with all that the caller
 * wrote and nobody changes as it was, to the byte. `undefined` where the text stays as it is, as that of
 * a body without parameters does: a list, a number, or what is no JSON at all.
 *
 * Of a key that the caller wrote twice the last one counts. Where it is set or taken out, no other is
 * left for an upstream that counts the first.
 *
 * @example
 * ```ts
 * import { bodyTextSent } from "@pk-config/core";
 *
 * const params = { defaults: { n: 1 }, override: { model: "gpt-4o" }, drop: ["user"] };
 * const text = '{"model": "any", "user": "u-1", "seed": 12345678901234567890}';
 * bodyTextSent(text, params, {}); // => '{"model": "gpt-4o", "seed": 12345678901234567890,"n":1}'
 * bodyTextSent(text, { defaults: { seed: 1 } }, {}); // => undefined
 * ```
 */
export function bodyTextSent(text: string, params: Params, config: unknown): string | undefined {
  const { byKey, members } = paramChanges(params, config);
  if (byKey.size === 0 || text.charCodeAt(skipSpace(text, 0)) !== 123) return undefined;
  const missing = new Map(members);
  return editedJson(
    text,
    (key, start, end) => {
      const change = byKey.get(String(key));
      switch (change?.do) {
        case "set":
          return missing.delete(String(key)) ? otherThan(text, start, end, change.text) : "";
        case "drop":
          return "";
        case "keep": {
          missing.delete(String(key));
          if (change.without === undefined) return undefined;
          return withoutText(text.slice(start, end), [change.without]);
        }
        default:
          return undefined;
      }
    },
    () => [...missing.values()],
  );
}

/** A text in place of a stretch of another, if that is not what stands there. */
function otherThan(text: string, start: number, end: number, by: string): string | undefined {
  return end - start === by.length && text.startsWith(by, start) ? undefined : by;
}
