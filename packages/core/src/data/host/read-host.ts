import { classifyHost, type HostKind } from "./classify-host.ts";
import { type HostUrl, parseHostUrl } from "./host-url.ts";

/** A URL taken apart, and what kind of host it names. */
export interface ReadHost {
  readonly url: HostUrl;
  readonly kind: HostKind;
}

/**
 * Takes a URL apart and judges its host; `undefined` where it is no URL or still to be filled in.
 *
 * Several rules ask about one text in a row, so the last answer is kept: the same text has the same
 * answer, whoever asks.
 */
export function readHost(text: string): ReadHost | undefined {
  if (text === last.text) return last.answer;
  const url = parseHostUrl(text);
  const answer = url.kind === "url" ? { url, kind: classifyHost(url.host) } : undefined;
  last = { text, answer };
  return answer;
}

let last: { readonly text: string; readonly answer: ReadHost | undefined } = {
  text: "",
  answer: undefined,
};
