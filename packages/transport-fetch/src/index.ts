export { type FetchTransportOptions, fetchTransport } from "./fetch-transport.ts";
export type { Fetch, FetchInit } from "./outgoing.ts";
