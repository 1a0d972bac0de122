import { equalJson } from "../../data/equal-json.ts";
import { keysOf, type ObjectKind } from "../../format/key-names.ts";
import { type Notes, tell } from "../notes.ts";
import { type ObjectRewrite, objectIn } from "../rewrite/object-rewrite.ts";
import { drop, rename } from "../rewrite/settle.ts";
import { nameOf, spelled } from "../rewrite/spelling.ts";

/**
 * Keys of the format in camelCase become snake_case. Only those of the format: what stands in
 * parameters, metadata, hooks and conditions has names of its own.
 */
export function camelCaseKeys(
  node: ObjectRewrite,
  notes: Notes,
  kinds: readonly ObjectKind[],
): void {
  for (const key in node.raw) {
    const name = nameOf(key);
    if (name === key || !kinds.some((kind) => keysOf(kind).includes(name))) continue;
    const fate = node.fates?.get(key);
    // Who gave it another name has told of it, too.
    if (fate?.do === "drop" || (fate?.do === "rename" && fate.to !== name)) continue;
    // Who has settled it has named it, too.
    const isNamed = fate !== undefined || rename(node, key, name);
    if (!isNamed && equalJson(node.raw[key], node.raw[name])) {
      saidTwice(node, notes, { key, name });
      continue;
    }
    tell(notes, node, {
      code: isNamed ? "PK4026" : "PK4039",
      key,
      message: () =>
        isNamed
          ? `\`${key}\` is spelled \`${name}\` today.`
          : `\`${key}\` and \`${name}\` are two spellings of one key.`,
      ...(isNamed ? {} : { hint: "Keep the one that is meant." }),
    });
  }
}

/** Takes out a key that says what its other spelling says. */
export function saidTwice(
  node: ObjectRewrite,
  notes: Notes,
  { key, name }: { readonly key: string; readonly name: string },
): void {
  drop(node, key);
  tell(notes, node, {
    code: "PK4026",
    key,
    message: () => `\`${key}\` says what \`${name}\` says, too, so it goes.`,
  });
}

/** The objects of the format inside a node. */
export const objectsInside: readonly (readonly [name: string, kinds: readonly ObjectKind[]])[] = [
  ["retry", ["retry"]],
  ["retry_settings", ["retry"]],
  ["cache", ["cache"]],
  ["strategy", ["single", "fallback", "loadbalance", "conditional"]],
  ["cb_config", ["circuitBreaker"]],
];

/** The same in the objects of the format inside a node. */
export function camelCaseIn(node: ObjectRewrite, notes: Notes): void {
  for (const [name, kinds] of objectsInside) {
    const key = spelled(node, name);
    if (key === undefined || !hasCamelCase(node.raw[key])) continue;
    const inner = objectIn(node, key);
    if (inner !== undefined) camelCaseKeys(inner, notes, kinds);
  }
}

function hasCamelCase(value: unknown): boolean {
  if (typeof value !== "object") return false;
  for (const key in value) if (nameOf(key) !== key) return true;
  return false;
}
