import { describe, expect, it } from "vitest";
import { addressReader } from "./address.ts";

const read = addressReader();

describe("addressReader", () => {
  it.each([
    ["https://api.example.com/v1/x", "https://api.example.com", "/v1/x"],
    ["https://api.example.com", "https://api.example.com", "/"],
    ["https://api.example.com?a=1", "https://api.example.com", "/?a=1"],
    ["https://api.example.com/x?", "https://api.example.com", "/x?"],
    ["https://api.example.com/x?a='b'|c#part", "https://api.example.com", "/x?a='b'|c"],
    [
      "https://api.example.com/a/../b/%2e%2e/%7ec",
      "https://api.example.com",
      "/a/../b/%2e%2e/%7ec",
    ],
    ["HTTPS://API.example.com:443/x", "https://api.example.com", "/x"],
    ["http://api.example.com:8080/x", "http://api.example.com:8080", "/x"],
    ["http://[::1]:8080/x", "http://[::1]:8080", "/x"],
    ["http://0x7f.1/x", "http://127.0.0.1", "/x"],
    ["http://１２７。0.0.1/x", "http://127.0.0.1", "/x"],
    ["https://bücher.example/x", "https://xn--bcher-kva.example", "/x"],
  ])("takes %s apart", (url, origin, path) => {
    const expected = { kind: "address", origin, path };
    expect(read(url)).toEqual(expected);
    expect(read(url)).toEqual(expected);
  });

  it.each([
    ["https:\\\\api.example.com\\x", "https://api.example.com", "/x"],
    ["https:/api.example.com/x", "https://api.example.com", "/x"],
    ["https:///api.example.com/x", "https://api.example.com", "/x"],
    ["https://api.example.com\\@evil.example/x", "https://api.example.com", "/@evil.example/x"],
    ["https://api.exa\nmple.com/x", "https://api.example.com", "/x"],
    ["https://api.example.com/a b?c=d e", "https://api.example.com", "/a%20b?c=d%20e"],
    ["https://api.example.com/€\r\nx: 1", "https://api.example.com", "/%E2%82%ACx:%201"],
  ])("takes %j as a URL parser does where it could be read in two ways", (url, origin, path) => {
    expect(read(url)).toEqual({ kind: "address", origin, path });
  });

  it.each([
    "",
    "no url",
    "/v1/x",
    "ftp://example.com/",
    "file:///etc/passwd",
    "http://",
    "http://a:b/",
  ])("finds no address in %j", (url) => {
    expect(read(url).kind).toBe("unreadable");
  });

  it.each(["https://user@example.com/", "https://:pass@example.com/", "https://u:p@127.0.0.1/"])(
    "sees that %s holds credentials",
    (url) => {
      expect(read(url).kind).toBe("with-credentials");
    },
  );

  it("remembers no address that is longer than most", () => {
    const reader = addressReader();
    const url = (length: number) => `https://example.com/${"a".repeat(length - 20)}`;
    expect(reader(url(2048))).toBe(reader(url(2048)));
    expect(reader(url(2049))).not.toBe(reader(url(2049)));
    expect(reader(url(2049))).toEqual(reader(url(2049)));
  });

  it("forgets what it has seen before that becomes too much", () => {
    const many = addressReader();
    for (let at = 0; at < 1000; at += 1) many(`https://example.com/${at}`);
    expect(many("https://example.com/0")).toMatchObject({ path: "/0" });
  });
});
