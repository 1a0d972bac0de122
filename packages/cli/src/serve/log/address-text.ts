import type { Address } from "../serving.ts";

/** An address and its port as a URL has them. */
export function addressText({ host, port }: Address): string {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}
