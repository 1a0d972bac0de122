import { isList, isObject, type JsonObject } from "../../data/json-type.ts";
import { listsUpstreams, optionsKey } from "../../validate/config-v1.ts";
import { type Notes, tell } from "../notes.ts";
import type { ObjectRewrite } from "../rewrite/object-rewrite.ts";
import { enlist, isTaken, rename } from "../rewrite/settle.ts";
import { modeKey, modeToStrategy, refuseMode } from "./strategy.ts";

type ListKey = "options" | "llms";

/** The key under which a node of 1.0 lists its targets, though it may have a strategy of today. */
export function optionsOf({ options, llms }: JsonObject): ListKey | undefined {
  return options === undefined && llms === undefined ? undefined : optionsKey({ options, llms });
}

/** Configs 1.0: `mode` says how one of the `options` is chosen. The old SDK says `llms` for them. */
export function modeAndOptions(
  node: ObjectRewrite,
  notes: Notes,
  key: ListKey,
): string | undefined {
  if (isTaken(node, "targets", key)) {
    tell(notes, node, {
      code: "PK4039",
      key,
      message: () => `\`${key}\` and \`targets\` stand side by side.`,
      hint: "Keep the one that is meant.",
    });
    return undefined;
  }
  if (key === "options" && listsUpstreams(node.raw["llms"])) {
    tell(notes, node, {
      code: "PK4039",
      key: "llms",
      message: () => "`llms` and `options` stand side by side.",
      hint: "Keep the one that is meant.",
    });
  }
  targets(node, notes, key);
  const { [key]: options, strategy } = node.raw;
  const count = isList(options) ? options.length : 1;
  const mode = modeKey(node);
  if (mode !== undefined) modeToStrategy(node, notes, mode);
  else if ((strategy ?? undefined) === undefined) withoutMode(node, notes, { key, count });
  else if (!isObject(strategy)) refuseMode(node, notes, "strategy");
  tellUnused(node, notes, { key, mode, count });
  return key;
}

/** What several targets under a mode that takes the first one mean. */
export function tellUnused(
  node: ObjectRewrite,
  notes: Notes,
  {
    key,
    mode,
    count,
  }: { readonly key: string; readonly mode: string | undefined; readonly count: number },
): void {
  const { strategy } = node.raw;
  const said = mode === undefined ? isObject(strategy) && strategy["mode"] : node.raw[mode];
  if (said !== "single" || count < 2) return;
  tell(notes, node, {
    code: "PK4011",
    key,
    message: () =>
      `The mode "single" has ${count} ${key === "targets" ? "targets" : "options"}. The first is used, as it was before; the others stay without effect.`,
    hint: "Take them out, or choose another mode.",
  });
}

function targets(node: ObjectRewrite, notes: Notes, key: ListKey): void {
  const isOne = !isList(node.raw[key]);
  if (isOne) enlist(node, key, "targets");
  else rename(node, key, "targets");
  tell(notes, node, {
    code: key === "llms" ? "PK4020" : "PK4010",
    key,
    message: () => `\`${key}\` is called \`targets\` today, and \`mode\` stands in \`strategy\`.`,
  });
  if (isOne) tellOne(node, notes, key);
}

/** Says that an object that stood for itself is an element of a list today. */
export function tellOne(node: ObjectRewrite, notes: Notes, key: string): void {
  tell(notes, node, {
    code: "PK4013",
    key,
    message: () => "A single option becomes a list of one.",
  });
}

/** Without a mode it is only clear what was meant where there is nothing to choose. */
function withoutMode(
  node: ObjectRewrite,
  notes: Notes,
  { key, count }: { readonly key: ListKey; readonly count: number },
): void {
  if (count === 1) {
    node.added = { before: key, name: "strategy", value: { mode: "single" } };
    tell(notes, node, {
      code: "PK4019",
      key,
      message: () =>
        'There is one option and no `mode`. It becomes "single"; the gateway of 1.0 called nobody.',
      hint: "Look whether the option was in use.",
    });
    return;
  }
  tell(notes, node, {
    code: "PK4014",
    key,
    message: () =>
      `There are ${count === 0 ? "no" : count} options and no \`mode\`, so nothing says how one of them was chosen.`,
    hint: 'Write the "mode" that was meant: "single", "fallback" or "loadbalance".',
  });
}
