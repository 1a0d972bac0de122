import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isObject } from "../data/json-type.ts";
import { formParts } from "../request/form-parts.ts";
import { bodySent } from "./body-sent.ts";
import { formSent } from "./form-sent.ts";

const boundary = "----b 7";
const name = fc.constantFrom("model", "user", "n", "gr\u00fc", 'q"', "__proto__", "file");

/** What a part may hold: also what looks like a delimiter, but begins no line. */
const content = fc
  .array(fc.constantFrom("a", "\u20ac", "\r\n", "\n", "-", " --", `x--${boundary}`, "--", "\0"), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(""));

interface Part {
  readonly name: string;
  readonly content: string;
  readonly file: boolean;
}

const part: fc.Arbitrary<Part> = fc.record({ name, content, file: fc.boolean() });

const value = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
  fc.constant(["a", 1]),
);
const values = fc
  .array(fc.tuple(name, value), { maxLength: 3 })
  .map((all) => Object.fromEntries(all));
const params = fc.record({
  defaults: values,
  override: values,
  drop: fc.array(fc.constantFrom("model", "user", "n", "file", "model.a"), { maxLength: 2 }),
});

function written(parts: readonly Part[]): string {
  return `${parts.map(textOf).join("")}--${boundary}--\r\n`;
}

function textOf({ name: called, content: text, file }: Part): string {
  const quoted = called.replaceAll('"', "%22");
  const more = file ? '; filename="a.bin"\r\nContent-Type: application/octet-stream' : "";
  return `--${boundary}\r\nContent-Disposition: form-data; name="${quoted}"${more}\r\n\r\n${text}\r\n`;
}

/** The shortest reader of forms that are written well. */
function read(text: string): Part[] {
  const [, ...pieces] = `\r\n${text}`.split(`\r\n--${boundary}`);
  expect(pieces.pop()).toBe("--\r\n");
  return pieces.map((piece) => {
    const end = piece.indexOf("\r\n\r\n");
    const head = piece.slice(0, end);
    const [, called = ""] = / name="([^"]*)"/.exec(head) ?? [];
    const file = head.includes("filename=");
    return { name: called.replaceAll("%22", '"'), content: piece.slice(end + 4), file };
  });
}

function sentText(parts: readonly Part[], given: Parameters<typeof formSent>[1]): string {
  const form = formParts(Buffer.from(written(parts)), boundary);
  if (form === undefined) throw new Error("The form is not read.");
  const sent = formSent(form, given, {});
  if (sent.kind === "unfit") throw new Error("It cannot be sent.");
  return Buffer.from(sent.bytes).toString();
}

/** As a field is written. */
function fieldText(one: unknown): string {
  return typeof one === "string" ? one : JSON.stringify(one);
}

describe("formSent", () => {
  it("does to fields what `bodySent` does to members", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(part, { selector: (one) => one.name, maxLength: 5 }),
        params,
        (parts, given) => {
          const fields = parts.filter((one) => !one.file);
          const before = Object.fromEntries(fields.map((one) => [one.name, one.content]));
          const after = bodySent(before, given, {});
          const files = new Set(parts.filter((one) => one.file).map((one) => one.name));
          const wanted = Object.entries(isObject(after) ? after : {})
            // A file with its name is there for a default, and no field for anything else.
            .filter(([called]) => !files.has(called) || Object.hasOwn(given.override, called))
            .map(([called, one]) => [called, fieldText(one)]);
          const sent = read(sentText(parts, given)).filter((one) => !one.file);
          const got = sent.map((one) => [one.name, one.content]);
          expect(new Map(got.map(([called = "", one]) => [called, one]))).toEqual(
            new Map(wanted.map(([called = "", one]) => [called, one])),
          );
          expect(got).toHaveLength(wanted.length);
        },
      ),
    );
  });

  it("keeps every part that nobody names to the byte, and in its order", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), params, (parts, given) => {
        const named = new Set([
          ...Object.keys(given.defaults),
          ...Object.keys(given.override),
          ...given.drop,
        ]);
        const isKept = (one: Part) => one.file || !named.has(one.name);
        expect(read(sentText(parts, given)).filter(isKept)).toEqual(parts.filter(isKept));
        const none = sentText(parts, {});
        expect(none).toBe(written(parts));
      }),
    );
  });

  it("leaves one field of a name that is set, with the value of the config", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), values, (parts, override) => {
        const sent = read(sentText(parts, { override }));
        for (const [called, one] of Object.entries(override)) {
          const fields = sent.filter((other) => other.name === called && !other.file);
          expect(fields.map(({ content: text }) => text)).toEqual([fieldText(one)]);
        }
      }),
    );
  });

  it("reads no bytes that it cannot read without an end, and throws for none", () => {
    const piece = fc.constantFrom(
      `--${boundary}`,
      "\r\n",
      "\n",
      "--",
      'Content-Disposition: form-data; name="a"',
      "a",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const form = formParts(Buffer.from(pieces.join("")), boundary);
        if (form === undefined) return;
        const sent = formSent(form, { override: { a: "v" }, drop: ["b"] }, {});
        if (sent.kind === "sent")
          expect(
            formParts(sent.bytes, boundary)?.parts.map(({ name: called }) => called),
          ).toContain("a");
      }),
    );
  });
});
