import type { LeafNode } from "../compile/program.ts";
import { settingSpellings } from "../format/upstreams.ts";
import type { Identity } from "./identity.ts";

/** A setting of a provider, and the pointer of it where the target has it itself. */
export interface Setting {
  readonly text: string;
  readonly at?: string;
}

/** Settings by their usual name, such as `resource_name`. */
export type Settings = (name: string) => Setting | undefined;

/** The settings of a target: its own, in any spelling that gateways read, then those of its catalogue entry. */
export function settingsOf(leaf: LeafNode, { entry, provider = "" }: Identity): Settings {
  return (name) => {
    const spellings = settingSpellings(name, provider);
    for (const key of spellings) {
      const text = leaf.raw[key];
      if (typeof text === "string" && text !== "") return { text, at: `${leaf.pointer}/${key}` };
    }
    for (const key of spellings) {
      const text = entry?.settings[key];
      if (text !== undefined && text !== "") return { text };
    }
    return undefined;
  };
}
