export { causeOfCode } from "./cause-of-code.ts";
export { isForbiddenMethod } from "./forbidden-method.ts";
export { headersOfTransport } from "./headers-of-transport.ts";
export { joined } from "./joined.ts";
export { isMetadataHost, mayCall } from "./may-call.ts";
export { measured } from "./measured.ts";
export { OwnSignal } from "./own-signal.ts";
export { type BodyPart, bodyCutOff, endOfBody, type ReplyBody, wholeBody } from "./reply-body.ts";
export type { Signal } from "./signal.ts";
export {
  type Aborted,
  type Header,
  type Reply,
  type Sending,
  type SendingBody,
  type SendingStream,
  type Sent,
  type Transport,
  transportSpec,
  type Unreachable,
} from "./transport.ts";
export { trustedHosts } from "./trusted-hosts.ts";
