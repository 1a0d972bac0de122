import fc from "fast-check";
import { jsonObject } from "../arbitrary-json.ts";
import { looseJson } from "../loose-json.ts";
import { anyOldConfig } from "./any-old-config.ts";

/** Part of every credential below: it must turn up in no finding. */
export const canary = "sk-canary-9f8e7d6c5b4a";

const names = [
  ..."mode options llms targets strategy config version params providerSettings".split(" "),
  ..."provider virtual_key virtualKey api_key apiKey apiKeyName provider_key weight".split(" "),
  ..."retry retry_settings retrySettings cache cache_status cache_age cacheAge".split(" "),
  ..."override_params overrideParams params_to_override paramsToOverride".split(" "),
  ..."on_status_codes onStatusCodes resource_name resourceName api_version".split(" "),
  ..."model max_tokens messages temperature timeout metadata trace_id traceId".split(" "),
  ..."attempts count max_age maxAge base_url baseURL name request_timeout cb_config".split(" "),
  ..."x-y __proto__ constructor 0 a/b ~".split(" "),
  "",
];

const scalar = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, 1, 5, 0.5, -1, 1e21, 429, 60),
  fc.constantFrom("single", "fallback", "loadbalance", "ab_test", "load_balanced", "scientist"),
  fc.constantFrom("simple", "semantic", "none", "", "max-age=60", "60", "429", "5", "1.0", "2.0"),
  fc.constantFrom("openai", "anthropic", "@slug", "key-1", 'a"b\\c\n', canary),
);

/** Objects made of the format's own names in every wrong place there is. */
const chaos = fc.letrec<{ value: unknown; object: object }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", maxDepth: 4 },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    tie("object"),
  ),
  object: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), tie("value")), {
      maxLength: 6,
      selector: ([name]) => name,
    })
    .map(Object.fromEntries),
})).object;

/** A good config of 1.0 with one thing in it that does not belong there. */
const disturbed = fc
  .tuple(anyOldConfig, fc.constantFrom(...names), fc.oneof(scalar, chaos), fc.nat())
  .map(([{ before }, name, value, where]) => {
    const copy: unknown = structuredClone(before);
    const objects = objectsIn(copy);
    const into = objects[where % objects.length];
    if (into !== undefined && name !== "__proto__") Reflect.set(into, name, value);
    return copy;
  });

function objectsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value, ...inside];
}

const one = fc.oneof(
  { weight: 4, arbitrary: anyOldConfig.map(({ before }): unknown => before) },
  { weight: 4, arbitrary: disturbed },
  { weight: 3, arbitrary: chaos },
  { weight: 1, arbitrary: jsonObject },
);

/** Anything that may be given for a config of 1.0: good ones, bad ones, lists of them, and nonsense. */
const anyOldValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: one },
  { weight: 1, arbitrary: fc.array(one, { maxLength: 3 }) },
);

const indents = fc.constantFrom(0, 1, 2, 4, "\t");
const lineEnds = fc.constantFrom("\n", "\r\n");

const strict = fc
  .tuple(anyOldValue, indents, lineEnds)
  .map(([value, indent, end]) => JSON.stringify(value, null, indent).replaceAll("\n", end));

const loose = fc
  .tuple(anyOldValue, fc.infiniteStream(fc.nat(20)), fc.boolean())
  .map(([value, choices, trailingCommas]) =>
    looseJson(value, choices, { comments: true, trailingCommas }),
  );

/** Set as programs set JSON, and then commented by somebody, line by line. */
const commented = fc.tuple(strict, fc.infiniteStream(fc.nat(6))).map(([text, choices]) =>
  text
    .split("\n")
    .map((line) => commentedLine(line, choices.next().value ?? 0))
    .join("\n"),
);

function commentedLine(line: string, choice: number): string {
  const end = line.endsWith("\r") ? "\r" : "";
  const body = line.slice(0, line.length - end.length);
  switch (choice) {
    case 0:
      return `${body} // why "so"?${end}`;
    case 1:
      return `${body} /* , } */${end}`;
    case 2:
      return `/* a\n   b */${body}${end}`;
    case 3:
      return `${body},${end}`.replace(/([{[,]),(\r?)$/, "$1$2");
    default:
      return line;
  }
}

/** The text of such a value: dense, indented, with comments and trailing commas anywhere. */
export const anyOldText: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(strict, loose, commented), fc.constantFrom("", "", "", "\ufeff"))
  .map(([text, before]) => before + text);
