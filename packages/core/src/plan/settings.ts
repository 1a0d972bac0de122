import type { LeafNode } from "../compile/program.ts";
import { settingIn } from "../format/upstreams.ts";
import type { Identity } from "./identity.ts";

/** A setting of a provider, and the pointer of it where the target has it itself. */
export interface Setting {
  readonly text: string;
  readonly at?: string;
}

/** Settings by their usual name, such as `resource_name`. */
export type Settings = (name: string) => Setting | undefined;

/** The settings of a target: its own, then those of its catalogue entry. */
export function settingsOf(leaf: LeafNode, { entry, provider = "" }: Identity): Settings {
  return (name) => {
    const own = settingIn(leaf.raw, name, provider);
    if (own !== undefined) return { text: own.text, at: `${leaf.pointer}/${own.key}` };
    return settingIn(entry?.settings ?? {}, name, provider);
  };
}
