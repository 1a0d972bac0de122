/** The modes a key of `strategy` belongs to. `mode` and `cb_config` belong to all. */
export const strategyModes: Readonly<Record<string, readonly string[]>> = {
  on_status_codes: ["fallback"],
  sticky: ["loadbalance"],
  conditions: ["conditional"],
  default: ["conditional"],
};

/** Every mode of the format. */
export const modes = ["single", "fallback", "loadbalance", "conditional"] as const;

/** A mode of the format. */
export type Mode = (typeof modes)[number];

/** What people call a mode elsewhere. */
export const otherModeNames: Readonly<Record<string, Mode>> = {
  "load-balance": "loadbalance",
  load_balance: "loadbalance",
  loadbalancing: "loadbalance",
  "load-balancing": "loadbalance",
  load_balancing: "loadbalance",
  load_balanced: "loadbalance",
  loadbalanced: "loadbalance",
  balance: "loadbalance",
  weighted: "loadbalance",
  weighted_round_robin: "loadbalance",
  round_robin: "loadbalance",
  "round-robin": "loadbalance",
  random: "loadbalance",
  ab_test: "loadbalance",
  failover: "fallback",
  fallbacks: "fallback",
  "fall-back": "fallback",
  priority: "fallback",
  condition: "conditional",
  conditions: "conditional",
  rules: "conditional",
  router: "conditional",
};

/** What people call the key `mode`. */
export const otherModeKeys = ["type", "name", "kind", "method", "algorithm", "policy"] as const;
