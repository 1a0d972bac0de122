// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { licensedIn, licenseFile, licensesOf } from "./licenses.mjs";

let root = "";
const inside = "node_modules/.store/one@1.2.3/node_modules/@some/one";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "pk-config-licenses-"));
  put(`${inside}/package.json`, '{"name": "@some/one", "version": "1.2.3"}');
  put(`${inside}/lib/index.js`, "export const one = 1;\n");
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/**
 * @param {string} path
 * @param {string} text
 */
function put(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function ofOne() {
  return licensesOf(root, ["packages/cli/src/bin.ts", `${inside}/lib/index.js`]);
}

describe("licensesOf", () => {
  it.each(["LICENSE", "license.md", "LICENCE.txt", "LICENSE-MIT", "COPYING", "lib/LICENSE"])(
    "finds %s",
    (name) => {
      put(`${inside}/${name}`, "You may.\n");
      expect(ofOne()).toEqual([{ name: "@some/one 1.2.3", texts: ["You may."], notices: [] }]);
    },
  );

  it.each(["license.js", "licenses/MIT", "other/LICENSE", "NOTICE"])(
    "does not take %s for the license of what is bundled",
    (name) => {
      put(`${inside}/${name}`, "You may.\n");
      expect(ofOne()).toMatchObject([{ texts: [] }]);
    },
  );

  it("finds what comments say of others, each once", () => {
    const comments = [
      "/* Copyright A. */",
      "a(); /*! b. MIT License. */",
      "// Taken from c,\n  // which has the ISC license.\nc();",
      "/**\n * Adds.\n */",
      "/**\n * @param {number} d\n * after d (MIT License)\n */",
      "/* Copyright A. */",
    ];
    put(`${inside}/lib/index.js`, comments.join("\n"));
    expect(ofOne()[0]?.notices).toEqual([
      "Copyright A.",
      "b. MIT License.",
      "Taken from c,\nwhich has the ISC license.",
      "after d (MIT License)",
    ]);
  });
});

describe("licenseFile", () => {
  it("is read as it was written", () => {
    const notices = ["Copyright A."];
    const packages = [
      { name: "one 1.2.3", texts: ["You may.\n\nOr not."], notices },
      { name: "@some/two 4.5.6-7", texts: [], notices },
      { name: "three 8.9.0", texts: ["You may."], notices: [] },
    ];
    expect(licensedIn(licenseFile(packages))).toEqual([
      { name: "one 1.2.3", isLicensed: true },
      { name: "@some/two 4.5.6-7", isLicensed: false },
      { name: "three 8.9.0", isLicensed: true },
    ]);
  });
});
