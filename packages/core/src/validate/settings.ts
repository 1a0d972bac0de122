import type { Severity } from "../diagnostics/catalogue.ts";

/** A gateway that portability findings can be asked about; `serve` is the one of pk-config itself. */
export type Gateway = "hosted" | "oss" | "serve";

/** How strictly a config is judged, and by whose measure. */
export interface Settings {
  /** Gateway the config must run on; without it no `PK7` finding is made. */
  readonly for?: Gateway;
  /** Hosts that are meant to be private; `*.name` stands for any subdomain. */
  readonly trustedHosts: readonly string[];
  /** Severity by code (`PK3001`) or family (`PK3`); the longer name wins. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
}

/** Judged by the catalogue alone. */
export const defaultSettings: Settings = { trustedHosts: [], severities: {} };
