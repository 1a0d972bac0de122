import type { Asked, Upstream } from "../format/upstreams.ts";
import type { Identity } from "./identity.ts";
import type { Settings } from "./settings.ts";

/** Whom a call is for, and what it asks for. */
export interface Destination {
  readonly identity: Identity;
  /** What is known of the provider; missing where only a host is known. */
  readonly upstream: Upstream | undefined;
  readonly endpoint: Asked;
  readonly settings: Settings;
}
