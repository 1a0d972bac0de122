import { classifyHost } from "../../../data/host/classify-host.ts";
import { type HostUrl, type HostUrlFault, parseHostUrl } from "../../../data/host/host-url.ts";
import { quote } from "../../../data/quote.ts";
import { keyInPath } from "../../../format/key-in-path.ts";
import { providerFacts } from "../../../format/providers.ts";
import { limits } from "../../../limits.ts";
import type { Rule, RuleContext, Saying } from "../../rule.ts";
import { child, type NodeVisit } from "../../visit.ts";

/**
 * `custom_host` is the base URL of an upstream: `https://host/v1`, no query, no fragment, and not yet
 * the endpoint's path, which is appended to it.
 *
 * The text may hold credentials, so no message shows more of it than its path, and none the path of one
 * with a key in it.
 */
export const customHost: Rule<"node"> = {
  codes: ["PK2211", "PK2212"],
  on: "node",
  members: ["custom_host"],
  check(node, context) {
    const host = node.raw["custom_host"];
    if (typeof host !== "string") return;
    const url = parseHostUrl(host);
    if (url.kind === "placeholder") return;
    const invalid = url.kind === "fault" ? faultWording(url, host) : urlWording(url);
    if (invalid !== undefined) {
      context.report({ code: "PK2211", at: child(node.place, "custom_host"), ...invalid });
    } else if (url.kind === "url") tellEndpoint({ node, host, url }, context);
  },
};

type Wording = Pick<Saying, "message" | "hint" | "fix">;

function faultWording({ fault, scheme }: HostUrlFault, host: string): Wording {
  const whole = 'Write the whole address, as in "https://host.example/v1".';
  switch (fault) {
    case "empty":
      return { message: "`custom_host` is empty.", hint: "Fill it in, or remove the key." };
    case "too-long":
      return {
        message: `\`custom_host\` has ${host.length} characters; an address has at most ${limits.hostLength}.`,
        hint: whole,
      };
    case "whitespace": {
      const trimmed = host.trim();
      if (trimmed === "")
        return { message: "`custom_host` is empty.", hint: "Fill it in, or remove the key." };
      return {
        message: "`custom_host` holds white space, which no address does.",
        hint: "Remove it.",
        ...(isPlain(trimmed) ? { fix: { replace: trimmed } } : {}),
      };
    }
    case "no-scheme":
      return { message: "`custom_host` does not begin with `https://`.", hint: whole };
    case "bad-scheme":
      return {
        message: `\`custom_host\` begins with ${quote(`${scheme ?? ""}://`)}; upstreams are called by https or http.`,
        hint: whole,
      };
    case "no-host":
      return { message: "`custom_host` names no host.", hint: whole };
    case "bad-port":
      return {
        message: "The port in `custom_host` is no number from 1 to 65535.",
        hint: "Correct the port, or leave it out.",
      };
    case "bad-character":
      return {
        message: "The host in `custom_host` holds a character that no host name has.",
        hint: whole,
      };
  }
}

/** A fix shows what it writes, so there is none for a text that may hold a secret. */
function isPlain(host: string): boolean {
  const url = parseHostUrl(host);
  return url.kind === "url" && !url.credentials && !url.query && !url.fragment && !keyInPath(host);
}

function urlWording({ host, query, fragment }: HostUrl): Wording | undefined {
  if (query || fragment) {
    return {
      message: `\`custom_host\` holds a ${query ? "query (`?`)" : "fragment (`#`)"}: the endpoint's path is appended behind it and is lost there.`,
      hint: query
        ? "Remove it. Parameters that every call needs are settings of the target, such as `api_version`."
        : "Remove it.",
    };
  }
  if (classifyHost(host).kind !== "invalid") return undefined;
  return {
    message: "The host in `custom_host` is neither a name nor an address.",
    hint: 'Write the whole address, as in "https://host.example/v1".',
  };
}

interface Given {
  readonly node: NodeVisit;
  readonly host: string;
  readonly url: HostUrl;
}

function tellEndpoint({ node, host, url }: Given, { report }: RuleContext): void {
  const whole = withoutSlashes(url.path, url.path.length);
  const base = baseLength(node, url.path);
  // A path with a key in it is not to be shown, and the key is the graver mistake.
  if (base === whole || keyInPath(host)) return;
  const surplus = url.path.slice(base, whole);
  const call = surplus === "/v1" ? "/v1/chat/completions" : surplus;
  report({
    code: "PK2212",
    at: child(node.place, "custom_host"),
    message: `\`custom_host\` ends in ${quote(surplus)}, which is part of the endpoint's path: calls go to ${quote(`${url.path.slice(0, whole)}${call}`)}.`,
    hint: `Let it end before ${quote(surplus)}.`,
    ...(url.credentials
      ? {}
      : { fix: { replace: host.slice(0, host.length - url.path.length + base) } }),
  });
}

/** How much of a path is the base that the endpoint's path is appended to. */
function baseLength(node: NodeVisit, path: string): number {
  for (let end = withoutSlashes(path, path.length); ; ) {
    const surplus =
      endpoints.find((name) => path.endsWith(name, end)) ?? versionOf(node, path, end);
    if (surplus === undefined) return end;
    end = withoutSlashes(path, end - surplus.length);
  }
}

/** Where a path ends if slashes do not count. */
function withoutSlashes(path: string, length: number): number {
  let end = length;
  while (path[end - 1] === "/") end--;
  return end;
}

/** Some providers have the version in the endpoint's path instead of the base URL. */
function versionOf({ raw }: NodeVisit, path: string, end: number): string | undefined {
  const provider = raw["provider"];
  if (typeof provider !== "string" || !path.endsWith("/v1", end)) return undefined;
  return providerFacts(provider)?.versionedEndpoint ? "/v1" : undefined;
}

/** Longer paths first, for one ends in the other. */
const endpoints = [
  "/chat/completions",
  "/completions",
  "/embeddings",
  "/responses",
  "/messages",
] as const;
