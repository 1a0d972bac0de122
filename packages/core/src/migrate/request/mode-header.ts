import { nearestName } from "../../data/nearest-name.ts";
import { isKnownProvider, providerCalled, providerNames } from "../../format/providers.ts";
import {
  type Draft,
  type DraftHeader,
  headerCalled,
  inHeader,
  replaceHeader,
  type Told,
  tell,
} from "./draft.ts";

const mode = "x-portkey-mode";
const provider = "x-portkey-provider";

/**
 * `x-portkey-mode: proxy <provider>` is `x-portkey-provider: <provider>` today. The old gateway read
 * the mode first and the provider's header only without it, so the mode's name is the one that counts.
 */
export function migrateModeHeader(draft: Draft): void {
  const header = headerCalled(draft, mode);
  if (header !== undefined) tell(draft, moved(draft, header));
}

function moved(draft: Draft, header: DraftHeader): Told {
  const [word = "", name, ...more] = header.value.trim().split(/\s+/);
  if (word.toLowerCase() !== "proxy" || more.length > 0) return unknownMode(word);
  if (name === undefined) return withoutName(draft);
  if (!isKnownProvider(name) && !isStandIn(name)) return unknownProvider(name);
  const before = headerCalled(draft, provider);
  const other = before !== undefined && before.value.trim() !== name;
  const wins = draft.route !== undefined || before === undefined;
  if (wins && before !== undefined) replaceHeader(draft, provider);
  replaceHeader(draft, mode, wins ? { name: provider, value: name } : undefined);
  return {
    code: "PK4201",
    place: inHeader(mode),
    message: wins
      ? `\`${mode}: proxy ${shown(name)}\` is \`${provider}: ${shown(name)}\` today.${other ? ` The \`${provider}\` beside it named another one, which the old gateway did not read.` : ""}`
      : `\`${mode}\` is not read today; the \`${provider}\` beside it is, so the mode is taken out.`,
  };
}

/** What a template or a person still has to fill in. */
function isStandIn(name: string): boolean {
  return /^(?:\$\{?\w+\}?|\{\{[^{}]*\}\}|<[^<>]*>)$/.test(name);
}

function shown(name: string): string {
  return isKnownProvider(name) ? name : "…";
}

function withoutName(draft: Draft): Told {
  replaceHeader(draft, mode);
  return {
    code: "PK4201",
    place: inHeader(mode),
    message: `\`${mode}: proxy\` names no provider, and no gateway reads it today: it is taken out.`,
  };
}

/** Strategies that were modes of a config, and that people put into this header. */
const strategies: ReadonlySet<string> = new Set(["single", "fallback", "loadbalance", "ab_test"]);

function unknownMode(word: string): Told {
  const lower = word.toLowerCase();
  return {
    code: "PK4221",
    place: inHeader(mode),
    message: strategies.has(lower)
      ? `\`${mode}: ${lower}\` has no successor: how requests are routed is said by \`strategy.mode\` of the config, and no gateway reads this header.`
      : `\`${mode}\` holds something else than \`proxy\` and a provider. No gateway reads this header today, and nothing took the place of its other values.`,
    hint: strategies.has(lower)
      ? `Send a config with \`"strategy": {"mode": "${lower === "ab_test" ? "loadbalance" : lower}"}\` in \`x-portkey-config\`, and take \`${mode}\` out.`
      : `Name the provider in \`${provider}\` or send a config, and take \`${mode}\` out.`,
  };
}

function unknownProvider(name: string): Told {
  const meant = providerCalled(name) ?? nearestName(name, providerNames);
  return {
    code: "PK4227",
    place: inHeader(mode),
    message: `\`${mode}\` names a provider that today's gateways do not know${meant === undefined ? "." : `: did you mean \`${meant}\`?`}`,
    hint: `Send \`${provider}\` with ${meant === undefined ? "the name of a provider that they know, or a `x-portkey-custom-host` beside `openai`" : `\`${meant}\``}, and take \`${mode}\` out.`,
  };
}
