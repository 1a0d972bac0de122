import { describe, expect, it } from "vitest";
import { ConnectError } from "./guard/connect-error.ts";
import { networkCause, resetCode } from "./network-cause.ts";

function coded(code: string, syscall = "read"): Error {
  return Object.assign(new Error(code), { code, syscall });
}

describe("networkCause", () => {
  it.each([
    ["ECONNREFUSED", "refused"],
    ["EHOSTUNREACH", "refused"],
    ["EHOSTDOWN", "refused"],
    ["ENETUNREACH", "refused"],
    ["ENETDOWN", "refused"],
    ["EADDRNOTAVAIL", "refused"],
    ["EACCES", "refused"],
    ["EPERM", "refused"],
    ["ECONNRESET", "reset"],
    [resetCode, "reset"],
    ["ECONNABORTED", "reset"],
    ["EPIPE", "reset"],
    ["ETIMEDOUT", "reset"],
    ["ENOTFOUND", "dns"],
    ["ENODATA", "dns"],
    ["ESERVFAIL", "dns"],
    ["EAI_AGAIN", "dns"],
    ["EAI_FAIL", "dns"],
    ["EAI_NODATA", "dns"],
    ["EAI_NONAME", "dns"],
    ["UND_ERR_CONNECT_TIMEOUT", "connect-timeout"],
    ["UND_ERR_SOCKET", "closed"],
    ["UND_ERR_DESTROYED", "closed"],
    ["UND_ERR_HEADERS_OVERFLOW", "closed"],
    ["UND_ERR_RES_CONTENT_LENGTH_MISMATCH", "closed"],
    ["HPE_INVALID_CONSTANT", "closed"],
    ["HPE_INVALID_CHUNK_SIZE", "closed"],
    ["HPE_INVALID_EOF_STATE", "closed"],
    ["EPROTO", "tls"],
    ["ERR_SSL_WRONG_VERSION_NUMBER", "tls"],
    ["ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", "tls"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "tls"],
    ["ERR_TLS_HANDSHAKE_TIMEOUT", "tls"],
    ["CERT_HAS_EXPIRED", "tls"],
    ["CERT_NOT_YET_VALID", "tls"],
    ["CERT_SIGNATURE_FAILURE", "tls"],
    ["CERT_REVOKED", "tls"],
    ["CERT_UNTRUSTED", "tls"],
    ["CRL_HAS_EXPIRED", "tls"],
    ["ERROR_IN_CERT_NOT_AFTER_FIELD", "tls"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "tls"],
    ["SELF_SIGNED_CERT_IN_CHAIN", "tls"],
    ["UNABLE_TO_GET_ISSUER_CERT", "tls"],
    ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "tls"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "tls"],
    ["HOSTNAME_MISMATCH", "tls"],
    ["INVALID_CA", "tls"],
    ["INVALID_PURPOSE", "tls"],
    ["PATH_LENGTH_EXCEEDED", "tls"],
    ["EVERYTHING_ELSE", "closed"],
  ])("takes %s for %s", (code, cause) => {
    expect(networkCause(coded(code))).toBe(cause);
  });

  it("knows the two kinds of time that the system gives up after", () => {
    expect(networkCause(coded("ETIMEDOUT", "connect"))).toBe("connect-timeout");
    expect(networkCause(coded("ETIMEDOUT", "write"))).toBe("reset");
  });

  it("believes the guard", () => {
    expect(networkCause(new ConnectError("forbidden"))).toBe("forbidden");
    expect(networkCause(new ConnectError("connect-timeout"))).toBe("connect-timeout");
  });

  it("looks inside an error that stands for several addresses", () => {
    const refused = coded("ECONNREFUSED");
    expect(networkCause(new AggregateError([coded("ENETUNREACH"), refused]))).toBe("refused");
    expect(networkCause(new AggregateError([refused, coded("ETIMEDOUT", "connect")]))).toBe(
      "connect-timeout",
    );
    expect(networkCause(new AggregateError([coded("EPROTO"), refused]))).toBe("tls");
    expect(networkCause(new AggregateError([]))).toBe("closed");
  });

  it("has an answer for whatever is thrown", () => {
    for (const thrown of [
      undefined,
      null,
      "ECONNRESET",
      1,
      {},
      new Error("no code"),
      { code: 1 },
    ]) {
      expect(networkCause(thrown)).toBe("closed");
    }
  });
});
