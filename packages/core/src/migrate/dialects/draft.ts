import { isList, isObject } from "../../data/json-type.ts";
import { type Notes, tell } from "../notes.ts";
import type { ObjectRewrite } from "../rewrite/object-rewrite.ts";
import { drop, enlist } from "../rewrite/settle.ts";
import { tellOne, tellUnused } from "./mode-and-options.ts";
import { isAlone } from "./old-sdk.ts";
import { modeKey, modeToStrategy } from "./strategy.ts";

/**
 * The draft of Configs 2.0 of December 2023: `mode` beside `targets`. A node of today has `targets` as
 * well, and nothing is said of it.
 */
export function draft(node: ObjectRewrite, notes: Notes): string {
  const mode = modeKey(node);
  if (mode === undefined) return "targets";
  modeToStrategy(node, notes, mode);
  const { targets } = node.raw;
  if (isList(targets)) tellUnused(node, notes, { key: "targets", mode, count: targets.length });
  if (!isObject(targets)) return "targets";
  enlist(node, "targets", "targets");
  tellOne(node, notes, "targets");
  return "targets";
}

/** The draft said its version, and leftovers of it still do. Gives whether this one does. */
export function version(root: ObjectRewrite, notes: Notes): boolean {
  const { mode, version: said } = root.raw;
  if (said === undefined || (!isAlone(root) && typeof mode !== "string")) return false;
  if (said !== 1 && said !== 2 && !/^[12](?:\.0)?$/.test(typeof said === "string" ? said : ""))
    return false;
  drop(root, "version");
  tell(notes, root, {
    code: "PK4025",
    key: "version",
    message: () => "A config says no version today, so `version` goes.",
  });
  return true;
}
