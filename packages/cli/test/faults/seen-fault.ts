import type { Heard } from "./caller.ts";
import type { Fault, Group, Kind } from "./fault.ts";
import { type Stage, type Told, wellDone } from "./stage.ts";

/** What the callers of a gateway saw of one fault. */
export interface SeenFault {
  readonly title: string;
  readonly seen: Readonly<Record<Kind, Seen>>;
}

/** The same for one kind of answer. */
export interface Seen {
  /** With nothing but this target. */
  readonly alone: Heard;
  /** Whether a target with a retry is called again. */
  readonly isRetried: boolean;
  /** What the caller gets where that is done. */
  readonly retried: Heard;
  /** Whether a fallback to a target that does well is made. */
  readonly fallsBack: boolean;
  readonly withFallback: Heard;
}

/** Plays the faults of a group, all at once. */
export function seeGroup(stage: Stage, { faults }: Group): Promise<SeenFault[]> {
  return Promise.all(
    faults.map(async (fault) => {
      const [plain, stream] = await Promise.all([
        seeOne(stage, fault, "plain"),
        seeOne(stage, fault, "stream"),
      ]);
      return { title: fault.title, seen: { plain, stream } };
    }),
  );
}

async function seeOne(stage: Stage, fault: Fault, kind: Kind): Promise<Seen> {
  const [alone, retried, fallback] = await Promise.all([
    ask(stage, fault, kind, (target) => target),
    ask(stage, fault, kind, (target) => ({ ...target, retry: { attempts: 1 } })),
    ask(stage, fault, kind, (target) => ({
      strategy: { mode: "fallback" },
      targets: [target, { custom_host: `${stage.healthy}` }],
    })),
  ]);
  return {
    alone: alone.heard,
    isRetried: retried.calls === 2,
    retried: retried.heard,
    fallsBack: isFallback(fallback, kind),
    withFallback: fallback.heard,
  };
}

function ask(
  stage: Stage,
  { target, patienceMs }: Fault,
  kind: Kind,
  configOf: (target: object) => object,
): Promise<Told> {
  const { host, path, settings } = target(stage, kind);
  const config = configOf({ custom_host: host, ...settings });
  const body = JSON.stringify({ model: "m", stream: kind === "stream" });
  return stage.call({ path, config, body, ...(patienceMs !== undefined && { patienceMs }) });
}

/** What looks like the answer of the fallback has to be all of it. */
function isFallback({ heard, calls }: Told, kind: Kind): boolean {
  if (heard.kind !== "answer" || calls !== 2) return false;
  const { status, text, end } = heard;
  return status === 200 && end === "whole" && text === wellDone[kind];
}
