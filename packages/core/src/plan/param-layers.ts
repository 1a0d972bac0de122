import { changesBody } from "../compile/effective.ts";
import type { ProgramNode } from "../compile/program.ts";
import { pointerOf } from "../data/json-pointer.ts";
import { isList, isObject, type JsonObject } from "../data/json-type.ts";
import { remember } from "../data/remember.ts";
import type { ParamSecret } from "./attempt.ts";
import { withoutSecrets } from "./without-secrets.ts";

/** What one node does to the body, whatever those above it do. */
export interface ParamLayer {
  readonly defaults: readonly Member[];
  readonly override: readonly Member[];
  readonly drop: readonly DroppedPath[];
  /** How many names these are together. */
  readonly size: number;
  /** The member of `override` that sets the model. */
  readonly model: Member | undefined;
  /** Whether it sets a parameter always, or takes it out. */
  readonly changes: (param: string) => boolean;
}

/** A parameter as far as anybody may read it. */
export interface Member {
  readonly name: string;
  /** What a plan calls it: `override_params.model`. */
  readonly setting: string;
  /** Its pointer in the config. */
  readonly at: string;
  /** Missing where all of it is secret. */
  readonly told: unknown;
  readonly secrets: readonly ParamSecret[];
}

/** A path of `drop_params`. */
export interface DroppedPath {
  readonly path: string;
  readonly setting: string;
  readonly at: string;
}

/** The node itself or the nearest one above that does something to the body. */
export function nearestLayer(node: ProgramNode | undefined): ProgramNode | undefined {
  let layer = node;
  while (layer !== undefined && !changesBody(layer.raw)) layer = layer.parent;
  return layer;
}

/** What a node and those above it do to the body, the nearest first. */
export function layersFrom(node: ProgramNode | undefined): readonly ParamLayer[] {
  const layers: ParamLayer[] = [];
  for (let layer = nearestLayer(node); layer !== undefined; layer = nearestLayer(layer.parent))
    layers.push(layerOf(layer));
  return layers;
}

/** Each layer is searched for secrets once, however many targets inherit from it. */
const layerOf = remember(({ raw, pointer }: ProgramNode): ParamLayer => {
  const defaults = membersAt(raw, pointer, "defaults");
  const override = membersAt(raw, pointer, "override");
  const drop = pathsAt(raw["drop_params"], `${pointer}/drop_params`);
  const size = defaults.length + override.length + drop.length;
  const model = override.find(({ name }) => name === "model");
  const set = raw[keyOf.override];
  const dropped = new Set(drop.map(({ path }) => path));
  const changes = (param: string) =>
    dropped.has(param) || (isObject(set) && Object.hasOwn(set, param));
  return { defaults, override, drop, size, model, changes };
});

const keyOf = { defaults: "default_params", override: "override_params" } as const;

function membersAt(raw: JsonObject, pointer: string, place: ParamSecret["in"]): readonly Member[] {
  const key = keyOf[place];
  const object = raw[key];
  if (!isObject(object)) return [];
  return Object.keys(object).map((name) => {
    const step = pointerOf([name]);
    const at = `${pointer}/${key}${step}`;
    const secrets: ParamSecret[] = [];
    const value = object[name];
    // A model is no secret, whatever it is called: requests are routed by it.
    const told =
      name === "model" && typeof value === "string"
        ? value
        : withoutSecrets(name, value, { at: step, from: at }, (secret) => {
            secrets.push({ in: place, ...secret });
          });
    return { name, setting: `${key}.${name}`, at, told, secrets };
  });
}

function pathsAt(list: unknown, pointer: string): readonly DroppedPath[] {
  if (!isList(list)) return [];
  return list.flatMap((path, index) =>
    typeof path === "string"
      ? [{ path, setting: `drop_params.${path}`, at: `${pointer}/${index}` }]
      : [],
  );
}
