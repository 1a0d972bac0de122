import type { NetworkCause } from "@pk-config/core";
import { type Reply, wholeBody } from "../../src/index.ts";
import type { MakeTransport } from "../../src/testkit/index.ts";
import { referenceTransport } from "../reference-transport.ts";
import { answers, bodies, type Mutant, sends } from "./mutant.ts";

/** Transports that end badly, or tell it badly. */
export const endingMutants: readonly Mutant[] = [
  {
    name: "never gives up",
    make: sends((send) => (call) => send(call, new AbortController().signal)),
    fails: "gives up waiting for an answer when the signal fires",
    saying: /that it is given up/,
  },
  {
    name: "sends though the signal has fired before",
    make: sends((send) => async (call, signal) => {
      if (!signal.aborted) return send(call, signal);
      await send(call, new AbortController().signal);
      return { kind: "aborted" };
    }),
    fails: "sends nothing when the signal has fired before",
    saying: /nothing was sent/,
  },
  {
    name: "gives up only until the answer is there",
    make: sends((send) => async (call, signal) => {
      const waiting = new AbortController();
      const giveUp = () => waiting.abort();
      signal.addEventListener("abort", giveUp);
      const sent = await send(call, waiting.signal);
      signal.removeEventListener("abort", giveUp);
      return sent;
    }),
    fails: "breaks off a read that waits when the signal fires",
    saying: /that the read is over/,
  },
  {
    name: "answers that it gives up, and leaves the connection",
    make: sends((send) => (call, signal) => {
      const gone = new Promise<{ kind: "aborted" }>((resolve) => {
        signal.addEventListener("abort", () => resolve({ kind: "aborted" }));
      });
      return Promise.race([send(call, new AbortController().signal), gone]);
    }),
    fails: "gives up waiting for an answer when the signal fires",
    saying: /the upstream sees the connections go/,
  },
  {
    name: "leaves a listener on the signal",
    make: sends((send) => (call, signal) => {
      signal.addEventListener("abort", () => {});
      return send(call, signal);
    }),
    fails: "leaves nothing behind on the signal",
    saying: /no listener is left/,
  },
  {
    name: "keeps the connection of a body that is given up",
    make: bodies(() => ({ cancel: () => {} })),
    fails: "lets go of a body that is given up in the middle",
    saying: /a read after the cut is broken/,
  },
  {
    name: "keeps its connections when it is closed",
    make: (surroundings) => ({ ...referenceTransport(surroundings), close: async () => {} }),
    fails: "cuts off what is under way when it is closed, and keeps no connection",
    saying: /that there is no answer/,
  },
  {
    name: "leaks connections",
    make: leaking,
    fails: "gives a reply for every status",
    saying: /no connection is left/,
  },
  {
    name: "knows one cause for everything",
    make: answers((sent) => (sent.kind === "unreachable" ? { ...sent, cause: "closed" } : sent)),
    fails: "tells that a connection was refused",
    saying: /refused/,
  },
  {
    name: "takes a close for a reset",
    make: answers((sent) =>
      sent.kind === "unreachable" ? { ...sent, cause: closeAsReset(sent.cause) } : sent,
    ),
    fails: "tells that a connection was closed before the answer",
    saying: /reset/,
  },
  {
    name: "rejects when there is no answer",
    make: answers((sent) => {
      if (sent.kind === "unreachable") throw new Error("There is no answer.");
      return sent;
    }),
    fails: "tells that a connection was refused",
    saying: /There is no answer/,
  },
  {
    name: "makes up a status when there is no answer",
    make: answers((sent) => (sent.kind === "unreachable" ? emptyReply(502) : sent)),
    fails: "tells that a connection was refused",
    saying: /not reply/,
  },
  {
    name: "trusts everybody",
    make: (surroundings) => referenceTransport(surroundings, { rejectUnauthorized: false }),
    fails: "tells that TLS failed where nobody vouches for the certificate",
    saying: /not reply/,
  },
  {
    name: "takes what is no HTTP for an answer",
    make: answers((sent) => (sent.kind === "unreachable" ? emptyReply(200) : sent)),
    fails: "takes for no answer what is no HTTP, and closes the connection",
    saying: /not reply/,
  },
  {
    name: "tells the address that it could not reach",
    make: answers((sent, { url }) =>
      sent.kind === "unreachable" ? Object.assign({ url }, sent) : sent,
    ),
    fails: "tells no secret in what it answers or throws",
    saying: /a secret is told/,
  },
];

function emptyReply(status: number): Reply {
  return { kind: "reply", status, headers: [], body: wholeBody(new Uint8Array()) };
}

function closeAsReset(cause: NetworkCause): NetworkCause {
  return cause === "closed" ? "reset" : cause;
}

/** Every call goes over connections of its own, which nobody ever closes. */
function leaking(...[surroundings]: Parameters<MakeTransport>): ReturnType<MakeTransport> {
  return {
    ...referenceTransport(surroundings),
    doSend: (call, signal) => referenceTransport(surroundings).doSend(call, signal),
  };
}
