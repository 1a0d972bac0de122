import { type Behaviour, chunk, lastChunk, play, rude } from "@pk-config/transport/testkit";
import { does, type Group, headFor, type Kind } from "./fault.ts";
import { shortMs } from "./stage.ts";

const timed = { request_timeout: shortMs };
/** A limit that nothing here comes near. */
const patient = { request_timeout: 60_000 };
const stall = { do: "stall" } as const;
const event = "data: 1\n\n";
const MIB = 1024 * 1024;

/** Upstreams that let a caller wait. */
export const slowness: Group = {
  title: "The upstream is slow",
  intro:
    "`request_timeout` is the time for one call: to the end of a plain answer, or to the first part of a stream. While the caller sends its body, or does not read its answer, that time stands still. A stream that has begun, an answer of which the caller has the first MiB (`replyBuffer`), and one without `request_timeout` may be silent for 60 seconds (`idleMs`). Who waits for the headers without a `request_timeout` waits for an hour at most (`answerTimeoutMs` of `transport-http`).",
  faults: [
    does("It takes its time for the headers, within `request_timeout`", lateHeaders, patient),
    does("It never answers, with a `request_timeout`", () => rude["never-answers"], timed),
    {
      ...does("It never answers, without a `request_timeout`", () => rude["never-answers"]),
      patienceMs: 2 * shortMs,
    },
    does(
      "It stops inside the headers, with a `request_timeout`",
      () => rude["stalls-in-headers"],
      timed,
    ),
    does("It stops after the headers, with a `request_timeout`", stopsBefore, timed),
    does("It stops after the headers, without a `request_timeout`", stopsBefore),
    does("It stops inside the body, with a `request_timeout`", stopsInside, timed),
    does("It stops inside the body, without a `request_timeout`", stopsInside),
    does("Its body comes in drips, within `request_timeout`", (kind) => drips(kind, 5), patient),
    does("Its body comes in drips, for longer than `request_timeout`", longDrips, timed),
    does(
      "Its body of more than 1 MiB comes for longer than `request_timeout`",
      (kind) => drips(kind, 15, chunk("x".repeat(MIB))),
      timed,
    ),
  ],
};

function lateHeaders(kind: Kind): Behaviour {
  return play({ do: "pause", ms: 100 }, headFor(kind), chunk(event), lastChunk);
}

function stopsBefore(kind: Kind): Behaviour {
  return play(headFor(kind), stall);
}

function stopsInside(kind: Kind): Behaviour {
  return play(headFor(kind), chunk(event), stall);
}

function longDrips(kind: Kind): Behaviour {
  return drips(kind, 15);
}

function drips(kind: Kind, count: number, first = ""): Behaviour {
  const drip = [chunk(event), { do: "pause", ms: shortMs / 10 }] as const;
  const all = Array.from({ length: count }, () => drip).flat();
  return play(headFor(kind), first, ...all, lastChunk);
}
