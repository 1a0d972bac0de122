import { chunk, play, reply, rude } from "@pk-config/transport/testkit";
import { brokenBodies } from "./broken-bodies.ts";
import { does, type Fault, found, type Group, headFor } from "./fault.ts";
import { slowness } from "./slowness.ts";

const unreachable: Group = {
  title: "The upstream cannot be reached",
  intro:
    "Nothing was sent. All of this may be gone the next time, but for an address that is not allowed.",
  faults: [
    found("Nobody listens at its port", ({ closedPort }) => `http://127.0.0.1:${closedPort}`),
    found("Nobody knows its name", ({ upstream }) => `http://unknown.test:${upstream.port}`),
    found("Looking up its name takes too long", () => "http://silent.test"),
    found("No connection comes about in time", () => "http://hanging.test"),
    found("It speaks no TLS where TLS is asked for", ({ talker }) => secure("127.0.0.1", talker)),
    found("Nobody vouches for its certificate", ({ untrusted }) =>
      secure("upstream.test", untrusted),
    ),
    found("Its certificate is for another name", ({ trusted }) => secure("alias.test", trusted)),
    found("Its name leads to a private address that is not trusted", () => "http://inside.example"),
  ],
};

const noAnswer: Group = {
  title: "The upstream takes the request and gives no answer",
  intro: "It has the request, and may have acted on it.",
  faults: [
    always("It resets the connection at once", "resets-before-headers"),
    always("It resets the connection inside the headers", "resets-in-headers"),
    always("It closes the connection at once", "closes-before-headers"),
    always("It closes the connection inside the headers", "closes-in-headers"),
    always("What it says is no HTTP", "speaks-no-http"),
    always("Its status is no number", "bad-status-line"),
    always("A header of its answer is none", "bad-header-line"),
    always("Its answer has two lengths", "two-lengths"),
    always("It changes to another protocol", "switches-protocols"),
    does("It says `100 Continue`, which nobody asked for", () =>
      play("HTTP/1.1 100 Continue\r\n\r\n", headFor("plain"), "2\r\n{}\r\n0\r\n\r\n"),
    ),
    always("One header of its answer has 128 KiB", "one-huge-header"),
    always("Its answer has 8000 headers", "many-headers"),
    always("The headers of its answer have no end", "endless-headers"),
  ],
};

const refusals: Group = {
  title: "The upstream answers that something is wrong",
  intro: "Its answer reaches the caller as it is, and is a failure by its status alone.",
  faults: [
    status("It answers 401", 401),
    status("It answers 429 and says when to come back", 429, ["retry-after-ms", "20"]),
    status("It answers 500", 500),
    status("It leads elsewhere by a redirect", 307, ["location", "http://127.0.0.1:9/"]),
    does("It answers 503 once, and then as it should", (kind) => {
      let count = 0;
      const well = play(headFor(kind), chunk("data: 1\n\n"), "0\r\n\r\n");
      const badly = reply({ status: 503, body: "The upstream is busy." });
      return (exchange) => {
        count += 1;
        return (count === 1 ? badly : well)(exchange);
      };
    }),
  ],
};

/** Everything that upstreams do wrong, in the order of a call. */
export const upstreamFaults: readonly Group[] = [
  unreachable,
  noAnswer,
  slowness,
  brokenBodies,
  refusals,
];

function secure(name: string, { port }: { readonly port: number }): string {
  return `https://${name}:${port}`;
}

function always(title: string, name: keyof typeof rude): Fault {
  return does(title, () => rude[name]);
}

function status(title: string, code: number, ...headers: [string, string][]): Fault {
  return does(title, () => reply({ status: code, headers, body: "The upstream says so." }));
}
