import { needed } from "./needed.ts";

/** The address of a gateway, without the slash at its end. */
export function gatewayBase(text: string): string {
  needed(isBase(text), "the gateway's address with its version, as in http://127.0.0.1:8788/v1");
  return text.endsWith("/") ? text.slice(0, -1) : text;
}

/** Whether an address is one of the gateway's, so that the target may be sent there. */
export function isBelow(url: string, base: string): boolean {
  return url.startsWith(`${base}/`);
}

function isBase(text: string): boolean {
  try {
    const { protocol, username, password } = new URL(text);
    const isHttp = protocol === "http:" || protocol === "https:";
    return isHttp && username === "" && password === "" && !/[?#\s]/.test(text);
  } catch {
    return false;
  }
}
