/** How a tree is written down. */
export interface Dialect {
  readonly list: "options" | "llms" | "targets";
  readonly camelCase: boolean;
  /** Whether the config stands in a request body, and under which names. */
  readonly wrapped: "config" | "providerSettings" | undefined;
  readonly version: boolean;
}

interface Settings {
  readonly retry?: Retry | undefined;
  readonly cache?: Cache | undefined;
}

export interface Retry {
  readonly attempts: number;
  readonly on: readonly number[] | undefined;
  readonly as: "number" | "retry" | "retry_settings" | "count";
  readonly texts: boolean;
}

export interface Cache {
  readonly mode: "simple" | "semantic";
  readonly maxAge: number | undefined;
  readonly as: "text" | "object" | "flat" | "switch" | "off";
}

export interface Leaf extends Settings {
  readonly kind: "leaf";
  readonly provider: string;
  readonly isVirtual: boolean;
  readonly params: Readonly<Record<string, unknown>> | undefined;
  readonly paramsAs: "override_params" | "params_to_override" | "params" | "flat";
  readonly weight: number | undefined;
  readonly traced: boolean;
  /** Whether it has a mode beside its provider, which counts for nothing. */
  readonly hasMode: boolean;
}

export interface Group extends Settings {
  readonly kind: "group";
  readonly mode: string;
  readonly targets: readonly Node[];
  readonly on: readonly number[] | undefined;
  readonly isBare: boolean;
  readonly params: Readonly<Record<string, unknown>> | undefined;
  readonly weight: number | undefined;
}

export type Node = Leaf | Group;

/** Only the draft had a list of statuses to go on after. */
export function listedIn({ mode, on }: Group, { list }: Dialect): readonly number[] | undefined {
  return list === "targets" && mode === "fallback" ? on : undefined;
}

/** What a node of any dialect is in 2.0, translated without any cleverness. */
export function translated(node: Node, how: Dialect, id: string): object {
  const { retry: again, cache: cached, weight: share } = node;
  const on = again?.on && { on_status_codes: again.on };
  const age = cached?.maxAge !== undefined && { max_age: cached.maxAge };
  const shared = {
    ...(again && { retry: { attempts: again.attempts, ...on } }),
    ...(cached && cached.as !== "off" && { cache: { mode: cached.mode, ...age } }),
    ...(share !== undefined && { weight: share }),
  };
  if (node.kind === "group") {
    const on = listedIn(node, how);
    const mode = /^(?:ab_test|load_balanced)$/.test(node.mode) ? "loadbalance" : node.mode;
    return {
      strategy: { mode, ...(on && { on_status_codes: on }) },
      targets: node.targets.map((target, index) => translated(target, how, `${id}${index}`)),
      ...(node.params && { override_params: node.params }),
      ...shared,
    };
  }
  const { provider, isVirtual, params: given } = node;
  const azure = provider === "azure-openai" && {
    resource_name: `resource-${id}`,
    deployment_id: `deployment-${id}`,
    api_version: "2023-03-15-preview",
  };
  return {
    ...(isVirtual ? { virtual_key: `key-${id}` } : { provider, api_key: `KEY_${id}`, ...azure }),
    ...(given && { override_params: given }),
    ...shared,
  };
}
