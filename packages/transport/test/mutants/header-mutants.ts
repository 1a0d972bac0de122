import type { Header } from "../../src/index.ts";
import { referenceTransport } from "../reference-transport.ts";
import { type Mutant, replyHeaders, sendsOther } from "./mutant.ts";

const sending = "sends the headers it is given, in their order, and adds none but HTTP's own";
const giving = "gives the headers of a reply as they came, with their names in lower case";

/** Transports that change headers. */
export const headerMutants: readonly Mutant[] = [
  {
    name: "adds a header",
    make: sendsOther((call) => ({ ...call, headers: [...call.headers, ["user-agent", "mutant"]] })),
    fails: sending,
    saying: /mutant/,
  },
  {
    name: "sends a repeated header once",
    make: sendsOther((call) => ({ ...call, headers: [...new Map(call.headers)] })),
    fails: sending,
    saying: /x-twice/,
  },
  {
    name: "sorts the headers that it sends",
    make: sendsOther((call) => ({ ...call, headers: call.headers.toSorted(byName) })),
    fails: sending,
    saying: /x-second/,
  },
  {
    name: "lets a line break through",
    make: sendsOther((call) => ({ ...call, headers: call.headers.flatMap(asWritten) })),
    fails: "never lets a value begin a header of its own",
    saying: /false/,
  },
  {
    name: "gives a repeated header once",
    make: replyHeaders((headers) => [...new Map(headers)]),
    fails: giving,
    saying: /no cookie is lost/,
  },
  {
    name: "gives the names of headers in upper case",
    make: replyHeaders((headers) => headers.map(([name, value]) => [name.toUpperCase(), value])),
    fails: giving,
    saying: /no cookie is lost/,
  },
  {
    name: "sorts the headers that it gives",
    make: replyHeaders((headers) => headers.toSorted(byName)),
    fails: giving,
    saying: /x-second/,
  },
  {
    name: "reads headers as UTF-8",
    make: replyHeaders((headers) =>
      headers.map(([name, value]) => [name, Buffer.from(value, "latin1").toString()]),
    ),
    fails: giving,
    saying: /x-latin/,
  },
  {
    name: "takes headers without end",
    make: (surroundings) => referenceTransport(surroundings, { maxHeaderSize: 2 ** 30 }),
    fails: "does not take headers without end",
    saying: /no answer is closed, not reply/,
  },
];

function byName([a]: Header, [b]: Header): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function asWritten([name, value]: Header): Header[] {
  const [first = "", second] = value.split(/\r?\n/);
  if (second === undefined) return [[name, value]];
  return [
    [name, first],
    ["x-own", second],
  ];
}
