import { defaultRunLimits, type RunLimits } from "@pk-config/runner";

/** Every bound of a gateway. What meets one gets an answer that says so. */
export interface GatewayLimits {
  /** Longest body that is kept to be sent again; a longer one is sent on as it comes, once. */
  readonly replayBytes: number;
  /** Longest body that a rule or a parameter is applied to. */
  readonly bodyBytes: number;
  /** Longest body there is. */
  readonly uploadBytes: number;
  /** Most compiled configs that are kept. */
  readonly configs: number;
  /**
   * Most characters that the texts of these configs have together, of which a config and each of its
   * targets take some more. Each stands for less than 100 bytes of memory.
   */
  readonly configLength: number;
  /** Longest wait for the store of circuits, in milliseconds. */
  readonly storeMs: number;
  /** Longest wait for a config that a request names, in milliseconds. */
  readonly sourceMs: number;
}

/** A body of 4 MiB is a long conversation with pictures; an upload is a recording of hours. */
export const gatewayLimits: GatewayLimits = {
  replayBytes: 4 * 1024 * 1024,
  bodyBytes: 32 * 1024 * 1024,
  uploadBytes: 512 * 1024 * 1024,
  configs: 1000,
  configLength: 4 * 1024 * 1024,
  storeMs: 1000,
  sourceMs: 10_000,
};

/** The limits of a gateway and of its runs. */
export type AllLimits = GatewayLimits & RunLimits;

/**
 * Fills in the defaults.
 *
 * @throws TypeError where one is no number of 0 or more: it would be no limit, and nobody would know.
 */
export function limitsFrom(given: Partial<AllLimits> = {}): AllLimits {
  const limit = (name: keyof AllLimits): number => {
    const { [name]: value = defaults[name] } = given;
    if (typeof value === "number" && value >= 0) return value;
    throw new TypeError(`limits.${name} has to be a number of 0 or more, and it is ${value}.`);
  };
  return {
    replayBytes: limit("replayBytes"),
    bodyBytes: limit("bodyBytes"),
    uploadBytes: limit("uploadBytes"),
    configs: limit("configs"),
    configLength: limit("configLength"),
    storeMs: limit("storeMs"),
    sourceMs: limit("sourceMs"),
    replyBuffer: limit("replyBuffer"),
    idleMs: limit("idleMs"),
  };
}

const defaults: AllLimits = { ...gatewayLimits, ...defaultRunLimits };
