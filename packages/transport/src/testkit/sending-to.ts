import type { Sending } from "../transport.ts";

/** What of a sending is of interest; the rest is what a plain call would have. */
export type SendingParts = Partial<Omit<Sending, "url">>;

/** Makes a sending to an address: a `POST` with a small body where it has one, else a `GET`. */
export function sendingTo(url: string, parts: SendingParts = {}): Sending {
  const method = parts.method ?? (parts.body === undefined ? "GET" : "POST");
  const headers = parts.headers ?? [];
  return {
    method,
    url,
    headers,
    body: parts.body,
    call: parts.call ?? {
      target: "",
      method,
      url,
      headers: headers.map(([name]) => ({ name, value: { from: "plan", text: "" } })),
      params: {},
      from: {},
    },
    target: parts.target ?? {},
  };
}
