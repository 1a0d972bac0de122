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

/** What is done to the body for a target, and the pointer each part was written at. */
export interface SourcedParams {
  readonly params: Params;
  /** By `override_params.model`: where it is written. */
  readonly from: Readonly<Record<string, string>>;
}

/** What a target does to the body, as far as that is known without joining all that it inherits. */
export interface BodyChange {
  /** Whether it does anything. */
  readonly isAny: boolean;
  /** The model that is set; it may name a provider. */
  readonly model: unknown;
  /** Whether there is so much that a call joins it whenever it is asked for it. */
  readonly isLong: boolean;
  readonly joined: () => SourcedParams;
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

const nothing: SourcedParams = Object.freeze({
  params: Object.freeze({}),
  from: Object.freeze({}),
});

const untouched: BodyChange = Object.freeze({
  isAny: false,
  model: undefined,
  isLong: false,
  joined: () => nothing,
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
  let kept: SourcedParams | undefined;
  return Object.freeze({
    isAny: size > 0,
    model: layers.find(({ model }) => model !== undefined)?.model?.told,
    isLong: size > mostInherited,
    joined() {
      const made = kept ?? joinedLayers(layersFrom(nearest));
      if (isKept) kept = made;
      return made;
    },
  });
});

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
function joinedLayers(layers: readonly ParamLayer[]): SourcedParams {
  const outermostFirst = layers.toReversed();
  const secrets: ParamSecret[] = [];
  const from: Record<string, string> = {};
  const defaults = joinedMembers(outermostFirst, "defaults", { secrets, from });
  const override = joinedMembers(outermostFirst, "override", { secrets, from });
  const drop = joinedPaths(outermostFirst, from);
  const params: Params = {
    ...(defaults === undefined ? {} : { defaults }),
    ...(override === undefined ? {} : { override }),
    ...(drop.length === 0 ? {} : { drop: Object.freeze(drop) }),
    ...(secrets.length === 0 ? {} : { secrets: Object.freeze(secrets) }),
  };
  return Object.freeze({ params: Object.freeze(params), from: Object.freeze(from) });
}

interface Gathered {
  readonly secrets: ParamSecret[];
  readonly from: Record<string, string>;
}

/** The members of all layers, of which the nearest wins; nothing where no layer has any. */
function joinedMembers(
  layers: readonly ParamLayer[],
  place: ParamSecret["in"],
  { secrets, from }: Gathered,
): JsonObject | undefined {
  const nearest = new Map<string, Member>();
  for (const layer of layers) {
    for (const member of layer[place]) nearest.set(member.name, member);
  }
  if (nearest.size === 0) return undefined;
  const kept: [string, unknown][] = [];
  for (const { name, setting, at, told, secrets: hidden } of nearest.values()) {
    from[setting] = at;
    for (const secret of hidden) secrets.push(secret);
    if (told !== undefined) kept.push([name, told]);
  }
  return Object.freeze(Object.fromEntries(kept));
}

/** The paths of all layers, each once. */
function joinedPaths(
  layers: readonly ParamLayer[],
  from: Record<string, string>,
): readonly string[] {
  const first = new Map<string, DroppedPath>();
  for (const { drop } of layers) {
    for (const dropped of drop) if (!first.has(dropped.path)) first.set(dropped.path, dropped);
  }
  for (const { setting, at } of first.values()) from[setting] = at;
  return [...first.keys()];
}
