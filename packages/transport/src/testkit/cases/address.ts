import assert from "node:assert";
import { causesBend, expectUnreachable, textFrom } from "../expectations.ts";
import type { Case, Scene } from "../scene.ts";

/** A method and an address arrive to the byte. */
export const addressCases: readonly Case[] = [
  {
    title: "sends the method it is given",
    async run(scene) {
      const { upstream } = scene;
      const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
      for (const method of methods) {
        await textFrom(scene, { to: `${upstream.origin}/v1/models`, method });
      }
      assert.deepEqual(
        upstream.requests.map((request) => request.method),
        methods,
      );
    },
  },
  {
    title: "sends nothing by a method that shows the call or that opens a tunnel",
    bends: causesBend,
    async run(scene) {
      const { upstream } = scene;
      for (const method of ["TRACE", "TRACK", "CONNECT", "trace"]) {
        await expectUnreachable(
          scene,
          { to: `${upstream.origin}/v1/models`, method },
          "unsendable",
        );
      }
      assert.equal(upstream.requests.length, 0, "nothing was sent");
    },
  },
  {
    title: "sends path and query as they are written",
    run: (scene) =>
      expectTargets(scene, [
        "/v1/chat/completions",
        "/v1/files/a%2Fb%20c;v=1,2/%E2%82%AC",
        "/v1//models/@cf/meta:latest/(x)!$&=+*~",
        "/v1/models?a=1&a=2&b=&c&d=x+y%20z&e=%26%3D;f=/?:@",
        "/",
      ]),
  },
  {
    title: "sends what a URL parser would write otherwise",
    needs: ["exactAddress"],
    run: (scene) =>
      expectTargets(scene, [
        "/v1/a/./b/../c/%2e%2e/d",
        "/v1/models?q='a'",
        "/v1/models?",
        "/v1/%7euser|x",
      ]),
  },
];

async function expectTargets(scene: Scene, targets: readonly string[]): Promise<void> {
  const { upstream } = scene;
  for (const target of targets) await textFrom(scene, { to: `${upstream.origin}${target}` });
  assert.deepEqual(
    upstream.requests.map((request) => request.target),
    targets,
  );
}
