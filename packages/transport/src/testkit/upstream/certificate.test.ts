import { createPrivateKey, X509Certificate } from "node:crypto";
import { describe, expect, it } from "vitest";
import { makeCertificate } from "./certificate.ts";

describe("makeCertificate", () => {
  it("makes a certificate that others can read and check", () => {
    const { key, cert } = makeCertificate("upstream.test");
    const read = new X509Certificate(cert);
    expect(read.subject).toBe("CN=upstream.test");
    expect(read.issuer).toBe("CN=upstream.test");
    expect(read.subjectAltName).toBe("DNS:upstream.test, IP Address:127.0.0.1");
    expect(read.checkHost("upstream.test")).toBe("upstream.test");
    expect(read.checkHost("other.test")).toBeUndefined();
    expect(read.verify(read.publicKey)).toBe(true);
    expect(read.checkPrivateKey(createPrivateKey(key))).toBe(true);
  });

  it("takes names of any length", () => {
    // Where the text ends with a full line, and where a length needs more than one byte.
    for (let length = 1; length < 48; length += 1) {
      const name = `${"a".repeat(60)}.${"b".repeat(60)}.${"c".repeat(length)}.test`;
      expect(new X509Certificate(makeCertificate(name).cert).checkHost(name)).toBe(name);
    }
  });

  it("makes each with a key of its own", () => {
    expect(makeCertificate("a.test").key).not.toBe(makeCertificate("a.test").key);
  });
});
