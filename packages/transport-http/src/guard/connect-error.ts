import type { NetworkCause } from "@pk-config/core";

/** Why no connection was made. It names no address: whoever sent the call knows it. */
export class ConnectError extends Error {
  readonly networkCause: NetworkCause;

  constructor(networkCause: NetworkCause) {
    super(`No connection was made: ${networkCause}.`);
    this.name = "ConnectError";
    this.networkCause = networkCause;
  }
}
