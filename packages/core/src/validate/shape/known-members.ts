import { validateConfigV2 } from "@pk-config/schema";
import { pointerOf } from "../../data/json-pointer.ts";
import { isList, isObject } from "../../data/json-type.ts";

/**
 * A config as it is read when it runs: without the members that the format does not know, whatever they
 * were meant to be. `undefined` where it has none and its shape is right, so that nothing is left to judge.
 */
export function knownMembers(value: unknown): { readonly value: unknown } | undefined {
  if (validateConfigV2(value)) return undefined;
  const unknown = (validateConfigV2.errors ?? []).flatMap(({ keyword, instancePath, params }) =>
    keyword === "additionalProperties"
      ? [instancePath + pointerOf([String(params["additionalProperty"])])]
      : [],
  );
  return { value: without(value, new Set(unknown), "") };
}

/** A tree without the members at some pointers. */
function without(value: unknown, gone: ReadonlySet<string>, pointer: string): unknown {
  if (gone.size === 0) return value;
  if (isList(value))
    return value.map((element, index) => without(element, gone, `${pointer}/${index}`));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]): [string, unknown][] => {
      const at = pointer + pointerOf([key]);
      return gone.has(at) ? [] : [[key, without(member, gone, at)]];
    }),
  );
}
