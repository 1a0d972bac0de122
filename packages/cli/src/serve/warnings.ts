import type { Io } from "../io.ts";
import { listed } from "../plan/amounts.ts";
import { plural } from "../text/plural.ts";
import type { Warning } from "./log/message.ts";
import type { ServeFlags } from "./serve-flags.ts";
import type { Setup } from "./setup.ts";

/** What is worth knowing of the files of a gateway. */
export function setupWarnings({ config, providers }: Setup, env: Io["env"]): Warning[] {
  const warnings = config?.diagnostics.filter(({ severity }) => severity === "warning").length ?? 0;
  return [
    ...(config === undefined || warnings === 0
      ? []
      : [
          warning(
            "config-warnings",
            `${config.file} has ${plural(warnings, "warning")}: pk-config validate ${config.file}`,
          ),
        ]),
    ...(providers === undefined ? [] : unsetVariables(providers, env)),
  ];
}

/** Says who can call, where that is not this machine alone. */
export function reachWarnings({ isLoopback, address }: ServeFlags): Warning[] {
  if (isLoopback) return [];
  return [
    warning(
      "reachable-by-others",
      `whoever reaches ${address.host} can use the keys of the config and of the provider catalogue. Upstreams on this machine are not called, unless --trust-host names them.`,
    ),
  ];
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

/** Variables that hold no credential though they should, by their names alone. */
function unsetVariables(
  { catalogue, file }: NonNullable<Setup["providers"]>,
  env: Io["env"],
): Warning[] {
  const users = new Map<string, string[]>();
  for (const { slug, apiKeyVariable, headers } of catalogue.values()) {
    const named = [apiKeyVariable, ...headers.map(({ variable }) => variable)];
    for (const name of new Set(named)) {
      // An empty key is none.
      if (name === undefined || (env[name] ?? "") !== "") continue;
      users.set(name, [...(users.get(name) ?? []), `@${slug}`]);
    }
  }
  return [...users].map(([name, slugs]) =>
    warning(
      "unset-variable",
      `the environment variable ${name} is not set, so ${listed(slugs, "and")} of ${file} cannot be called`,
    ),
  );
}

function warning(code: Warning["code"], text: string): Warning {
  return { kind: "warning", code, text };
}
