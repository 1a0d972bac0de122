/**
 * The text that the value of a header stands for. On the wire a value is bytes, and HTTP libraries make a
 * character of each; most clients, curl for one, write UTF-8. Where the bytes are UTF-8 they are read as
 * such, and all else stays as it is.
 *
 * @example
 * ```ts
 * import { headerText } from "@pk-config/core";
 *
 * headerText("K\u00c3\u00b6ln"); // => "K\u00f6ln"
 * headerText("K\u00f6ln"); // => "K\u00f6ln"
 * ```
 */
export function headerText(value: string): string {
  // Most values are ASCII; one with a character that is no byte has been decoded by somebody else.
  if (!/[\x80-\uffff]/.test(value) || /[\u0100-\uffff]/.test(value)) return value;
  try {
    return decodeURIComponent(value.replaceAll(/[%\x80-\xff]/g, percentEncoded));
  } catch {
    return value;
  }
}

function percentEncoded(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16).padStart(2, "0")}`;
}
