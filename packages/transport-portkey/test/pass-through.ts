import type { Header, Transport } from "@pk-config/transport";

/**
 * Stands for a gateway that passes everything on: takes the config of one leaf apart again, as the
 * open-source gateway does for a target of OpenAI, and sends what its target was meant to get.
 */
export function passThrough(transport: Transport): Transport {
  return {
    ...transport,
    doSend: (sending, signal) =>
      transport.doSend({ ...sending, headers: headersSent(sending.headers) }, signal),
  };
}

function headersSent(headers: readonly Header[]): readonly Header[] {
  const text = headers.find(([name]) => name === "x-portkey-config")?.[1] ?? "";
  const config: unknown = JSON.parse(text);
  const key = memberOf(config, "api_key");
  const names = memberOf(config, "forward_headers");
  const handedOn = ["content-type", ...(Array.isArray(names) ? names : [])];
  return [
    ...(typeof key === "string" && key !== "" ? [["authorization", `Bearer ${key}`] as const] : []),
    ...headers.filter(([name]) => handedOn.includes(name)),
  ];
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
