import type { Path } from "../data/json-pointer.ts";
import { isList, isObject, type JsonObject } from "../data/json-type.ts";
import type { Finding } from "../diagnostics/finding.ts";
import { keysOf } from "../format/key-names.ts";

/**
 * The finding that ends the judgement of a file that is no Configs 2.0 tree as it stands: one written
 * in Configs 1.0, or a config inside another object. Nothing for any other.
 */
export function configV1Finding(root: unknown): Finding | undefined {
  if (!isObject(root) || isObject(root["strategy"])) return undefined;
  const key = optionsKey(root) ?? (isLonelyMode(root) ? "mode" : undefined);
  return key === undefined ? wrappedFinding(root) : olderFinding([key], `it has \`${key}\``);
}

/** The key under which a node of Configs 1.0 lists its targets, or nothing for any other node. */
export function optionsKey(node: JsonObject): "options" | "llms" | undefined {
  if (isObject(node["strategy"])) return undefined;
  if (listsUpstreams(node["options"])) return "options";
  return listsUpstreams(node["llms"]) ? "llms" : undefined;
}

/** What is said of a node of Configs 1.0 inside a tree of Configs 2.0. */
export function nestedV1Finding(at: Path, key: string): Finding {
  return {
    code: "PK1110",
    at: [...at, key],
    on: "key",
    message: `This target is written in Configs 1.0: it has \`${key}\`, where Configs 2.0 has \`strategy\` and \`targets\`. Gateways do not look inside.`,
    hint: `Write "strategy": {"mode": …} instead of \`mode\`, and "targets" instead of \`${key}\`.`,
  };
}

function olderFinding(at: Path, fact: string): Finding {
  return {
    code: "PK1110",
    at,
    on: "key",
    message: `This is a Configs 1.0 file: ${fact}, where Configs 2.0 has \`strategy\` and \`targets\`. Today's routes refuse it.`,
    hint: "`pk-config migrate FILE` prints it as Configs 2.0, and says what it could not put over.",
  };
}

/** A whole request body, or an answer of the API: the config stands inside. */
function wrappedFinding(root: JsonObject): Finding | undefined {
  const inner = root["config"];
  if (!isObject(inner) || holdsConfig(root)) return undefined;
  const key = optionsKey(inner) ?? (isLonelyMode(inner) ? "mode" : undefined);
  if (key !== undefined && !isObject(inner["strategy"]))
    return olderFinding(["config"], `the \`config\` in it has \`${key}\``);
  if (!holdsConfig(inner)) return undefined;
  return {
    code: "PK1119",
    at: ["config"],
    on: "key",
    message: "The config stands inside `config`, where no gateway looks for it.",
    hint: "Keep only the inner object.",
  };
}

/** Whether an object has a key that only configs have: a wrapper has a name and an address too. */
export function holdsConfig(object: JsonObject): boolean {
  return Object.keys(object).some(isConfigKey);
}

/** Whether only configs have a key. */
export function isConfigKey(key: string): boolean {
  return configKeys.has(key);
}

/** Whether an object has nothing but what a config may have like any other object. */
export function isBare(object: JsonObject): boolean {
  return Object.keys(object).every((key) => common.has(key));
}

const common: ReadonlySet<string> = new Set(["$schema", "name", "weight", "filename"]);
const configKeys: ReadonlySet<string> = new Set(
  ["strategy", "targets", ...keysOf("leaf")].filter((key) => !common.has(key)),
);

/** A list with objects in it, or one object that names an upstream; `options` of a model are neither. */
export function listsUpstreams(value: unknown): boolean {
  if (isList(value)) return value.length === 0 || value.some(isObject);
  return isObject(value) && upstreamKeys.some((key) => value[key] !== undefined);
}

const upstreamKeys = [
  ..."provider virtual_key virtualKey api_key apiKey options llms targets".split(" "),
];

function isLonelyMode(node: JsonObject): boolean {
  return (
    typeof node["mode"] === "string" &&
    node["targets"] === undefined &&
    node["strategy"] === undefined
  );
}
