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
  /** Most characters that the texts of these configs have together. */
  readonly configLength: number;
}

/** A body of 4 MiB is a long conversation with pictures; an upload is a recording of hours. */
export const gatewayLimits: GatewayLimits = {
  replayBytes: 4 * 1024 * 1024,
  bodyBytes: 32 * 1024 * 1024,
  uploadBytes: 512 * 1024 * 1024,
  configs: 1000,
  configLength: 32 * 1024 * 1024,
};
