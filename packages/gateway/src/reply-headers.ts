import { type Plan, retryCount, type Verdict } from "@pk-config/core";
import type { Header, Reply } from "@pk-config/transport";

/** Headers that concern one connection only. */
const ofConnection: ReadonlySet<string> = new Set([
  "connection",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** The headers of an upstream's reply that the caller gets. */
export function passedOn({ status, headers }: Pick<Reply, "status" | "headers">): Header[] {
  const listed = listedByConnection(headers);
  const passed = headers.filter(([name]) => !isOurs(name) && !listed.includes(name));
  // HTTP forbids to tell the length of what cannot be there, and some callers wait for it.
  return status === 204 ? passed.filter(([name]) => name !== "content-length") : passed;
}

/** Those, and the ones by which an upstream could speak in our name. */
function isOurs(name: string): boolean {
  return ofConnection.has(name) || name.startsWith("x-portkey-") || name.startsWith("proxy-");
}

/** Names that `connection` declares to be for this connection only. */
function listedByConnection(headers: readonly Header[]): readonly string[] {
  const values = headers.filter(([name]) => name === "connection").map(([, value]) => value);
  return values.flatMap((value) => value.split(",").map((name) => name.trim().toLowerCase()));
}

/** What the gateway says about a run: who answered, and after how many retries. */
export function runHeaders(plan: Plan, verdict: Verdict): Header[] {
  if (plan.kind === "refused" || verdict.kind === "refused" || verdict.kind === "cancelled")
    return [];
  const call = plan.attempts[verdict.attempt]?.call;
  if (call === undefined) return [];
  return [
    ["x-portkey-last-used-option-index", optionIndex(call.target)],
    ["x-portkey-retry-attempt-count", String(retryCount(plan, verdict))],
    ...(call.provider === undefined ? [] : [provider(call.provider)]),
  ];
}

function provider(name: string): Header {
  return ["x-portkey-provider", name];
}

/** A pointer as the open-source gateway spells it: `config.targets[1].targets[0]`. */
function optionIndex(pointer: string): string {
  if (pointer === "") return "config";
  const [, ...indexes] = pointer.split("/targets/");
  return indexes.reduce((path, index) => `${path}.targets[${index}]`, "config");
}
