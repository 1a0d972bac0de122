import { plural } from "../../text/plural.ts";
import type { Setup } from "../setup.ts";

/** What the config of a setup is: `conf.json: fallback, 3 targets`. */
export function configWords({ config }: Setup): string {
  if (config === undefined) return "none: each request brings its own in x-portkey-config";
  const { root } = config.program;
  const mode = root.kind === "leaf" ? "" : `${root.kind}, `;
  return `${config.file}: ${mode}${plural(targetCount(config), "target")}`;
}

/** What the provider catalogue of a setup is: `providers.json: 2 providers`. */
export function providerWords({ providers }: Setup): string | undefined {
  if (providers === undefined) return undefined;
  return `${providers.file}: ${plural(providers.catalogue.size, "provider")}`;
}

/** How many upstreams a config names. */
export function targetCount({ program }: NonNullable<Setup["config"]>): number {
  return leavesBelow(program.root);
}

function leavesBelow(node: NonNullable<Setup["config"]>["program"]["root"]): number {
  if (node.kind === "leaf") return 1;
  let count = 0;
  for (const target of node.targets) count += leavesBelow(target);
  return count;
}
