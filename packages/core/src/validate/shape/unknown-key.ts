import { isList, isObject, typeName } from "../../data/json-type.ts";
import { nearestName } from "../../data/nearest-name.ts";
import { quoteName } from "../../data/quote.ts";
import type { Finding } from "../../diagnostics/finding.ts";
import { keyHome } from "../../format/key-home.ts";
import {
  absentSettings,
  keysMeant,
  keysOf,
  otherNames,
  requestHeaders,
  snakeCase,
} from "../../format/key-names.ts";
import { strategyModes } from "../../format/strategy-modes.ts";
import { nestedV1Finding, optionsKey } from "../config-v1.ts";
import { type Explain, isStrategyKind, kindOf, objectName, objectNameAtStart } from "./explain.ts";
import { canStandUnder, fitsName, isForwarded, isFree, namesTargets, own } from "./key-fit.ts";
import {
  type Explanation,
  routingByAnotherName,
  type UnknownKey,
  weightsInStrategy,
} from "./routing-key.ts";

/**
 * A key its object does not know: dangerous, camelCase, named after something else, of another mode,
 * out of place, misspelt, or unheard of. The first that fits is told; the order is from what is
 * certain to what is guessed.
 */
export const explainUnknownKey: Explain = (fault) => {
  const key = String(fault.error.params["additionalProperty"]);
  const older = optionsKey(fault.node);
  if (older !== undefined)
    return key === older && fault.path.length === fault.nodePath.length
      ? nestedV1Finding(fault.path, older)
      : undefined;
  const kind = kindOf(fault);
  if (kind === undefined) return undefined;
  const unknown: UnknownKey = { fault, key, kind, at: [...fault.path, key] };
  for (const explain of explanations) {
    const finding = explain(unknown);
    if (finding !== undefined) return finding === "silent" ? undefined : finding;
  }
  return heardOfNowhere(unknown);
};

const reachesPrototype: Explanation = ({ key, at }) =>
  key === "__proto__" || key === "constructor" || key === "prototype"
    ? {
        code: "PK6009",
        at,
        on: "key",
        message: `The key \`${key}\` reaches for the prototype of objects.`,
        hint: "Remove it: no config needs it, and it can corrupt a program that copies the config carelessly.",
      }
    : undefined;

/** A value given inline for a forwarded header is meant to be there. */
const forwardedInline: Explanation = ({ fault, key }) =>
  isForwarded(fault, key) ? "silent" : undefined;

const camelCase: Explanation = ({ fault, key, kind, at }) => {
  const snake = snakeCase(key);
  if (snake === key) return undefined;
  const known = keysMeant(kind).includes(snake);
  const elsewhere =
    !known &&
    keyHome({ key: snake, kind, path: fault.path, node: fault.node, nodePath: fault.nodePath }) !==
      undefined;
  const alias = known ? undefined : otherNames[kind]?.[snake];
  if (!known && !elsewhere && alias === undefined) return undefined;
  return {
    code: "PK1103",
    at,
    on: "key",
    message:
      key.toLowerCase() === snake
        ? `The key ${quoteName(key)} is spelled with ${key === key.toUpperCase() ? "capital letters" : "a capital letter"}; keys are lower case, so it is ignored.`
        : `The key ${quoteName(key)} is spelled in camelCase; the format knows \`${snake}\`. Some gateways read it and then skip every check, others ignore it.`,
    hint: `Write \`${snake}\`.`,
    mend: { do: "rename", to: snake, safe: isFree(fault, snake) },
  };
};

const anotherName: Explanation = ({ fault, key, kind, at }) => {
  const name = own(otherNames[kind], key);
  if (name === undefined || (key === "id" && !namesTargets(fault))) return undefined;
  const value = isObject(fault.value) ? fault.value[key] : undefined;
  const safe = isFree(fault, name) && fitsName(name, value);
  // A bare `timeout` is mostly in seconds, so what was meant is not known.
  const mend = key === "timeout" ? undefined : ({ do: "rename", to: name, safe } as const);
  return {
    code: "PK1105",
    at,
    on: "key",
    message: `${objectNameAtStart(fault)} has no key ${quoteName(key)}: it is called \`${name}\`.`,
    hint: `Write \`${name}\` instead of \`${key}\`${mend === undefined ? ", in milliseconds" : ""}.`,
    ...(mend === undefined ? {} : { mend }),
  };
};

