import { type Behaviour, head } from "@pk-config/transport/testkit";
import type { Stage } from "./stage.ts";

/** What the caller asks for: an answer in one piece, or a stream of events. */
export type Kind = "plain" | "stream";

/** Something that an upstream does wrong, or only late. */
export interface Fault {
  /** As a sentence about the upstream. */
  readonly title: string;
  /** The target of a config that has the fault. */
  readonly target: (stage: Stage, kind: Kind) => Target;
  /** Callers who hear nothing wait only as long as that. */
  readonly patienceMs?: number;
}

/** A target, without what the table adds to it. */
export interface Target {
  readonly host: string;
  /** Below `/v1`. */
  readonly path: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Faults that are of one kind, with what is to be said of all of them. */
export interface Group {
  readonly title: string;
  readonly intro: string;
  readonly faults: readonly Fault[];
}

/** A fault of a target that is never spoken with. */
export function found(title: string, host: (stage: Stage) => string): Fault {
  return { title, target: (stage) => ({ host: host(stage), path: "/chat/completions" }) };
}

/** A fault in what a target does. */
export function does(
  title: string,
  behaviour: (kind: Kind) => Behaviour,
  settings: Readonly<Record<string, unknown>> = {},
): Fault {
  return {
    title,
    target({ upstream }, kind) {
      const { origin, pathname } = new URL(upstream.at(behaviour(kind)));
      return { host: origin, path: pathname, settings };
    },
  };
}

/** The head of an answer that is as long as it says, or comes in chunks where it does not. */
export function headFor(kind: Kind, length?: number): string {
  const type = kind === "stream" ? "text/event-stream" : "application/json";
  return head(200, [
    ["content-type", type],
    length === undefined ? ["transfer-encoding", "chunked"] : ["content-length", String(length)],
  ]);
}
