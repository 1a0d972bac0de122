import {
  type Circuits,
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
  readonly scope: string;
  /** Whether it came with the request, so that its keys are the caller's own. */
  readonly isCallers: boolean;
}

/** Compiles a config that was judged already. */
export async function readyConfig(
  config: ValidConfig,
  text: string,
  isCallers: boolean,
): Promise<ReadyConfig> {
  const program = compile(config);
  const scope = await digestOf(text);
  return { kind: "ready", config, program, circuits: circuitsOf(program), scope, isCallers };
}

/** Judges and compiles the text of a config that a request brought or named. */
export async function loadedConfig(text: string, isCallers: boolean): Promise<LoadedConfig> {
  const checked = loadSent(text);
  if (checked.ok) return readyConfig(checked.value, text, isCallers);
  return { kind: "fault", fault: invalidConfig(checked.diagnostics, isCallers) };
}

/** What a caller did not write is not shown to it. */
function invalidConfig(diagnostics: readonly Diagnostic[], isCallers: boolean): Fault {
  if (!isCallers) {
    return {
      status: 500,
      code: "invalid-config",
      message:
        "The config that this request names is not valid. Who keeps it can see why by `pk-config validate`.",
    };
  }
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const [first, second] = errors;
  const more = second === undefined ? "" : ` There are ${errors.length} errors in all.`;
  return {
    status: 400,
    code: "invalid-config",
    message: `The config in \`x-portkey-config\` is not valid: ${first?.message ?? ""}${more}`,
    param: "x-portkey-config",
    diagnostics: errors,
  };
}

/** Many requests bring one text, and no store should hold the keys that are in it. */
async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
