import {
  type Circuits,
  type Code,
  circuitsOf,
  compile,
  type Diagnostic,
  loadSent,
  type Program,
  type ValidConfig,
} from "@pk-config/core";
import type { Fault } from "./error-answer.ts";

/** A config that requests can be planned with, or why there is none. */
export type LoadedConfig = ReadyConfig | { readonly kind: "fault"; readonly fault: Fault };

/** A config, compiled. */
export interface ReadyConfig {
  readonly kind: "ready";
  /** As it was loaded: secrets are read from it when a call is sent. */
  readonly config: ValidConfig;
  readonly program: Program;
  readonly circuits: Circuits;
  /** Tells this config from others where state is kept; it says nothing of what is in it. */
  readonly scope: () => Promise<string>;
  /** Whether it came with the request, so that its keys are the caller's own. */
  readonly isCallers: boolean;
  /** Codes of what was found in it, for the first who asks. */
  readonly takeFindings: () => readonly Code[] | undefined;
}

/** How a gateway judges configs that it did not choose. */
export interface Judging {
  /** Hosts that may be private. */
  readonly trustedHosts: readonly string[];
  /** Whether another gateway stands behind it, which may do what this one does not. */
  readonly isTranslated: boolean;
}

/** Compiles a config that was judged already. */
export function readyConfig(
  config: ValidConfig,
  text: () => string,
  isCallers: boolean,
  findings: readonly Code[] = [],
): ReadyConfig {
  const program = compile(config);
  const circuits = circuitsOf(program);
  const takeFindings = onlyOnce(findings);
  let digest: Promise<string> | undefined;
  const scope = () => {
    // Few configs have circuits, and some runtimes hash nothing before the first request.
    digest ??= digestOf(text());
    return digest;
  };
  return { kind: "ready", config, program, circuits, scope, isCallers, takeFindings };
}

/** Judges and compiles the text of a config that a request brought or named. */
export function loadedConfig(
  text: string,
  isCallers: boolean,
  { trustedHosts, isTranslated }: Judging,
): LoadedConfig {
  const own = isTranslated ? { trustedHosts } : { trustedHosts, for: "serve" as const };
  const checked = loadSent(text, own);
  const { diagnostics } = checked;
  if (!checked.ok) return { kind: "fault", fault: invalidConfig(diagnostics, isCallers) };
  const worth = diagnostics.filter(
    ({ code, severity }) => severity !== "info" && !(isCallers && withRequests.has(code)),
  );
  return readyConfig(checked.value, () => text, isCallers, codesOf(worth));
}

/** Of a config that comes with a request the headers may say all, and its key is where it has to be. */
const withRequests: ReadonlySet<Code> = new Set<Code>(["PK1117", "PK6001"]);

/** Each once, however often it was found. */
function codesOf(diagnostics: readonly Diagnostic[]): readonly Code[] {
  return [...new Set(diagnostics.map(({ code }) => code))];
}

/** Gives what there is to the first who asks. */
function onlyOnce(findings: readonly Code[]): ReadyConfig["takeFindings"] {
  let left = findings.length === 0 ? undefined : findings;
  return () => {
    const taken = left;
    left = undefined;
    return taken;
  };
}

/** What a caller did not write is not shown to it. */
function invalidConfig(diagnostics: readonly Diagnostic[], isCallers: boolean): Fault {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const findings = codesOf(errors);
  if (!isCallers) {
    return {
      status: 500,
      code: "invalid-config",
      message: "The config that this request names is not valid.",
      hint: "Who keeps it can see why by `pk-config validate`.",
      findings,
    };
  }
  const [first, second] = errors;
  const more = second === undefined ? "" : ` There are ${errors.length} errors in all.`;
  return {
    status: 400,
    code: "invalid-config",
    message: `The config in \`x-portkey-config\` is not valid: ${first?.message ?? ""}${more}`,
    param: "x-portkey-config",
    diagnostics: errors,
    findings,
  };
}

/** Many requests bring one text, and no store should hold the keys that are in it. */
async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
