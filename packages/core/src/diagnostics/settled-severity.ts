import type { Settings } from "../validate/settings.ts";
import { type Code, catalogue, type Severity } from "./catalogue.ts";

/**
 * The severity the settings give, or that of the catalogue. That a text is no JSON cannot be talked
 * down: there would be a file without a config and nothing said of it.
 */
export function settledSeverity(code: Code, { severities }: Settings): Severity | "off" {
  const { severity, engine } = catalogue[code];
  if (code.startsWith("PK10") && engine === "refuses") return severity;
  return severities[code] ?? severities[code.slice(0, 3)] ?? severity;
}
