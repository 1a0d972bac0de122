import { plural } from "../../text/plural.ts";
import { thisMachine } from "../../this-machine.ts";
import type { Setup } from "../setup.ts";

/** What a setup is made of, in rows of a label and words; only of what there is. */
export function setupRows(setup: Setup): [string, string][] {
  const { project, trustedHosts } = setup;
  const providers = providerWords(setup);
  // That this machine trusts itself goes without saying.
  const trusted = trustedHosts.filter((host) => !thisMachine.some((own) => own === host));
  return [
    ["config", configWords(setup)],
    ...optional("providers", providers),
    ...optional("project", project?.file),
    ...optional("trusted", trusted.length === 0 ? undefined : trusted.join(", ")),
  ];
}

function optional(label: string, words: string | undefined): [string, string][] {
  return words === undefined ? [] : [[label, words]];
}

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
