import assert from "node:assert";
import { causesBend, expectUnreachable, textFrom } from "../expectations.ts";
import type { Case } from "../scene.ts";
import { names, trustedCertificate } from "../surroundings.ts";
import { type Certificate, makeCertificate } from "../upstream/certificate.ts";
import { startTalker } from "../upstream/other-servers.ts";
import { reply } from "../upstream/replies.ts";
import { startUpstream, type Upstream } from "../upstream/upstream.ts";

/** Names are resolved, and certificates looked at. */
export const nameAndTlsCases: readonly Case[] = [
  {
    title: "resolves a name",
    needs: ["resolver"],
    async run(scene) {
      const { upstream } = scene;
      await textFrom(scene, { to: `http://${names.upstream}:${upstream.port}/named` });
      const hosts = upstream.requests[0]?.headers.filter(([name]) => name === "host");
      assert.deepEqual(hosts, [["host", `${names.upstream}:${upstream.port}`]]);
    },
  },
  {
    title: "tells that a name has no address",
    needs: ["resolver"],
    bends: causesBend,
    async run(scene) {
      const { port } = scene.upstream;
      await Promise.all([
        expectUnreachable(scene, { to: `http://${names.unknown}:${port}/` }, "dns"),
        expectUnreachable(scene, { to: `http://${names.empty}:${port}/` }, "dns"),
      ]);
    },
  },
  {
    title: "tells that TLS failed where the other end speaks no TLS",
    bends: causesBend,
    async run(scene) {
      const talker = await startTalker("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n");
      try {
        await expectUnreachable(scene, { to: `https://127.0.0.1:${talker.port}/` }, "tls");
      } finally {
        await talker.close();
      }
    },
  },
  {
    title: "tells that TLS failed where nobody vouches for the certificate",
    bends: causesBend,
    async run(scene) {
      await withSecure(makeCertificate(names.upstream), async (upstream) => {
        await expectUnreachable(scene, { to: `${upstream.origin}/` }, "tls");
        assert.equal(upstream.requests.length, 0, "nothing was sent");
      });
    },
  },
  {
    title: "speaks TLS where the certificate is trusted",
    needs: ["trust"],
    async run(scene) {
      await withSecure(trustedCertificate, async (upstream) => {
        const to = upstream.at(reply({ body: "secret" }));
        assert.equal(await textFrom(scene, { to }), "secret");
      });
    },
  },
  {
    title: "tells that TLS failed where the certificate is for another name",
    needs: ["trust", "resolver"],
    bends: causesBend,
    async run(scene) {
      await withSecure(trustedCertificate, async (upstream) => {
        const { port } = upstream;
        await textFrom(scene, { to: `https://${names.upstream}:${port}/` });
        await expectUnreachable(scene, { to: `https://${names.alias}:${port}/` }, "tls");
        assert.equal(upstream.requests.length, 1, "the second was not sent");
      });
    },
  },
];

async function withSecure(
  certificate: Certificate,
  use: (upstream: Upstream) => Promise<void>,
): Promise<void> {
  const upstream = await startUpstream(certificate);
  try {
    await use(upstream);
  } finally {
    await upstream.close();
  }
}
