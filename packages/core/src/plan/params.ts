import { changesBody } from "../compile/effective.ts";
import type { ProgramNode } from "../compile/program.ts";
import { pointerOf } from "../data/json-pointer.ts";
import { isList, isObject, type JsonObject } from "../data/json-type.ts";
import { remember } from "../data/remember.ts";
import type { ParamSecret, Params } from "./attempt.ts";
import { type SecretPlaces, withoutSecrets } from "./without-secrets.ts";

/** What is done to the body for a target, and the pointer each part was written at. */
export interface SourcedParams {
  readonly params: Params;
  /** By `override_params.model`: where it is written. */
  readonly from: Readonly<Record<string, string>>;
  /** The model that is set; it may name a provider. */
  readonly model: unknown;
}

/**
 * What a node and those above it do to the body. Values that are secrets are named and left out. Nodes
 * that do nothing of their own share what they inherit.
 */
export function paramsOf(node: ProgramNode): SourcedParams {
  const nearest = nearestLayer(node);
  return nearest === undefined ? untouched : joined(nearest);
}

const untouched: SourcedParams = Object.freeze({
  params: Object.freeze({}),
  from: Object.freeze({}),
  model: undefined,
});

/** The node itself or the nearest one above that does something to the body. */
function nearestLayer(node: ProgramNode | undefined): ProgramNode | undefined {
  let layer = node;
  while (layer !== undefined && !changesBody(layer.raw)) layer = layer.parent;
  return layer;
}

const joined = remember((nearest: ProgramNode): SourcedParams => {
  const layers: ProgramNode[] = [];
  for (let layer = nearestLayer(nearest); layer !== undefined; layer = nearestLayer(layer.parent))
    layers.unshift(layer);
  const secrets: ParamSecret[] = [];
  const from: Record<string, string> = {};
  const defaults = members(layers, "defaults", { secrets, from });
  const override = members(layers, "override", { secrets, from });
  const drop = dropped(layers, from);
  const params: Params = {
    ...(defaults === undefined ? {} : { defaults }),
    ...(override === undefined ? {} : { override }),
    ...(drop.length === 0 ? {} : { drop: Object.freeze(drop) }),
    ...(secrets.length === 0 ? {} : { secrets: Object.freeze(secrets) }),
  };
  const model = override?.["model"];
  return Object.freeze({ params: Object.freeze(params), from: Object.freeze(from), model });
});

interface Gathered {
  readonly secrets: ParamSecret[];
  readonly from: Record<string, string>;
}

const keyOf = { defaults: "default_params", override: "override_params" } as const;

/** The members of all layers, of which the nearest wins; nothing where no layer has any. */
function members(
  layers: readonly ProgramNode[],
  place: ParamSecret["in"],
  { secrets, from }: Gathered,
): JsonObject | undefined {
  const nearest = new Map<string, Member>();
  for (const layer of layers) {
    for (const member of readLayer(layer)[place]) nearest.set(member.name, member);
  }
  if (nearest.size === 0) return undefined;
  const kept: [string, unknown][] = [];
  for (const { name, at, told, secrets: hidden } of nearest.values()) {
    from[`${keyOf[place]}.${name}`] = at;
    for (const secret of hidden) secrets.push({ in: place, ...secret });
    if (told !== undefined) kept.push([name, told]);
  }
  return Object.freeze(Object.fromEntries(kept));
}

/** The paths of all layers, each once. */
function dropped(layers: readonly ProgramNode[], from: Record<string, string>): readonly string[] {
  const paths = new Set<string>();
  for (const { raw, pointer } of layers) {
    const list = raw["drop_params"];
    if (!isList(list)) continue;
    for (const [index, path] of list.entries()) {
      if (typeof path !== "string" || paths.has(path)) continue;
      paths.add(path);
      from[`drop_params.${path}`] = `${pointer}/drop_params/${index}`;
    }
  }
  return [...paths];
}

/** A parameter as far as anybody may read it. */
interface Member {
  readonly name: string;
  /** Its pointer in the config. */
  readonly at: string;
  /** Missing where all of it is secret. */
  readonly told: unknown;
  readonly secrets: readonly SecretPlaces[];
}

/** Each layer is searched for secrets once, however many targets inherit from it. */
const readLayer = remember(({ raw, pointer }: ProgramNode) => ({
  defaults: membersAt(raw["default_params"], `${pointer}/default_params`),
  override: membersAt(raw["override_params"], `${pointer}/override_params`),
}));

function membersAt(object: unknown, pointer: string): readonly Member[] {
  if (!isObject(object)) return [];
  return Object.keys(object).map((name) => {
    const step = pointerOf([name]);
    const at = pointer + step;
    const secrets: SecretPlaces[] = [];
    const value = object[name];
    // A model is no secret, whatever it is called: requests are routed by it.
    const told =
      name === "model" && typeof value === "string"
        ? value
        : withoutSecrets(name, value, { at: step, from: at }, (secret) => {
            secrets.push(secret);
          });
    return { name, at, told, secrets };
  });
}
