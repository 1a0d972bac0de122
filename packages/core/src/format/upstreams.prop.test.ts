import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endpointOf } from "./upstreams.ts";

const path = fc.oneof(fc.webPath(), fc.constantFrom("/embeddings", "/chat/completions", "/rerank"));

describe("endpointOf", () => {
  it("reads a path the same with `/v1` before it and without", () => {
    fc.assert(
      fc.property(path, (pathname) => {
        fc.pre(pathname.startsWith("/") && !/^\/(?:v1|proxy)(?:\/|$)/.test(pathname));
        expect(endpointOf(`/v1${pathname}`)).toEqual(endpointOf(pathname));
        expect(endpointOf(`/v1/proxy${pathname}`)).toEqual(endpointOf(pathname));
      }),
    );
  });

  it("names no API but by its whole path", () => {
    fc.assert(
      fc.property(fc.string(), (pathname) => {
        const { endpoint, path: behind } = endpointOf(pathname);
        expect(endpoint === "other" || endpoint === behind).toBe(true);
      }),
    );
  });
});