const absentSetting: Explanation = ({ fault, key, kind, at }) => {
  const advice = own(absentSettings[kind], key);
  // Without a `mode`, the missing key is what is told.
  if (kind === "cache" && (key === "simple" || key === "semantic") && isFree(fault, "mode"))
    return "silent";
  return advice === undefined
    ? undefined
    : {
        code: "PK1101",
        at,
        on: "key",
        message: `${objectNameAtStart(fault)} has no setting ${quoteName(key)}: it is ignored.`,
        hint: advice,
      };
};

/** Beside a strategy without targets, or the reverse, the key is not misplaced: the other half is missing. */
const besideHalfAStrategy: Explanation = ({ fault: { node }, key, kind }) =>
  kind === "strategyNode" &&
  (node["strategy"] === undefined || node["targets"] === undefined) &&
  keysOf("leaf").includes(key)
    ? "silent"
    : undefined;

const otherMode: Explanation = ({ fault, key, kind, at }) => {
  const modes = own(strategyModes, key);
  if (modes === undefined || !isStrategyKind(kind)) return undefined;
  return {
    code: "PK2009",
    at,
    on: "key",
    message: `\`${key}\` belongs to the mode ${modes.map((mode) => `\`${mode}\``).join(" or ")}; under \`${kind}\` it is ignored.`,
    hint: `Remove it, or set \`mode\` of ${objectName(fault)} to \`${modes[0]}\`.`,
  };
};

const outOfPlace: Explanation = ({ fault, key, kind, at }) => {
  const home = keyHome({ key, kind, path: fault.path, node: fault.node, nodePath: fault.nodePath });
  if (home === undefined) return undefined;
  return {
    code: "PK1104",
    at,
    on: "key",
    message: `\`${key}\` does not belong in ${objectName(fault)}, where it is ignored: it belongs in ${home.name}.`,
    hint: home.hint ?? `Move it into ${home.name}.`,
    ...(home.path === undefined
      ? {}
      : { mend: { do: "move", to: home.path, safe: home.safe } as const }),
  };
};

/** `target: {…}`, as if there were one. */
const oneTarget: Explanation = ({ fault, key, at }) => {
  const value = isObject(fault.value) ? fault.value[key] : undefined;
  if (key.toLowerCase() !== "target" || !isObject(value) || !isFree(fault, "targets"))
    return undefined;
  return {
    code: "PK1102",
    at,
    on: "key",
    message: `${objectNameAtStart(fault)} has no key ${quoteName(key)}: it is called \`targets\`, and is a list.`,
    hint: "Write `targets`, with square brackets around the object.",
    mend: { do: "rename", to: "targets", safe: true, inBrackets: true },
  };
};

const misspelt: Explanation = ({ fault, key, kind, at }) => {
  const near = nearestName(key, keysMeant(kind));
  if (near === undefined) return undefined;
  const value = isObject(fault.value) ? fault.value[key] : undefined;
  const fits = canStandUnder(near, value);
  return {
    code: "PK1102",
    at,
    on: "key",
    message: `${objectNameAtStart(fault)} has no key ${quoteName(key)}: did you mean \`${near}\`?`,
    hint: fits
      ? `Write \`${near}\`.`
      : `If so, write \`${near}\`, which does not take ${typeName(value)}${isList(value) ? ": give each element a target of its own" : ""}.`,
    ...(fits ? { mend: { do: "rename", to: near, safe: isFree(fault, near) } as const } : {}),
  };
};

const requestHeader: Explanation = ({ key, kind, at }) => {
  const header = kind === "leaf" || kind === "strategyNode" ? own(requestHeaders, key) : undefined;
  return header === undefined
    ? undefined
    : {
        code: "PK1101",
        at,
        on: "key",
        message: `\`${key}\` is no part of a config: it is ignored.`,
        hint: `Send it with the request, in the header \`${header}\`.`,
      };
};

const explanations: readonly Explanation[] = [
  reachesPrototype,
  forwardedInline,
  anotherName,
  camelCase,
  absentSetting,
  besideHalfAStrategy,
  otherMode,
  weightsInStrategy,
  routingByAnotherName,
  requestHeader,
  outOfPlace,
  oneTarget,
  misspelt,
];

function heardOfNowhere({ fault, key, kind, at }: UnknownKey): Finding {
  const authorization = key.toLowerCase() === "authorization";
  return {
    code: "PK1101",
    at,
    on: "key",
    message: `${objectNameAtStart(fault)} has no key ${quoteName(key)}: it is ignored.`,
    hint: authorization ? credentialHint : kind === "leaf" ? headerHint : "Remove it.",
  };
}

const credentialHint =
  "Put the credential into `api_key`, or list the header in `forward_headers` to send the caller's.";
const headerHint = "Remove it. To send it as a header, name it in the target's `forward_headers`.";
