import type { ProgramNode } from "../compile/program.ts";
import type { JsonObject } from "../data/json-type.ts";
import { remember } from "../data/remember.ts";
import type { ParamSecret, Params } from "./attempt.ts";
import {
  type DroppedPath,
  layersFrom,
  type Member,
  nearestLayer,
  type ParamLayer,
} from "./param-layers.ts";

/** What a target does to the body, as far as that is known without joining all that it inherits. */
export interface BodyChange {
  /** Whether it does anything. */
  readonly isAny: boolean;
  /** The model that is set; it may name a provider. */
  readonly model: unknown;
  /** Whether there is so much that a call joins it whenever it is asked for it. */
  readonly isLong: boolean;
  readonly params: () => Params;
  /** Whether a parameter is set always, or taken out. */
  readonly changes: (param: string) => boolean;
  /** By `override_params.model`: where it is written. */
  readonly from: () => Readonly<Record<string, string>>;
}

/**
 * What a node and those above it do to the body. Values that are secrets are named and left out. Nodes
 * that do nothing of their own share what they inherit.
 *
 * A thousand targets that inherit a thousand names and add one each have a million names together, in a
 * config of some kilobytes. So what is inherited is copied and kept where it is little; else it is copied
 * anew when a call is sent, and forgotten.
 */
export function paramsOf(node: ProgramNode): BodyChange {
  const nearest = nearestLayer(node);
  return nearest === undefined ? untouched : changeOf(nearest);
}

const nothing = Object.freeze({});

const untouched: BodyChange = Object.freeze({
  isAny: false,
  model: undefined,
  isLong: false,
  params: () => nothing,
  changes: () => false,
  from: () => nothing,
});

/** Names that any node may inherit and keep a copy of. */
const mostInherited = 16;
/** Names beyond these of which the nodes of a program keep copies, all together. */
const mostCopies = 2048;

const changeOf = remember((nearest: ProgramNode): BodyChange => {
  const layers = layersFrom(nearest);
  const size = layers.reduce((sum, layer) => sum + layer.size, 0);
  const inherited = size - (layers[0]?.size ?? 0);
  const isKept = inherited <= mostInherited || takesCopies(nearest, inherited);
  const params = () => joinedParams(layersFrom(nearest));
  const from = () => joinedFrom(layersFrom(nearest));
  return Object.freeze({
    isAny: size > 0,
    model: layers.find(({ model }) => model !== undefined)?.model?.told,
    isLong: size > mostInherited,
    params: isKept ? once(params) : params,
    changes: (param) => layersFrom(nearest).some((layer) => layer.changes(param)),
    from: isKept ? once(from) : from,
  });
});

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Whether there is room for more copies in the program of a node; they are counted then. */
function takesCopies(node: ProgramNode, count: number): boolean {
  let root = node;
  while (root.parent !== undefined) root = root.parent;
  const copies = copiesOf(root);
  if (copies.count + count > mostCopies) return false;
  copies.count += count;
  return true;
}

const copiesOf = remember((_root: ProgramNode) => ({ count: 0 }));

/** Joins layers of which the first is the nearest. */
function joinedParams(layers: readonly ParamLayer[]): Params {
  const secrets: ParamSecret[] = [];
  const defaults = joinedMembers(layers, "defaults", secrets);
  const override = joinedMembers(layers, "override", secrets);
  const drop = [...pathsOf(layers).keys()];
  return Object.freeze({
    ...(defaults === undefined ? {} : { defaults }),
    ...(override === undefined ? {} : { override }),
    ...(drop.length === 0 ? {} : { drop: Object.freeze(drop) }),
    ...(secrets.length === 0 ? {} : { secrets: Object.freeze(secrets) }),
  });
}

function joinedFrom(layers: readonly ParamLayer[]): Readonly<Record<string, string>> {
  const from: Record<string, string> = {};
  for (const place of ["defaults", "override"] as const)
    for (const { setting, at } of membersOf(layers, place).values()) from[setting] = at;
  for (const { setting, at } of pathsOf(layers).values()) from[setting] = at;
  return Object.freeze(from);
}

/** The members at a place; nothing where no layer has any. */
function joinedMembers(
  layers: readonly ParamLayer[],
  place: ParamSecret["in"],
  secrets: ParamSecret[],
): JsonObject | undefined {
  const members = membersOf(layers, place);
  if (members.size === 0) return undefined;
  const kept: [string, unknown][] = [];
  for (const { name, told, secrets: hidden } of members.values()) {
    for (const secret of hidden) secrets.push(secret);
    if (told !== undefined) kept.push([name, told]);
  }
  return Object.freeze(Object.fromEntries(kept));
}

/** The members of all layers by name, in the order of the outermost layer; the nearest wins. */
function membersOf(
  layers: readonly ParamLayer[],
  place: ParamSecret["in"],
): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  for (const layer of layers.toReversed())
    for (const member of layer[place]) members.set(member.name, member);
  return members;
}

/** The paths of all layers, each once and where it is written first. */
function pathsOf(layers: readonly ParamLayer[]): ReadonlyMap<string, DroppedPath> {
  const paths = new Map<string, DroppedPath>();
  for (const { drop } of layers.toReversed())
    for (const dropped of drop) if (!paths.has(dropped.path)) paths.set(dropped.path, dropped);
  return paths;
}
