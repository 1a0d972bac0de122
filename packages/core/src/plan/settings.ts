import type { LeafNode } from "../compile/program.ts";
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
  const family = provider.split("-", 1)[0] ?? "";
  return (name) => {
    for (const key of [name, `${family}_${name}`]) {
      const text = leaf.raw[key];
      if (typeof text === "string" && text !== "") return { text, at: `${leaf.pointer}/${key}` };
    }
    const text = entry?.settings[name];
    return text === undefined || text === "" ? undefined : { text };
  };
}
