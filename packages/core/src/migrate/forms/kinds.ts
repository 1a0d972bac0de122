import { providerFacts, providerNames } from "../../format/providers.ts";

/** A kind of value that a form leaves out, because another of its kind in its place changes nothing else. */
export interface Kind {
  /** What such a value is called. */
  readonly names: string;
  /** How it is written, as a regular expression; of a text what is between the quotes. */
  readonly written: string;
  readonly isText: boolean;
  /** Two of the kind. A form is tried with one that it was not worked out with. */
  readonly samples: readonly [string, string];
  /** Whether only these very values are of the kind, so that none can carry a mark. */
  readonly isClosed?: true;
}

/** Those that need a key and nothing else. */
const plainProviders = providerNames.filter((name) => {
  const { credentials, keyless, settings, together } = providerFacts(name) ?? {};
  return (credentials ?? keyless ?? settings ?? together) === undefined;
});

/** A text without a character that would end it, and without escapes that may stand for any. */
const text = '(?:[^"\\\\\\0-\\x1f]|\\\\["\\\\/bfnrt])';

/**
 * The kinds, each with the reason why it is one. The names of stored keys may become slugs, so they begin
 * like one; of what is sent to a model only slugs count, at its beginning; weights and limits count as
 * greater than nothing, and more retries than five are told of; names in Azure's addresses only count as being
 * there. A host is judged by its letters, so it is none of these.
 */
export const kinds: readonly Kind[] = [
  {
    names: "virtual_key|virtualKey|api_key|apiKey",
    written: "[A-Za-z\\d][\\w.-]*",
    isText: true,
    samples: ["key", "other"],
  },
  {
    names: "model|content|prompt|user|system|suffix|stop|input",
    written: `(?!@)${text}+`,
    isText: true,
    samples: ["gpt", "other"],
  },
  {
    names: "resource_name|resourceName|deployment_id|deploymentId|api_version|apiVersion",
    written: "[a-z\\d][a-z\\d-]{0,40}",
    isText: true,
    samples: ["eu", "gpt-4"],
  },
  {
    names: "provider",
    written: plainProviders.join("|"),
    isText: true,
    samples: ["openai", "anthropic"],
    isClosed: true,
  },
  {
    names: "weight|max_tokens|temperature|top_p|top_k|n|seed|presence_penalty|frequency_penalty",
    written: "[1-9]\\d{0,8}(?:\\.\\d{1,8})?|0\\.\\d{0,7}[1-9]",
    isText: false,
    samples: ["7", "0.25"],
  },
  {
    names: "retry|attempts|count",
    written: "[1-5]",
    isText: false,
    samples: ["2", "3"],
  },
  {
    names: "request_timeout|requestTimeout|max_age|maxAge|cache_age|cacheAge",
    written: "[1-9]\\d{2,6}",
    isText: false,
    samples: ["700", "9000"],
  },
];

const kindsByName = new Map(
  kinds.flatMap((kind) => kind.names.split("|").map((name) => [name, kind] as const)),
);

/** The kind of the value that follows a text: what its name says. */
export function kindOf(before: string): Kind {
  const [, name = ""] = /"(\w+)": ?"?$/.exec(before) ?? [];
  const kind = kindsByName.get(name);
  if (kind === undefined) throw new Error(`${name} is the name of no value that a form leaves out`);
  return kind;
}
