import { describe, expect, it } from "vitest";
import { networkCause } from "./network-cause.ts";

const coded = (code: string, more: object = {}) =>
  Object.assign(new Error(code), { code, ...more });
const failed = (cause: unknown) => new TypeError("fetch failed", { cause });

describe("networkCause", () => {
  it.each([
    ["ECONNREFUSED", "refused"],
    ["ENETUNREACH", "refused"],
    ["ECONNRESET", "reset"],
    ["EPIPE", "reset"],
    ["UND_ERR_SOCKET", "closed"],
    ["ENOTFOUND", "dns"],
    ["EAI_AGAIN", "dns"],
    ["UND_ERR_CONNECT_TIMEOUT", "connect-timeout"],
    ["UND_ERR_HEADERS_TIMEOUT", "closed"],
    ["CERT_HAS_EXPIRED", "tls"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "tls"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "tls"],
    ["ERR_SSL_WRONG_VERSION_NUMBER", "tls"],
    ["HPE_INVALID_CONSTANT", "closed"],
  ])("takes %s for %s", (code, cause) => {
    expect(networkCause(failed(coded(code)))).toBe(cause);
    // Bun puts the code on the error itself.
    expect(networkCause(coded(code))).toBe(cause);
  });

  it("tells a connection that does not come from one that falls silent", () => {
    expect(networkCause(failed(coded("ETIMEDOUT", { syscall: "connect" })))).toBe(
      "connect-timeout",
    );
    expect(networkCause(failed(coded("ETIMEDOUT", { syscall: "read" })))).toBe("reset");
  });

  it("looks at each address that was tried", () => {
    const both = (...errors: readonly Error[]) => failed(new AggregateError(errors));
    expect(networkCause(both(coded("ECONNREFUSED"), coded("ECONNREFUSED")))).toBe("refused");
    const late = coded("ETIMEDOUT", { syscall: "connect" });
    expect(networkCause(both(coded("ECONNREFUSED"), late))).toBe("connect-timeout");
    expect(networkCause(both())).toBe("closed");
  });

  it.each([
    ["a browser's error", new TypeError("Failed to fetch")],
    ["a text", "failed"],
    ["nothing", undefined],
    ["a code that is no text", Object.assign(new Error("?"), { code: 7 })],
  ])("does not guess: %s", (_, error) => {
    expect(networkCause(error)).toBe("closed");
  });

  it("ends where an error is its own cause", () => {
    const error = new Error("round");
    error.cause = error;
    expect(networkCause(error)).toBe("closed");
  });
});
