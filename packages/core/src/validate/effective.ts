import { isObject } from "../data/json-type.ts";
import type { InheritedKey } from "../format/inheritance.ts";
import { child, type NodeVisit, type Place } from "./visit.ts";

/** A value that holds at a node, and the place it was written at. */
export interface Effective {
  readonly value: unknown;
  readonly place: Place;
  /** The node it was written on. */
  readonly from: NodeVisit;
}

/** The nearest value of an inherited member, the node's own included; presence is presence. */
export function effective(node: NodeVisit, key: InheritedKey): Effective | undefined {
  for (let at: NodeVisit | undefined = node; at !== undefined; at = at.parent) {
    const value = at.raw[key];
    if (value !== undefined) return { value, place: child(at.place, key), from: at };
  }
  return undefined;
}

/** One parameter of the merged `override_params` of a node, with the place it was written at. */
export function effectiveParam(node: NodeVisit, name: string): Effective | undefined {
  for (let at: NodeVisit | undefined = node; at !== undefined; at = at.parent) {
    const params: unknown = at.raw["override_params"];
    if (isObject(params) && Object.hasOwn(params, name)) {
      return {
        value: params[name],
        place: child(child(at.place, "override_params"), name),
        from: at,
      };
    }
  }
  return undefined;
}
