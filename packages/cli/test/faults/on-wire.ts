/** A request as bytes, for callers that do what no client would. */
export interface WireRequest {
  readonly path: string;
  readonly config?: unknown;
  readonly id?: string;
  readonly version?: "1.0" | "1.1";
  readonly headers?: readonly string[];
  readonly body?: string;
}

/** Writes a request down. Without a header that says so, its body is as long as it is. */
export function onWire(request: WireRequest): string {
  const { path, config, id = "on-wire", version = "1.1", headers, body = "{}" } = request;
  return [
    `POST /v1${path} HTTP/${version}`,
    "host: gateway",
    "connection: close",
    "content-type: application/octet-stream",
    `x-portkey-trace-id: ${id}`,
    ...(config === undefined ? [] : [`x-portkey-config: ${JSON.stringify(config)}`]),
    ...(headers ?? [`content-length: ${body.length}`]),
    "",
    body,
  ].join("\r\n");
}
