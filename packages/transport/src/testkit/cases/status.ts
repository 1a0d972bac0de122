import assert from "node:assert";
import { replyTo, textFrom } from "../expectations.ts";
import { readBody, textOf } from "../read-body.ts";
import type { Case } from "../scene.ts";
import { head, reply } from "../upstream/replies.ts";
import { play } from "../upstream/script.ts";

const withBody = [
  200, 201, 202, 206, 226, 246, 299, 300, 305, 400, 401, 403, 404, 408, 409, 418, 422, 429, 446,
  451, 499, 500, 501, 502, 503, 504, 511, 529, 599,
];

/** Every status is a reply, and what has no body has none. */
export const statusCases: readonly Case[] = [
  {
    title: "gives a reply for every status",
    async run(scene) {
      const all = withBody.map(async (status) => {
        const body = `body of ${status}`;
        const given = await replyTo(scene, { to: reply({ status, body }) });
        assert.equal(given.status, status);
        assert.equal(await textOf(given.body), body);
      });
      await Promise.all(all);
    },
  },
  {
    title: "knows the replies that have no body",
    async run(scene) {
      const tag: [string, string][] = [["etag", '"1"']];
      const length: [string, string][] = [["content-length", "100"]];
      const cases = [
        { to: reply({ status: 204, headers: tag }) },
        { to: reply({ status: 304, headers: tag }) },
        { to: play(head(304, [...tag, ...length])) },
        { to: play(head(200, [...tag, ...length])), method: "HEAD" },
        { to: play(head(500, [...tag, ["transfer-encoding", "chunked"]])), method: "HEAD" },
        { to: reply({ headers: tag }) },
      ];
      const all = cases.map(async (call) => {
        const { headers, body } = await replyTo(scene, call);
        assert(headers.some(([name, value]) => name === "etag" && value === '"1"'));
        assert.deepEqual(await readBody(body), { bytes: Buffer.alloc(0), parts: 0, last: end });
      });
      await Promise.all(all);
    },
  },
  {
    title: "follows no redirect",
    async run(scene) {
      const { upstream } = scene;
      const all = [301, 302, 303, 307, 308].map(async (status) => {
        const headers: [string, string][] = [["location", `${upstream.origin}/elsewhere`]];
        const to = reply({ status, headers, body: "moved" });
        const given = await replyTo(scene, { to, body: new Uint8Array([1]) });
        assert.equal(given.status, status);
        assert(given.headers.some(([name]) => name === "location"));
        assert.equal(await textOf(given.body), "moved");
      });
      await Promise.all(all);
      const targets = upstream.requests.map(({ target }) => target);
      assert(!targets.includes("/elsewhere"), "nobody went where the redirect leads");
    },
  },
  {
    title: "passes over what an upstream says before its answer",
    async run(scene) {
      const early = "HTTP/1.1 103 Early Hints\r\nlink: </style.css>\r\n\r\n";
      const processing = "HTTP/1.1 102 Processing\r\n\r\n";
      const final = `${head(201, [["content-length", "4"]])}body`;
      const scripts = [
        play(processing + early + final),
        play(processing, { do: "pause", ms: 5 }, early, { do: "pause", ms: 5 }, final),
      ];
      const all = scripts.map(async (to) => {
        const given = await replyTo(scene, { to });
        assert.equal(given.status, 201);
        assert(!given.headers.some(([name]) => name === "link"), "its headers are the final ones");
        assert.equal(await textOf(given.body), "body");
      });
      await Promise.all(all);
    },
  },
  {
    title: "passes over a `100 Continue` that nobody asked for",
    needs: ["unaskedContinue"],
    async run(scene) {
      const final = `${head(200, [["content-length", "4"]])}body`;
      const to = play("HTTP/1.1 100 Continue\r\n\r\n", { do: "pause", ms: 5 }, final);
      assert.equal(await textFrom(scene, { to, body: new Uint8Array([1]) }), "body");
    },
  },
];

const end = { kind: "end" } as const;
