import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePoint } from "../../../test/code-point.ts";
import { classifyHost } from "./classify-host.ts";
import { parseHostUrl } from "./host-url.ts";
import { formatIpv4 } from "./ipv4.ts";

describe("classifyHost", () => {
  it.each([
    ["api.openai.com", "public"],
    ["8.8.8.8", "public"],
    ["2606:4700::1111", "public"],
    ["localhost", "loopback"],
    ["api.localhost", "loopback"],
    ["127.0.0.1", "loopback"],
    ["127.9.9.9", "loopback"],
    ["::1", "loopback"],
    ["10.1.2.3", "private"],
    ["172.31.255.255", "private"],
    ["172.32.0.0", "public"],
    ["192.168.0.1", "private"],
    ["100.64.0.1", "private"],
    ["fd12::1", "private"],
    ["169.254.1.1", "reserved"],
    ["0.0.0.0", "reserved"],
    ["::", "reserved"],
    ["224.0.0.1", "reserved"],
    ["fe80::1%eth0", "reserved"],
    ["2001:db8::1", "reserved"],
    ["169.254.169.254", "metadata"],
    ["168.63.129.16", "metadata"],
    ["fd00:ec2::254", "metadata"],
    ["metadata.google.internal", "metadata"],
    ["METADATA.google.internal.", "metadata"],
    ["ollama", "local-name"],
    ["llm.corp.internal", "local-name"],
    ["printer.local", "local-name"],
    ["1.2.3", "disguised"],
    ["a..b", "invalid"],
    ["12345::abcde", "invalid"],
    ["-dash", "invalid"],
    ["1.2.3.4.5", "invalid"],
    ["256.1.1.1", "invalid"],
    ["4294967296", "invalid"],
    ["llm.contoso.0x", "invalid"],
    ["llm.contoso.12.", "invalid"],
    ["llm.contoso.0x1g", "public"],
    ["127.0.0.1\u0600", "invalid"],
    ["\u200b", "invalid"],
    ["\u0646\u0627\u0645\u0647\u200c\u0627\u06cc.com", "public"],
    ["169.254.170.23", "metadata"],
    ["169.254.0.23", "metadata"],
    ["169.254.0.24", "reserved"],
    ["2001:1::1", "reserved"],
    ["2001:1ff::1", "reserved"],
    ["2001:200::1", "public"],
    ["5f00::1", "reserved"],
    ["5f01::1", "public"],
    ["64:ff9b:1::a00:1", "reserved"],
    ["llm.test", "public"],
    ["llm.example", "public"],
    ["llm.invalid", "public"],
    ["llm.onion", "local-name"],
    ["nip.io", "public"],
    ["foo.nip.io", "public"],
    ["my--app.sslip.io", "public"],
    ["a.b.c.d.sslip.io", "public"],
    ["256.0.0.1.nip.io", "public"],
    ["10.0.0.1.notnip.io", "public"],
  ])("%s is %s", (host, kind) => {
    expect(classifyHost(host).kind).toBe(kind);
  });

  it.each([
    ["2130706433", "127.0.0.1", "loopback"],
    ["0x7f000001", "127.0.0.1", "loopback"],
    ["0x7f.1", "127.0.0.1", "loopback"],
    ["0177.0.0.1", "127.0.0.1", "loopback"],
    ["127.1", "127.0.0.1", "loopback"],
    ["127.0.0.1.", "127.0.0.1", "loopback"],
    ["0xA9FEA9FE", "169.254.169.254", "metadata"],
    ["::ffff:10.0.0.1", "10.0.0.1", "private"],
    ["::ffff:a00:1", "10.0.0.1", "private"],
    ["::127.0.0.1", "127.0.0.1", "loopback"],
    ["64:ff9b::169.254.169.254", "169.254.169.254", "metadata"],
    ["64:ff9b:1::a9fe:a9fe", "169.254.169.254", "metadata"],
    ["64:ff9b:1:a9fe:a9:fe00::", "169.254.169.254", "metadata"],
    ["64:ff9b:1:a9:fe:a9fe::", "169.254.169.254", "metadata"],
    ["64:ff9b:1:0:a9:fea9:fe00:0", "169.254.169.254", "metadata"],
    ["2002:7f00:1::", "127.0.0.1", "loopback"],
    ["2001:0:0:0:0:0:80ff:fffe", "127.0.0.1", "loopback"],
    ["10.0.0.1.nip.io", "10.0.0.1", "private"],
    ["app-10-0-0-1.sslip.io", "10.0.0.1", "private"],
    ["0a000001.nip.io", "10.0.0.1", "private"],
    ["app-0A000001.nip.io", "10.0.0.1", "private"],
    ["a9fea9fe.nip.io.", "169.254.169.254", "metadata"],
    ["10.0.0.1.foo.sslip.io", "10.0.0.1", "private"],
    ["10-0-0-1.foo.sslip.io", "10.0.0.1", "private"],
    ["8.8.8.8.nip.io", "8.8.8.8", "public"],
    ["8.8.8.8.10.0.0.1.nip.io", "10.0.0.1", "private"],
    ["--1.sslip.io", "::1", "loopback"],
    ["app.--1.sslip.io", "::1", "loopback"],
    ["fd12--1.sslip.io", "fd12::1", "private"],
    ["app-fd12--1.sslip.io", "fd12::1", "private"],
    ["--ffff-a00-1.sslip.io", "10.0.0.1", "private"],
    ["localtest.me", "127.0.0.1", "loopback"],
    ["10.0.0.1.localtest.me", "127.0.0.1", "loopback"],
    ["foo.lvh.me", "127.0.0.1", "loopback"],
    ["vcap.me", "127.0.0.1", "loopback"],
    ["foo.lacolhost.com", "127.0.0.1", "loopback"],
    ["foo.traefik.me", "127.0.0.1", "loopback"],
    ["10.0.0.1.traefik.me", "10.0.0.1", "private"],
    [`0x${"0".repeat(80)}7f000001`, "127.0.0.1", "loopback"],
    ["127.0.0.1\u200b", "127.0.0.1", "loopback"],
    ["loca\u200blhost", "localhost", "loopback"],
    ["local\u00adhost", "localhost", "loopback"],
    ["10.0.0.1\u2060", "10.0.0.1", "private"],
    ["\ufeff10.0.0.1", "10.0.0.1", "private"],
    ["10.0\u034f.0.1", "10.0.0.1", "private"],
    ["10.0.0.\u180b1", "10.0.0.1", "private"],
    ["10.0.0.1\u2064", "10.0.0.1", "private"],
    ["10.0.0.1\ufe0f", "10.0.0.1", "private"],
    ["10.0.0.1\u{e0100}", "10.0.0.1", "private"],
    ["loca\u200dlhost", "localhost", "loopback"],
    ["169.254.169.254%E2%80%8B", "169.254.169.254", "metadata"],
    ["127.0.0.1\u202e", "127.0.0.1", "loopback"],
    ["api.openai.com\u200b", "api.openai.com", "public"],
    ["１２７.0.0.1", "127.0.0.1", "loopback"],
    ["127%2e0.0.1", "127.0.0.1", "loopback"],
    ["ⓛocalhost", "localhost", "loopback"],
  ])("%s is %s in disguise", (host, meaning, as) => {
    const found = classifyHost(host);
    expect(found).toMatchObject({ kind: "disguised", meaning, as: { kind: as } });
  });

  it("judges an address alike in every spelling", () => {
    fc.assert(
      fc.property(fc.nat(0xffffffff), (bits) => {
        const plain = classifyHost(formatIpv4(bits));
        const octal = formatIpv4(bits)
          .split(".")
          .map((part) => `0${Number(part).toString(8)}`)
          .join(".");
        for (const spelling of [
          `${bits}`,
          `0x${bits.toString(16)}`,
          octal,
          `::ffff:${formatIpv4(bits)}`,
        ]) {
          expect(classifyHost(spelling)).toMatchObject({
            kind: "disguised",
            meaning: formatIpv4(bits),
            as: plain,
          });
        }
      }),
    );
  });

  it("answers for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: codePoint }), (text) => {
        expect(classifyHost(text).kind).not.toBe("");
        expect(parseHostUrl(`https://${text}`).kind).not.toBe("");
      }),
    );
  });
});
