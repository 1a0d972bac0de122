import type { Plan, Request } from "@pk-config/core";
import type { SendingBody } from "@pk-config/transport";
import type { ReadyConfig } from "./loaded-config.ts";
import type { NotSent } from "./not-sent.ts";
import type { Upload } from "./upload.ts";
import type { Visit } from "./visit.ts";

/** What a plan is carried out for. */
export interface Errand {
  readonly visit: Visit;
  readonly request: Request;
  readonly ready: ReadyConfig;
  readonly body: SendingBody | undefined;
  /** The body, where it is one that is passed on. */
  readonly upload: Upload | undefined;
  readonly plan: Plan;
  /** The last call that could not be sent. */
  notSent?: NotSent;
}
