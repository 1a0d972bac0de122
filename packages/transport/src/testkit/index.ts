export type { Capability, Lacks } from "./capability.ts";
export {
  describeTransport,
  type Suite,
  type SuiteOptions,
  type TestRunner,
} from "./describe-transport.ts";
export { type BodyRead, readBody } from "./read-body.ts";
export { type SendingParts, sendingTo } from "./sending-to.ts";
export type { Lookup, MakeTransport, Surroundings } from "./surroundings.ts";
export { type Certificate, makeCertificate } from "./upstream/certificate.ts";
export type { Behaviour, Exchange } from "./upstream/exchange.ts";
export type { Listening } from "./upstream/listening.ts";
export { refusingPort, startTalker } from "./upstream/other-servers.ts";
export {
  chunk,
  chunked,
  chunkedHead,
  type Echoed,
  echo,
  gzipped,
  head,
  lastChunk,
  type PlainReply,
  reply,
} from "./upstream/replies.ts";
export { rude } from "./upstream/rude.ts";
export { play, playAtOnce, type ScriptStep } from "./upstream/script.ts";
export type { SeenRequest } from "./upstream/seen-request.ts";
export { type Script, startUpstream, type Upstream } from "./upstream/upstream.ts";
