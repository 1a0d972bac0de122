import type { Transport } from "../transport.ts";
import type { Certificate } from "./upstream/certificate.ts";
import { makeCertificate } from "./upstream/certificate.ts";
import type { Upstream } from "./upstream/upstream.ts";

/** What a transport under test is made with. */
export interface Surroundings {
  /** The upstream of the case. A transport that goes through a gateway takes it for the gateway. */
  readonly upstream: Upstream;
  /** Gives the addresses of a name, in place of the system's resolver. Nobody else is ever asked. */
  readonly lookup: Lookup;
  /** A certificate to trust besides those that are trusted anyway, as PEM. */
  readonly trusted: string;
}

/** Gives the addresses of a name. A name that nobody knows is an error with the code `ENOTFOUND`. */
export type Lookup = (name: string) => Promise<readonly string[]>;

/** Makes the transport for a case. It may connect to 127.0.0.1 and to nowhere else. */
export type MakeTransport = (surroundings: Surroundings) => Transport | Promise<Transport>;

/** The names that the suite uses. */
export const names = {
  /** Is 127.0.0.1, and the trusted certificate names it. */
  upstream: "upstream.test",
  /** Is 127.0.0.1 too, but no certificate names it. */
  alias: "alias.test",
  /** Nobody knows it. */
  unknown: "unknown.test",
  /** Is known and has no address. */
  empty: "empty.test",
  /** The answer never comes. */
  silent: "silent.test",
} as const;

/** The resolver of the suite. */
export async function lookup(name: string): Promise<readonly string[]> {
  switch (name) {
    case names.upstream:
    case names.alias:
      return ["127.0.0.1"];
    case names.empty:
      return [];
    case names.silent:
      return new Promise(() => {});
    default:
      throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: "ENOTFOUND" });
  }
}

/** The certificate that the transports of a run trust. */
export const trustedCertificate: Certificate = makeCertificate(names.upstream);
