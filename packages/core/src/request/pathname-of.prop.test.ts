import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathnameOf } from "./pathname-of.ts";

const sign = fc.constantFrom(..."/.%2eE\\?#a\u0000\n\u007f\u0085\u00a0\u00e4\u2028 ".split(""));

/** The same in the words of the law, whatever it costs. */
function byTheLaw(path: string): string | undefined {
  if (/[^\x21-\x7e\x80-\xff]/.test(path)) return undefined;
  const [pathname = ""] = path.split(/[?#]/);
  if (!pathname.startsWith("/") || /[\\\s\p{Cc}]/u.test(pathname)) return undefined;
  const segments = pathname.split("/").map((one) => one.replaceAll(/%2e/gi, "."));
  return segments.includes(".") || segments.includes("..") ? undefined : pathname;
}

describe("pathnameOf", () => {
  it("gives a path that leads nowhere else, and no other", () => {
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 8 }), (end) => {
        for (const path of [end, `/${end}`, `/v1/${end}`])
          expect(pathnameOf(path)).toBe(byTheLaw(path));
      }),
    );
  });
});
