import { pointerOf } from "../data/json-pointer.ts";
import { isList, isObject, type JsonObject } from "../data/json-type.ts";
import type { InheritedKey, inheritance } from "../format/inheritance.ts";
import type { ProgramNode } from "./program.ts";

/** A value that holds at a node, and the pointer it was written at. */
export interface Inherited {
  readonly value: unknown;
  readonly at: string;
}

/** A key of the config by what its parents' values do to it. */
type KeyThat<How extends "replace" | "merge" | "union"> = {
  [Key in InheritedKey]: (typeof inheritance)[Key] extends How ? Key : never;
}[InheritedKey];

/** The nearest value of a key that replaces; presence is presence, so `0`, `[]` and `{}` count. */
export function replaced(node: ProgramNode, key: KeyThat<"replace">): Inherited | undefined {
  for (let at: ProgramNode | undefined = node; at !== undefined; at = at.parent) {
    const value = at.raw[key];
    if (value !== undefined) return { value, at: `${at.pointer}/${key}` };
  }
  return undefined;
}

/** The members of a key that merges, each with the pointer it was written at; the nearest one wins. */
export function merged(node: ProgramNode, key: KeyThat<"merge">): ReadonlyMap<string, Inherited> {
  const members = new Map<string, Inherited>();
  for (const at of fromRoot(node)) {
    const object = at.raw[key];
    if (!isObject(object)) continue;
    for (const name of Object.keys(object)) {
      members.set(name, { value: object[name], at: `${at.pointer}/${key}${pointerOf([name])}` });
    }
  }
  return members;
}

/** The elements of a key whose lists are joined, each once. */
export function united(node: ProgramNode, key: KeyThat<"union">): readonly Inherited[] {
  const elements = new Map<unknown, Inherited>();
  for (const at of fromRoot(node)) {
    const list = at.raw[key];
    if (!isList(list)) continue;
    for (const [index, value] of list.entries()) {
      if (!elements.has(value)) elements.set(value, { value, at: `${at.pointer}/${key}/${index}` });
    }
  }
  return [...elements.values()];
}

function fromRoot(node: ProgramNode): ProgramNode[] {
  const nodes: ProgramNode[] = [];
  for (let at: ProgramNode | undefined = node; at !== undefined; at = at.parent) nodes.unshift(at);
  return nodes;
}

/** Whether a node sets or takes out parameters of the body. */
export function changesBody({ override_params, default_params, drop_params }: JsonObject): boolean {
  return (override_params ?? default_params ?? drop_params) !== undefined;
}
