import { changesBody, type Inherited, merged, united } from "../compile/inherit.ts";
import type { ProgramNode } from "../compile/program.ts";
import { pointerOf } from "../data/json-pointer.ts";
import { isList, isObject } from "../data/json-type.ts";
import { remember } from "../data/remember.ts";
import { isCredentialKey } from "../format/credentials.ts";
import { looksLikeKey } from "../format/looks-like-key.ts";
import type { ParamSecret, Params } from "./attempt.ts";

/** What is done to the body for a target, and the pointer each part was written at. */
export interface SourcedParams {
  readonly params: Params;
  /** By `override_params.model`: where it is written. */
  readonly from: Readonly<Record<string, string>>;
}

/**
 * The parameters that hold for a node. Values that are secrets are named and left out. Nodes that set
 * none of their own share what they inherit.
 */
export const paramsOf: (node: ProgramNode) => SourcedParams = remember((node) =>
  node.parent === undefined || changesBody(node.raw) ? readParams(node) : paramsOf(node.parent),
);

function readParams(node: ProgramNode): SourcedParams {
  const secrets: ParamSecret[] = [];
  const from: Record<string, string> = {};
  const defaults = members(merged(node, "default_params"), "defaults", { secrets, from });
  const override = members(merged(node, "override_params"), "override", { secrets, from });
  const drop = united(node, "drop_params").flatMap(({ value, at }) => {
    if (typeof value !== "string") return [];
    from[`drop_params.${value}`] = at;
    return [value];
  });
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

const keyOf = { defaults: "default_params", override: "override_params" } as const;

function members(
  given: ReadonlyMap<string, Inherited>,
  place: ParamSecret["in"],
  { secrets, from }: Gathered,
): Readonly<Record<string, unknown>> | undefined {
  if (given.size === 0) return undefined;
  const kept: [string, unknown][] = [];
  for (const [name, { value, at }] of given) {
    from[`${keyOf[place]}.${name}`] = at;
    const told = withoutSecrets(name, value, { at: pointerOf([name]), from: at }, (secret) => {
      secrets.push({ in: place, ...secret });
    });
    if (told !== undefined) kept.push([name, told]);
  }
  return Object.freeze(Object.fromEntries(kept));
}

type Places = Pick<ParamSecret, "at" | "from">;

/** A value as far as anybody may read it; `undefined` where nothing of it may be. */
function withoutSecrets(
  key: string,
  value: unknown,
  places: Places,
  tell: (secret: Places) => void,
): unknown {
  if (isSecret(key, value)) {
    tell(places);
    return undefined;
  }
  if (isList(value)) {
    // A list keeps its length, so that the secret finds its place again.
    return Object.freeze(
      value.map((element, index) => {
        const told = withoutSecrets(key, element, inside(places, index), tell);
        return told === undefined ? null : told;
      }),
    );
  }
  if (!isObject(value)) return value;
  const kept = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const told = withoutSecrets(name, member, inside(places, name), tell);
    return told === undefined ? [] : [[name, told]];
  });
  // All plans of a target share it.
  return Object.freeze(Object.fromEntries(kept));
}

function inside({ at, from }: Places, step: string | number): Places {
  const more = pointerOf([step]);
  return { at: at + more, from: from + more };
}

/** Doubt is enough: what is left out is still sent, only not shown. */
function isSecret(key: string, value: unknown): boolean {
  if (typeof value === "string") return isCredentialKey(key, "text") || looksLikeKey(value);
  if (typeof value === "number") return isCredentialKey(key);
  return typeof value === "object" && value !== null && isCredentialKey(key, "parts");
}
