import type { Places } from "./places.ts";

/** The parameters of the body that a config chooses by, as it names them: `params.model`. */
export function bodyParams({ nodes }: Places, headers: Readonly<Record<string, string>>): string[] {
  const names = new Set<string>();
  const namesProvider = ["x-portkey-provider", "x-portkey-virtual-key"].some((name) =>
    Object.hasOwn(headers, name),
  );
  for (const { kind, raw, ...node } of nodes.values()) {
    if (kind === "conditional") gather(raw["strategy"], names);
    if (kind === "leaf" && raw["passthrough"] === true && !namesProvider) names.add("params.model");
    if (!("sticky" in node)) continue;
    for (const { from, text } of node.sticky?.fields ?? []) if (from === "params") names.add(text);
  }
  return [...names];
}

/** The keys of conditions that ask for a parameter, however deep they stand. */
function gather(value: unknown, names: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key.startsWith("params.")) names.add(key);
    gather(member, names);
  }
}
