/**
 * Configs in which two things meet that are each as large as a text allows: what is inherited, and who
 * inherits it. They are texts of about a length, as somebody would write them who wants a gateway to be
 * busy.
 */
export const hostileConfigs: Readonly<Record<string, (length: number) => string>> = {
  "parameters that all targets inherit, each with one of its own": (length) =>
    config({
      above: `"override_params": {${named(length / 16, "1")}}`,
      targets: list(length / 80, () => `{${host}, "override_params": {"z": 1}}`),
    }),
  "defaults under a circuit breaker": (length) =>
    config({
      above: `${breaker}, "default_params": {${named(length / 16, "1")}}`,
      targets: list(length / 80, () => `{${host}, "default_params": {"z": 1}}`),
    }),
  "parameters that are secrets": (length) =>
    config({
      above: `"override_params": {${list(length / 50, (index) => `"api_key${index}": "sk-abc"`)}}`,
      targets: list(length / 80, () => `{${host}, "override_params": {"z": 1}}`),
    }),
  "a secret behind a long name": (length) =>
    `{${host}, "override_params": {"${"x".repeat(length / 2)}": {${list(length / 50, (index) => `"api_key${index}": "sk-abc"`)}}}}`,
  "paths that all targets drop": (length) =>
    config({
      above: `"drop_params": [${words(length / 16)}]`,
      targets: list(length / 80, () => `{${host}, "drop_params": ["z"]}`),
    }),
  "paths into a list that the config sets": (length) =>
    `{${host}, "override_params": {"a": [${list(length / 8, () => "{}")}]}, "drop_params": [${list(length / 30, (index) => `"a[*].x${index}"`)}]}`,
  "paths to one member": (length) =>
    `{${host}, "drop_params": [${list(length / 14, (index) => `"a.k${index}"`)}]}`,
  "objects that each target replaces": (length) =>
    config({
      above: `"override_params": {${named(length / 32, '{"a": 1}')}}`,
      targets: list(length / 120, (index) => `{${host}, "override_params": {"k${index}": {}}}`),
    }),
  "headers that all targets forward, and have texts for": (length) =>
    config({
      above: `"forward_headers": [${words(100)}]`,
      targets: list(length / 60, (index) => `{${host}, "k${index % 100}": "v"}`),
    }),
  "more headers than may be forwarded": (length) =>
    `{${host}, "forward_headers": [${words(length / 20)}], ${named(length / 30, '"v"')}}`,
  "a list of statuses that all targets inherit": (length) =>
    config({
      above: `${breaker.replace("}", `, "failure_status_codes": [${list(length / 12, statusAt)}]}`)}, "retry": {"on_status_codes": [${list(length / 12, statusAt)}], "attempts": 2}`,
      targets: list(length / 60, () => `{${host}}`),
    }),
  "a long host that all targets inherit": (length) =>
    config({
      above: `"custom_host": "https://a.io/${"x".repeat(Math.min(length / 2, 1900))}"`,
      targets: list(Math.min(length / 8, 900), () => "{}"),
    }),
  "hosts without end": (length) =>
    config({
      above: `"custom_host": "https://a.io/${"x".repeat(length / 2)}"`,
      targets: list(length / 8, () => "{}"),
    }),
  "targets of two letters": (length) =>
    `{${host}, "strategy": {"mode": "loadbalance"}, "targets": [${list(length / 4, () => "{}")}]}`,
  "targets at the end of a long way": (length) => {
    const inner = `{"strategy": {"mode": "loadbalance"}, "targets": [${list(length / 10, () => "{}")}]}`;
    let nested = inner;
    for (let depth = 0; depth < 55; depth++)
      nested = `{"strategy": {"mode": "single"}, "targets": [${nested}]}`;
    return nested.replace("{", `{${host}, ${breaker}, `);
  },
  "fallbacks inside fallbacks": (length) => {
    let nested = `{"strategy": {"mode": "fallback"}, "targets": [${list(Math.min(length / 60, 800), () => `{${host}}`)}]}`;
    for (let depth = 0; depth < 55; depth++)
      nested = `{"strategy": {"mode": "fallback", "on_status_codes": [${list(length / 600, (index) => statusAt(index + depth))}]}, "targets": [${nested}, {${host}}]}`;
    return nested;
  },
  "conditions with a pattern each": (length) =>
    router(length / 100, (index) => `{"metadata.a": {"$regex": "[ab]+[cd]${index}"}}`),
  "patterns that are short to write": (length) =>
    router(length / 100, (index) => `{"metadata.a": {"$regex": "a{999}[bc].*${index}"}}`),
  "conditions that name targets which are not there": (length) =>
    config({
      mode: `"conditional", "conditions": [${list(length / 140, (index) => `{"query": {"metadata.a": 1}, "then": "abcdefgh${index}"}`)}], "default": "x"`,
      above: host,
      targets: list(length / 60, (index) => `{"name": "abcdefg${index}"}`),
    }),
  "a balancer that sticks to one field over and over": (length) =>
    config({
      mode: `"loadbalance", "sticky": {"enabled": true, "hash_fields": [${list(length / 30, () => '"metadata.a"')}]}`,
      targets: list(length / 60, () => `{${host}}`),
    }),
  "balancers that stick": (length) =>
    config({
      targets: list(
        length / 180,
        () =>
          `{"strategy": {"mode": "loadbalance", "sticky": {"enabled": true, "hash_fields": ["metadata.a"]}}, "targets": [{${host}}, {${host}}]}`,
      ),
    }),
  "keys that are misspelt": (length) =>
    `{"provider": "azure-openai", ${list(length / 40, (index) => `"resource_name${index}": "x"`)}}`,
  "targets with a key in camelCase": (length) =>
    config({ targets: list(length / 60, () => '{"provider": "openai", "apiKey": "k"}') }),
  "statuses in quotes": (length) =>
    `{${host}, "retry": {"attempts": 1, "on_status_codes": [${list(length / 8, (index) => `"${statusAt(index)}"`)}]}}`,
  "slugs that nobody knows": (length) =>
    config({
      targets: list(Math.min(length / 40, 900), (index) => `{"provider": "@prod${index}"}`),
    }),
};

const host = '"custom_host": "https://a.io"';
const breaker = '"cb_config": {"failure_threshold": 3, "cooldown_interval": 30000}';

interface Parts {
  readonly mode?: string;
  readonly above?: string;
  readonly targets: string;
}

function config({ mode = '"fallback"', above, targets }: Parts): string {
  return `{${above === undefined ? "" : `${above}, `}"strategy": {"mode": ${mode}}, "targets": [${targets}]}`;
}

function router(count: number, query: (index: number) => string): string {
  const conditions = list(count, (index) => `{"query": ${query(index)}, "then": "x"}`);
  const mode = `"conditional", "conditions": [${conditions}], "default": "x"`;
  return config({ mode, targets: `{"name": "x", ${host}}` });
}

/** So many parts with commas between them. */
function list(count: number, part: (index: number) => string | number): string {
  return Array.from({ length: Math.max(1, Math.floor(count)) }, (_, index) => part(index)).join(
    ",",
  );
}

function named(count: number, value: string): string {
  return list(count, (index) => `"k${index}": ${value}`);
}

function words(count: number): string {
  return list(count, (index) => `"k${index}"`);
}

function statusAt(index: number): number {
  return 400 + (index % 200);
}
