/**
 * The host of a URL that is so plain that nothing can be said against it: HTTPS, no port, no
 * credential, a name of a few lower-case labels below a well-known public ending. `undefined` for any
 * other URL, which is not to say that it is a bad one.
 *
 * Most hosts of a good config are of this kind, and to see it costs a tenth of judging the host.
 */
export function plainHost(text: string): string | undefined {
  const match = plain.exec(text);
  return match === null ||
    text.includes("metadata") ||
    text.includes("lacolhost") ||
    text.includes("your-")
    ? undefined
    : match[1];
}

/** Endings below which there is no name with a meaning of its own but those. */
const plain =
  /^https:\/\/((?:[a-z\d][a-z\d-]*\.){1,6}(?:com|ai|net|org|dev|cloud|app))(?:\/[\w./-]*)?$/;
