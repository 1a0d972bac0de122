export type { Connect, SocketAddress } from "./guard/connect.ts";
export type { IsOwn } from "./guard/open-guarded.ts";
export type { Resolve } from "./guard/resolve.ts";
export { type HttpTransportOptions, httpTransport } from "./http-transport.ts";
