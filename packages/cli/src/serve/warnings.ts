import { classifyHost, isHeaderValue } from "@pk-config/core";
import { isMetadataHost } from "@pk-config/transport";
import type { Io } from "../io.ts";
import { listed } from "../plan/amounts.ts";
import { plural } from "../text/plural.ts";
import { uncallable } from "./callable.ts";
import type { Warning } from "./log/message.ts";
import type { ServeFlags } from "./serve-flags.ts";
import type { Setup } from "./setup.ts";

/** What is worth knowing of the files of a gateway. */
export function setupWarnings(setup: Setup, env: Io["env"]): Warning[] {
  const { config, providers } = setup;
  const warnings = config?.diagnostics.filter(({ severity }) => severity === "warning").length ?? 0;
  return [
    ...(config === undefined || warnings === 0
      ? []
      : [
          warning(
            "config-warnings",
            `${config.file} has ${plural(warnings, "warning")}: pk-config validate --for serve ${config.file}`,
          ),
        ]),
    ...uncallable(setup).map((text) => warning("uncallable-target", text)),
    ...(providers === undefined ? [] : variableWarnings(providers, env)),
  ];
}

/** Says who can call, and who is not called for that, where it is not this machine alone. */
export function reachWarnings({ isLoopback, address }: ServeFlags, setup: Setup): Warning[] {
  if (isLoopback) return [];
  const local = localUpstreams(setup);
  return [
    warning(
      "reachable-by-others",
      `whoever reaches ${address.host} can use the keys of the config and of the provider catalogue`,
    ),
    ...(local === undefined
      ? []
      : [
          warning(
            "local-upstream",
            `${local} not called while others can call in, unless --trust-host names them`,
          ),
        ]),
  ];
}

/** Upstreams on this machine that are not trusted: of the config, or of any that a request may bring. */
function localUpstreams({ config, trustedHosts }: Setup): string | undefined {
  if (config === undefined) {
    const isTrusted = trustedHosts.some((host) => classifyHost(host).kind === "loopback");
    return isTrusted ? undefined : "upstreams on this machine are";
  }
  const pointers = config.diagnostics
    .filter(({ code }) => code === "PK6013")
    .map(({ pointer }) => pointer);
  if (pointers.length === 0) return undefined;
  return `${listed(pointers, "and")} of ${config.file}, on this machine, ${pointers.length === 1 ? "is" : "are"}`;
}

/** Hosts that are trusted without any effect. */
export function trustedInVain({ trustedHosts }: Setup): Warning[] {
  return trustedHosts
    .filter((host) => isMetadataHost(host))
    .map((host) =>
      warning(
        "trusted-in-vain",
        `${host} is a metadata service, and none is ever called: to trust it has no effect`,
      ),
    );
}

/** Trusted hosts are what a change of a file must not widen while a gateway runs. */
export function trustWarnings(before: readonly string[], { trustedHosts }: Setup): Warning[] {
  const isSame =
    before.length === trustedHosts.length && before.every((host) => trustedHosts.includes(host));
  if (isSame) return [];
  return [
    warning(
      "trusted-hosts-changed",
      "trusted hosts are read at the start: restart the gateway to use the new list",
    ),
  ];
}

/** Variables that hold no credential though they should, or none that can be sent; by their names alone. */
function variableWarnings(
  { catalogue, file }: NonNullable<Setup["providers"]>,
  env: Io["env"],
): Warning[] {
  const users = new Map<string, string[]>();
  for (const { slug, apiKeyVariable, headers } of catalogue.values()) {
    const named = [apiKeyVariable, ...headers.map(({ variable }) => variable)];
    for (const name of new Set(named)) {
      if (name === undefined || isUsable(env[name])) continue;
      users.set(name, [...(users.get(name) ?? []), `@${slug}`]);
    }
  }
  return [...users].map(([name, slugs]) => {
    const so = `so ${listed(slugs, "and")} of ${file} cannot be called`;
    return env[name]
      ? warning(
          "unusable-variable",
          `the environment variable ${name} holds what no header can have, such as a line break, ${so}`,
        )
      : warning("unset-variable", `the environment variable ${name} is not set, ${so}`);
  });
}

/** An empty key is none. */
function isUsable(value: string | undefined): boolean {
  return value !== undefined && value !== "" && isHeaderValue(value);
}

function warning(code: Warning["code"], text: string): Warning {
  return { kind: "warning", code, text };
}
