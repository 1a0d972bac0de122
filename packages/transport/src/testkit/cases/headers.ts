import assert from "node:assert";
import type { Header } from "../../transport.ts";
import { replyTo, textFrom } from "../expectations.ts";
import { textOf } from "../read-body.ts";
import { ask, type Case } from "../scene.ts";
import { within } from "../time/within.ts";
import { chunk, chunkedHead, echo, head, reply } from "../upstream/replies.ts";
import { play } from "../upstream/script.ts";

/** What HTTP/1.1 itself needs on a request. */
const ownNames = ["host", "connection", "content-length", "transfer-encoding"];

const sent: readonly Header[] = [
  ["x-second", "2"],
  ["authorization", "Bearer KEY"],
  ["x-twice", "one"],
  ["x-first", "1"],
  ["content-type", "application/json; charset=utf-8"],
  ["x-twice", "two"],
  ["x-latin", "caf\u00e9"],
  ["x-empty", ""],
];

const answered: readonly Header[] = [
  ["X-Second", "2"],
  ["set-cookie", "a=1; path=/"],
  ["Content-Type", "text/plain"],
  ["x-first", "1"],
  ["Set-Cookie", "b=2, c=3"],
  ["X-Latin", "caf\u00e9"],
  ["x-empty", ""],
  ["retry-after", "0"],
];

/** Headers go and come as they are. */
export const headerCases: readonly Case[] = [
  {
    title: "sends the headers it is given, in their order, and adds none but HTTP's own",
    bends: ["requestHeaders"],
    async run(scene) {
      const { upstream } = scene;
      const body = new Uint8Array([123, 125]);
      await textFrom(scene, { to: echo, headers: sent, body });
      await textFrom(scene, { to: echo });
      for (const { headers } of upstream.requests) {
        const hosts = headers.filter(([name]) => name === "host").map(([, value]) => value);
        assert.deepEqual(hosts, [`127.0.0.1:${upstream.port}`]);
      }
      const [first, second] = upstream.requests.map(({ headers }) =>
        headers.filter(([name]) => !ownNames.includes(name)),
      );
      if (scene.can("requestHeaders")) {
        assert.deepEqual([first, second], [sent, []]);
      } else {
        for (const [name] of sent) {
          assert.equal(joined(name, first ?? []), joined(name, sent), name);
        }
      }
    },
  },
  {
    title: "gives the headers of a reply as they came, with their names in lower case",
    bends: ["replyHeaders"],
    async run(scene) {
      const { headers, body } = await replyTo(scene, {
        to: reply({ headers: answered, body: "1" }),
      });
      assert.equal(await textOf(body), "1");
      const expected = answered.map(([name, value]): Header => [name.toLowerCase(), value]);
      const cookies = headers.filter(([name]) => name === "set-cookie");
      assert.deepEqual(cookies, [expected[1], expected[4]], "no cookie is lost");
      if (scene.can("replyHeaders")) {
        assert.deepEqual(headers, [...expected, ["content-length", "1"]]);
      } else {
        for (const [name] of expected) {
          assert.equal(joined(name, headers), joined(name, expected), name);
        }
      }
    },
  },
  {
    title: "takes long headers, and those that come a byte at a time",
    async run(scene) {
      const long: Header = ["x-long", "x".repeat(8000)];
      const all = [
        async () => {
          const given = await replyTo(scene, { to: reply({ headers: [long], body: "1" }) });
          assert.equal(joined("x-long", given.headers), long[1]);
          assert.equal(await textOf(given.body), "1");
        },
        async () => {
          const text = `${head(200, [["content-length", "4"]])}body`;
          const steps = [...text].flatMap((byte) => [byte, { do: "pause", ms: 0 } as const]);
          assert.equal(await textFrom(scene, { to: play(...steps) }), "body");
        },
      ];
      await Promise.all(all.map((one) => one()));
    },
  },
  {
    title: "does not take trailers for headers",
    async run(scene) {
      const to = play(chunkedHead, chunk("body"), "0\r\nx-trailer: 1\r\nset-cookie: t=1\r\n\r\n");
      const { headers, body } = await replyTo(scene, { to });
      assert.equal(await textOf(body), "body");
      assert(!headers.some(([name]) => name === "x-trailer" || name === "set-cookie"));
    },
  },
  {
    title: "never lets a value begin a header of its own",
    async run(scene) {
      const { upstream } = scene;
      const values = ["a\r\nx-own: 1", "a\nx-own: 1", "a\r\n\r\nGET /own HTTP/1.1\r\n\r\n"];
      const all = values.map(async (value) => {
        const call = { to: echo, headers: [["x-value", value]] as const };
        const sent = await within(
          ask(scene, call).catch(() => undefined),
          "that a bad header is refused",
        );
        if (sent?.kind === "reply") sent.body.cancel();
      });
      await Promise.all(all);
      for (const { target, headers } of upstream.requests) {
        assert(target !== "/own" && !headers.some(([name]) => name === "x-own"));
      }
    },
  },
];

function joined(name: string, headers: readonly Header[]): string {
  const values = headers.filter(([other]) => other === name).map(([, value]) => value);
  return values.join(", ");
}
