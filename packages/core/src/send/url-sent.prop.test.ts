import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { urlSent } from "./url-sent.ts";

const sign = fc.constantFrom(..."abc/%2eE.&=?#+;é\u00ff".split(""));
const text = fc.string({ unit: sign, maxLength: 12 });

/** What `new URL` would take for the query; here it is put together, and not taken apart. */
const query = text.map((one) => one.replaceAll("#", ""));

describe("urlSent", () => {
  it("ends with the caller's query, to the byte, and begins with the address of the plan", () => {
    const address = text.map((one) => one.replaceAll(/[?#]/g, ""));
    fc.assert(
      fc.property(address, fc.option(query), query, text, (path, own, asked, fragment) => {
        const url = `https://a.example/${path}${own === null ? "" : `?${own}`}`;
        const joint = own === null ? "?" : "&";
        const sent = urlSent({ url }, `/v1/${path}?${asked}#${fragment}`);
        expect(sent).toBe(own !== null && asked === "" ? url : url + joint + asked);
        expect(urlSent({ url }, `/v1/${path}#${fragment}?${asked}`)).toBe(url);
      }),
    );
  });
});
