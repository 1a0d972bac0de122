/**
 * Headers that belong to the connection. They are for the transport to write, and one that is written
 * twice can hide a second request.
 */
export const headersOfTransport: ReadonlySet<string> = new Set([
  "host",
  "connection",
  "content-length",
  "transfer-encoding",
  "keep-alive",
  "proxy-connection",
  "upgrade",
  "expect",
]);
