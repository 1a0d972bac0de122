// Generated from schemas/pk-config.schema.json; do not edit.

/**
 * The project file `pk-config.json`. It is found upwards from the file that is checked; command-line flags win over it.
 */
export interface Project {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Globs of the config files that `pk-config validate` checks when it is given none, relative to this file.
   */
  include?: string[];
  /**
   * Globs of files that are never checked, relative to this file.
   */
  exclude?: string[];
  /**
   * Gateway the configs must run on: portability findings (`PK7`) speak only when it is set.
   */
  for?: "hosted" | "oss" | "serve";
  /**
   * Severity by code (`PK3001`) or family (`PK3`); `off` silences it.
   */
  rules?: {
    /**
     * Severity of the code or family.
     *
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^PK[1-7]([0-9]{3})?$".
     */
    [k: string]: "error" | "warning" | "info" | "off" | undefined;
  };
  /**
   * Hosts that are meant to be private: they raise no `PK6` finding. A leading `*.` stands for any subdomain. Cloud metadata hosts are never trusted.
   */
  trustedHosts?: string[];
  /**
   * Limits for the worst case of one request. `validate` checks only their shape.
   */
  budgets?: {
    /**
     * Most upstream calls one request may cause.
     */
    maxCalls?: number;
    /**
     * Longest time one request may take, in milliseconds.
     */
    maxTimeMs?: number;
  };
  /**
   * Path of `providers.json`, the catalogue behind `@slug` and `virtual_key`, relative to this file. `validate` checks only its shape.
   */
  providers?: string;
  /**
   * Path of the baseline file with the findings that are accepted for now, relative to this file.
   */
  baseline?: string;
}
