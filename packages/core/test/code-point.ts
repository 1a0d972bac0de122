import fc from "fast-check";

/** Any character but half of a surrogate pair. fast-check has one, and builds a table for it first. */
export const codePoint = fc
  .integer({ min: 0, max: 0x10ffff - 0x800 })
  .map((code) => String.fromCodePoint(code < 0xd800 ? code : code + 0x800));
