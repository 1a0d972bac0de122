import type { Call } from "@pk-config/core";

/** Parameters of the body to which one thing is done. */
export interface ParamChange {
  readonly does: "defaults" | "sets" | "drops";
  readonly params: readonly ChangedParam[];
}

/** A parameter by its name, and the pointer that names it. */
export interface ChangedParam {
  readonly words: string;
  readonly at: string | undefined;
}

/** What a call does to the body, in the order in which it is done. Of the values only the model is told. */
export function paramChanges({ params, from }: Call): ParamChange[] {
  const { defaults = {}, override = {}, drop = [], secrets = [] } = params;
  const named = (place: "defaults" | "override", values: Readonly<Record<string, unknown>>) => {
    const key = place === "defaults" ? "default_params" : "override_params";
    const told = Object.keys(values).map((name) => ({
      words: wordsFor(name, values[name]),
      at: from[`${key}.${name}`],
    }));
    const hidden = secrets
      .filter((secret) => secret.in === place)
      .map((secret) => ({ words: `${nameAt(secret.at)} (a secret)`, at: secret.from }));
    return [...told, ...hidden];
  };
  const changes: ParamChange[] = [
    { does: "defaults", params: named("defaults", defaults) },
    { does: "sets", params: named("override", override) },
    {
      does: "drops",
      params: drop.map((path) => ({ words: path, at: from[`drop_params.${path}`] })),
    },
  ];
  return changes.filter((change) => change.params.length > 0);
}

/** Longest name of a model that is shown. */
const mostLetters = 80;

function wordsFor(name: string, value: unknown): string {
  if (name !== "model" || typeof value !== "string") return name;
  return `model = "${value.length > mostLetters ? `${value.slice(0, mostLetters)}…` : value}"`;
}

/** A pointer inside the parameters as a path: `extra.token`. */
function nameAt(pointer: string): string {
  return pointer.slice(1).replaceAll("/", ".").replaceAll("~1", "/").replaceAll("~0", "~");
}
