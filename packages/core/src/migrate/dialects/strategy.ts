import { isObject } from "../../data/json-type.ts";
import { quote } from "../../data/quote.ts";
import { hasTexts, statusCodes } from "../members/status-codes.ts";
import { type Notes, tell } from "../notes.ts";
import { listIn, type ObjectRewrite } from "../rewrite/object-rewrite.ts";
import { drop, gather, replace } from "../rewrite/settle.ts";
import { spelled } from "../rewrite/spelling.ts";
import { withoutSuccessor } from "./without-successor.ts";

/** What became of the modes of Configs 1.0. */
const successors: ReadonlyMap<unknown, string> = new Map([
  ["single", "single"],
  ["fallback", "fallback"],
  ["loadbalance", "loadbalance"],
  ["ab_test", "loadbalance"],
  ["load_balanced", "loadbalance"],
]);

/** The member that names the mode of a node: `mode`, or a `strategy` that is nothing but its name. */
export function modeKey(node: ObjectRewrite): string | undefined {
  const { strategy } = node.raw;
  return spelled(node, "mode") ?? (successors.has(strategy) ? "strategy" : undefined);
}

/** Puts the mode of a node, and the statuses that stand beside it, into its `strategy`. */
export function modeToStrategy(node: ObjectRewrite, notes: Notes, key: string): void {
  const mode = node.raw[key];
  const { strategy } = node.raw;
  const isSaidTwice = isObject(strategy) && strategy["mode"] === mode;
  const to = successors.get(mode);
  if (isSaidTwice) drop(node, key);
  else if (to === undefined) {
    tell(notes, node, { code: "PK4002", key, ...withoutSuccessor(mode) });
    return;
  } else if (!gather(node, key, "strategy", "mode")) {
    tell(notes, node, {
      code: "PK4039",
      key,
      message: () => "`mode` stands beside `strategy`, and both say how a target is chosen.",
      hint: "Keep one of them: `strategy` is what Configs 2.0 reads.",
    });
    return;
  }
  tellMode(node, notes, key);
  if (to !== mode && !isSaidTwice) otherName(node, notes, { key, to });
  const statuses = spelled(node, "on_status_codes");
  if (statuses !== undefined) statusesToStrategy(node, notes, statuses);
}

/** Where there are options, they say of the mode, too, that it stands in `strategy`. */
function tellMode(node: ObjectRewrite, notes: Notes, key: string): void {
  const { targets, strategy } = node.raw;
  if (targets === undefined && strategy === undefined) return;
  tell(notes, node, {
    code: "PK4024",
    key,
    message: () =>
      key === "strategy"
        ? "`strategy` is an object today, with the name of its mode in `mode`."
        : "`mode` stands in `strategy` today.",
  });
}

function otherName(
  node: ObjectRewrite,
  notes: Notes,
  { key, to }: { readonly key: string; readonly to: unknown },
): void {
  replace(node, key, to);
  tell(notes, node, {
    code: "PK4012",
    key,
    message: () =>
      `The mode ${quote(String(node.raw[key]))} is called "loadbalance" today; the weights stay as they are.`,
  });
}

function statusesToStrategy(node: ObjectRewrite, notes: Notes, key: string): void {
  const isPut = gather(node, key, "strategy", "on_status_codes");
  const list = hasTexts(node.raw[key]) ? listIn(node, key) : undefined;
  if (list !== undefined) statusCodes(list, notes);
  tell(notes, node, {
    code: isPut ? "PK4024" : "PK4039",
    key,
    message: () =>
      isPut
        ? "The statuses that a fallback goes on after stand in `strategy` today."
        : `\`${key}\` stands beside \`strategy\`, which has such a list as well.`,
    ...(isPut ? {} : { hint: "Keep the list in `strategy`, or the other one in its place." }),
  });
}
