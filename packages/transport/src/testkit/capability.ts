/**
 * What some runtimes keep a transport from doing, whatever its author wishes. A transport that lacks
 * one says so with its reason, which is then shown in the title of every case that it touches.
 */
export type Capability =
  /** Tells why an upstream was not reached, or why a body broke off. */
  | "causes"
  /** Tells a connection that was reset from one that was closed. */
  | "resets"
  /** Tells a reset from the end of a body that has neither length nor chunks. */
  | "resetsAtEnd"
  /** Sends an address as it is written, also what a URL parser would write otherwise. */
  | "exactAddress"
  /** Sends the headers it is given, in their order, and no others. */
  | "requestHeaders"
  /** Gives the headers of a reply as they came, repeated ones apart. */
  | "replyHeaders"
  /** Leaves a compressed body as it is. */
  | "rawBodies"
  /** Sends a body while it is still being made. */
  | "requestStreams"
  /** Tells the upstream the length of such a body, where it has one. */
  | "requestLengths"
  /** Answers a read at once with all that is there. */
  | "readsAtOnce"
  /** Takes from the wire no more than about what is read. */
  | "backpressure"
  /** Goes on after a `100 Continue` that it did not ask for. */
  | "unaskedContinue"
  /** Uses a connection again. */
  | "reuse"
  /** Makes no connection for a call that was given up. */
  | "noSpareConnections"
  /** Takes the resolver it is given. */
  | "resolver"
  /** Takes the certificate that it is to trust. */
  | "trust"
  /** Closes a connection that is still being made when nobody waits for it any more. */
  | "handshakes"
  /** Closes its connections when it is told to. */
  | "close";

/** What a transport cannot do, each with the reason why. */
export type Lacks = Readonly<Partial<Record<Capability, string>>>;
