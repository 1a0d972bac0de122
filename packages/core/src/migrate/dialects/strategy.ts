import { isObject } from "../../data/json-type.ts";
import { quote } from "../../data/quote.ts";
import { hasTexts, statusCodes } from "../members/status-codes.ts";
import { type Notes, tell } from "../notes.ts";
import { listIn, type ObjectRewrite, objectIn } from "../rewrite/object-rewrite.ts";
import { drop, gather, replace } from "../rewrite/settle.ts";
import { spelled } from "../rewrite/spelling.ts";
import { isExplained, withoutSuccessor } from "./without-successor.ts";

/** What became of the modes of Configs 1.0. */
const successors: ReadonlyMap<unknown, string> = new Map([
  ["single", "single"],
  ["fallback", "fallback"],
  ["loadbalance", "loadbalance"],
  ["ab_test", "loadbalance"],
  ["load_balanced", "loadbalance"],
]);

/** Whether a mode is written otherwise today. */
export function isOlderMode(mode: unknown): boolean {
  const to = successors.get(mode);
  return to !== undefined && to !== mode;
}

/** The member that names the mode of a node: `mode`, or a `strategy` that is nothing but its name. */
export function modeKey(node: ObjectRewrite): string | undefined {
  const { strategy } = node.raw;
  return spelled(node, "mode") ?? (typeof strategy === "string" ? "strategy" : undefined);
}

/** Says that a mode, or what stands in its place, is none of today. */
export function refuseMode(node: ObjectRewrite, notes: Notes, key: string): void {
  tell(notes, node, { code: "PK4002", key, ...withoutSuccessor(node.raw[key]) });
}

/** A `strategy` of today that says something as an older format did. */
export function strategyMembers(node: ObjectRewrite, notes: Notes): void {
  const { strategy } = node.raw;
  if (!isObject(strategy)) return;
  const to = successors.get(strategy["mode"]);
  const statuses = spelled({ raw: strategy }, "on_status_codes");
  const inner =
    to !== strategy["mode"] || hasTexts(statuses && strategy[statuses])
      ? objectIn(node, "strategy")
      : undefined;
  if (inner === undefined) return;
  if (to !== undefined && to !== strategy["mode"]) otherName(inner, notes, { key: "mode", to });
  else if (isExplained(strategy["mode"])) refuseMode(inner, notes, "mode");
  const list = statuses === undefined ? undefined : listIn(inner, statuses);
  if (list !== undefined && hasTexts(list.raw)) statusCodes(list, notes);
}

/** Puts the mode of a node, and the statuses that stand beside it, into its `strategy`. */
export function modeToStrategy(node: ObjectRewrite, notes: Notes, key: string): void {
  const mode = node.raw[key];
  const { strategy } = node.raw;
  const isSaidTwice = isObject(strategy) && strategy["mode"] === mode;
  const to = successors.get(mode);
  if (isSaidTwice) drop(node, key);
  else if (to === undefined) {
    refuseMode(node, notes, key);
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
