/** A text as UTF-8. Half of a pair of surrogates becomes U+FFFD, as everywhere. */
export function utf8Bytes(text: string): Uint8Array {
  const whole = text.replaceAll(/\p{Surrogate}/gu, "\ufffd");
  const encoded = encodeURIComponent(whole);
  const bytes = new Uint8Array(encoded.length);
  let length = 0;
  for (let at = 0; at < encoded.length; at++) {
    const code = encoded.charCodeAt(at);
    if (code === percent) {
      bytes[length] = Number.parseInt(encoded.slice(at + 1, at + 3), 16);
      at += 2;
    } else bytes[length] = code;
    length += 1;
  }
  return bytes.subarray(0, length);
}

const percent = 37;
