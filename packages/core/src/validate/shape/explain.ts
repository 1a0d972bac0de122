import type { ShapeError } from "@pk-config/schema";
import { pathOf, valueAt } from "../../data/json-pointer.ts";
import { isObject, type JsonObject } from "../../data/json-type.ts";
import type { Finding } from "../../diagnostics/finding.ts";
import type { ObjectKind } from "../../format/key-names.ts";
import { optionsKey } from "../config-v1.ts";

/** A shape error with what is needed to say what the person meant. */
export interface Fault {
  readonly error: ShapeError;
  readonly path: readonly string[];
  /** The value the error is about. */
  readonly value: unknown;
  /** Key or index of the value in its parent; empty for the root. */
  readonly key: string;
  /** The nearest node at or above the value. */
  readonly node: JsonObject;
  readonly nodePath: readonly string[];
  readonly root: unknown;
}

/** Says what a shape error means, or nothing where another error says it. */
export type Explain = (fault: Fault) => Finding | undefined;

/** The same, but silent inside a node of Configs 1.0, where one finding about the node says it all. */
export function outsideOlder(explain: Explain): Explain {
  return (fault) => (optionsKey(fault.node) === undefined ? explain(fault) : undefined);
}

/** Puts an error into its place in the tree. */
export function faultOf(error: ShapeError, root: unknown): Fault {
  const path = pathOf(error.instancePath);
  let nodeLength = 0;
  for (let length = 2; length <= path.length; length += 2) {
    if (path[length - 2] !== "targets") break;
    nodeLength = length;
  }
  const nodePath = path.slice(0, nodeLength);
  const node = valueAt(root, nodePath);
  return {
    error,
    path,
    value: valueAt(root, path),
    key: path.at(-1) ?? "",
    node: isObject(node) ? node : {},
    nodePath,
    root,
  };
}

/** What kind of object stands at a path below its node. */
export function kindOf({
  path,
  nodePath,
  value,
}: Pick<Fault, "path" | "nodePath" | "value">): ObjectKind | undefined {
  const below = path.slice(nodePath.length);
  const [first, second] = below;
  const object = isObject(value) ? value : {};
  if (first === undefined)
    return object["strategy"] === undefined && object["targets"] === undefined
      ? "leaf"
      : "strategyNode";
  if (first === "retry" || first === "cache") return first;
  if (first === "cb_config") return "circuitBreaker";
  if (first.endsWith("_hooks")) return "hook";
  if (first !== "strategy") return undefined;
  if (second === "sticky") return "sticky";
  if (second === "cb_config") return "circuitBreaker";
  if (second === "conditions") return "condition";
  const mode = object["mode"];
  return mode === "fallback" || mode === "loadbalance" || mode === "conditional" ? mode : "single";
}

/** Whether an object of a kind is the `strategy` of a node. */
export function isStrategyKind(kind: ObjectKind): boolean {
  return (
    kind === "single" || kind === "fallback" || kind === "loadbalance" || kind === "conditional"
  );
}

/** How messages call the object a fault is about. */
export function objectName({ path, nodePath }: Pick<Fault, "path" | "nodePath">): string {
  const below = path.slice(nodePath.length);
  if (below.length === 0) return path.length === 0 ? "the config" : "a target";
  return `\`${below
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join("")
    .slice(1)}\``;
}

/** The same as the first words of a sentence. */
export function objectNameAtStart(fault: Pick<Fault, "path" | "nodePath">): string {
  const name = objectName(fault);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** How a message calls a place: the last key of its path, with its index in a list. */
export function placeOf(path: readonly (string | number)[]): string {
  const last = String(path.at(-1) ?? "");
  if (!/^\d+$/.test(last)) return last === "" ? "the config" : `\`${last}\``;
  const list = path.findLast((step) => !/^\d+$/.test(String(step)));
  return list === undefined ? `element ${last}` : `\`${String(list)}[${last}]\``;
}
