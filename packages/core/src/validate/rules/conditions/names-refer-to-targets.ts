import { isList, isObject, type JsonObject } from "../../../data/json-type.ts";
import { nearestName } from "../../../data/nearest-name.ts";
import { quote } from "../../../data/quote.ts";
import type { Rule, Saying } from "../../rule.ts";
import type { StrategyVisit } from "../../visit.ts";
import { danglingReferences, type Reference, targetNames } from "./target-names.ts";

/** `then` and `default` of a conditional refer to a direct target by its `name`. */
export const namesReferToTargets: Rule<"strategy"> = {
  codes: ["PK2101", "PK2102"],
  on: "strategy",
  check(node, { report }) {
    if (node.mode !== "conditional" || node.targets.length === 0) return;
    const names = targetNames(node);
    if (names === undefined) return;
    for (const reference of danglingReferences(node, names)) {
      report(saying(reference, node, names));
      // Without any name there is one mistake, however often a name is used.
      if (names.size === 0) return;
    }
  },
};

function saying(
  reference: Reference,
  node: StrategyVisit,
  names: ReadonlyMap<string, number>,
): Saying {
  const { key, name, place } = reference;
  const common = { code: key === "then" ? "PK2101" : "PK2102", at: place } as const;
  const fact = `\`${key}\` is ${quote(name)}, but `;
  const elsewhere = foundElsewhere(name, node);
  if (names.size === 0) {
    const count = node.targets.length;
    return {
      ...common,
      message: `${fact}${count === 1 ? "the only target has no" : `none of the ${count} targets has a`} \`name\`.`,
      hint:
        elsewhere ??
        `Give the target that is meant "name": ${quote(name)}, and a name to each of the others.`,
    };
  }
  const message = `${fact}no target of this strategy has that name`;
  if (elsewhere !== undefined) return { ...common, message: `${message}.`, hint: elsewhere };
  const near = nearName(name, names);
  if (near !== undefined) {
    return {
      ...common,
      message: `${message}: did you mean ${quote(near)}?`,
      hint: `Write ${quote(near)}.`,
      ...(plain(near) === plain(name) ? { fix: { replace: near } } : {}),
    };
  }
  return { ...common, message: `${message}.`, hint: choice(name, node, names) };
}

/** What the name stands for, where it stands for something that is no name of a direct target. */
function foundElsewhere(name: string, node: StrategyVisit): string | undefined {
  const targets = node.targets.slice(0, maxSearched);
  for (const [index, target] of targets.entries()) {
    if (!isObject(target)) continue;
    const known = target["name"];
    const group = isList(target["targets"]) ? target["targets"] : [];
    if (group.some((inner) => isObject(inner) && inner["name"] === name)) {
      const way =
        typeof known === "string"
          ? `write ${quote(known)}`
          : `give \`targets[${index}]\` a name and write that`;
      return `${quote(name)} is a target inside \`targets[${index}]\`, where this strategy cannot choose: ${way}.`;
    }
  }
  for (const [index, target] of targets.entries()) {
    const key = isObject(target) ? identityNamed(name, target) : undefined;
    if (!isObject(target) || key === undefined) continue;
    const known = target["name"];
    const fact = `${quote(name)} is the \`${key}\` of \`targets[${index}]\``;
    return typeof known === "string"
      ? `${fact}: write its name, ${quote(known)}.`
      : `${fact}: give that target "name": ${quote(name)}.`;
  }
  return undefined;
}

/** The key by which a target is identified, where its value is the name that was written. */
function identityNamed(name: string, target: JsonObject): string | undefined {
  for (const key of ["provider", "virtual_key", "prompt_id"]) {
    const value = target[key];
    if (typeof value === "string" && (value === name || value === `@${name}`)) return key;
  }
  const params = target["override_params"];
  return isObject(params) && params["model"] === name ? "override_params.model" : undefined;
}

/** The nearest name, unless two are equally near. */
function nearName(name: string, names: ReadonlyMap<string, number>): string | undefined {
  const candidates = [...names.keys()].slice(0, maxSearched).filter(isShort);
  if (!isShort(name)) return undefined;
  const alike = candidates.filter((known) => plain(known) === plain(name));
  if (alike.length === 1) return alike[0];
  const near = nearestName(name, candidates);
  return near === nearestName(name, candidates.reverse()) ? near : undefined;
}

function isShort(name: string): boolean {
  return name.length <= maxCompared;
}

/** A name without what people write one way or another: case, spaces, `-`, `_` and `.`. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_.-]/g, "");
}

function choice(name: string, node: StrategyVisit, names: ReadonlyMap<string, number>): string {
  const unnamed = node.targets.findIndex(
    (target) => isObject(target) && target["name"] === undefined,
  );
  if (unnamed !== -1)
    return `Give the target that is meant, perhaps \`targets[${unnamed}]\`, "name": ${quote(name)}.`;
  const known = [...names.keys()];
  const shown = known.slice(0, maxNamesShown).map(quote).join(", ");
  if (known.length === 1)
    return `Write ${shown}, the name of the only target, or add a target of this name.`;
  return `Write the name of a target (${shown}${known.length > maxNamesShown ? ", …" : ""}), or add a target of this name.`;
}

/** More names than this help nobody. */
const maxNamesShown = 5;

/** So many targets are searched for what a name may have meant. */
const maxSearched = 1000;

/** Longer names are not compared letter by letter. */
const maxCompared = 100;
