import fc from "fast-check";
import { describe, expect, it } from "vitest";
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
    ["2002:7f00:1::", "127.0.0.1", "loopback"],
    ["2001:0:0:0:0:0:80ff:fffe", "127.0.0.1", "loopback"],
    ["10.0.0.1.nip.io", "10.0.0.1", "private"],
    ["app-10-0-0-1.sslip.io", "10.0.0.1", "private"],
    ["localtest.me", "127.0.0.1", "loopback"],
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
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(classifyHost(text).kind).not.toBe("");
        expect(parseHostUrl(`https://${text}`).kind).not.toBe("");
      }),
    );
  });
});

describe("parseHostUrl", () => {
  it("takes a URL apart and keeps no credential", () => {
    expect(parseHostUrl("https://user:pw@Example.com:8443/v1/?q#f")).toEqual({
      kind: "url",
      scheme: "https",
      credentials: true,
      host: "Example.com",
      port: 8443,
      path: "/v1/",
      query: true,
      fragment: true,
    });
    expect(parseHostUrl("http://[::1]:8080/v1")).toMatchObject({
      host: "::1",
      port: 8080,
      path: "/v1",
      query: false,
    });
    expect(parseHostUrl("http://host")).toMatchObject({ host: "host", path: "", port: undefined });
  });

  it.each([
    ["", "empty"],
    ["api.example.com/v1", "no-scheme"],
    ["ftp://host/v1", "bad-scheme"],
    ["https:///v1", "no-host"],
    ["https://host:99999/", "bad-port"],
    ["https://host:http/", "bad-port"],
    ["https://ho<st/", "bad-character"],
    ["https://my host/v1", "whitespace"],
  ])("finds the fault of %s", (text, fault) => {
    expect(parseHostUrl(text)).toMatchObject({ kind: "fault", fault });
  });

  it.each([
    "{{host}}",
    ["$", "{HOST}/v1"].join(""),
    "http://<host>/v1",
    "https://YOUR_HOST/v1",
    "http://MODEL_URL/v1/",
  ])("sees that %s is still to be filled in", (text) => {
    expect(parseHostUrl(text)).toEqual({ kind: "placeholder" });
  });
});
