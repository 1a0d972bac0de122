// @ts-check
/** What somebody does with installed packages: ES modules import them, CommonJS requires them, TypeScript reads their types. */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Every way to resolve modules that a project of today may have, with the files that it takes. */
const PROJECTS = {
  node16: ["module.mts"],
  // Here alone a CommonJS file may require an ES module.
  nodenext: ["module.mts", "commonjs.cts"],
  bundler: ["module.mts"],
};

/**
 * Uses packages from a folder in whose `node_modules` they are; answers with what went wrong.
 * @param {string} folder
 * @param {readonly string[]} specifiers
 * @param {string} tsc
 * @returns {Promise<string[]>}
 */
export async function usesFindings(folder, specifiers, tsc) {
  const write = (/** @type {string} */ name, /** @type {readonly string[]} */ lines) =>
    writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  const local = (/** @type {number} */ index) => `from${index}`;
  const all = `export const all = [${specifiers.map((_, index) => local(index)).join(", ")}];`;
  write("load.cjs", [
    `for (const name of ${JSON.stringify(specifiers)}) {`,
    "  const required = require(name);",
    "  import(name).then((imported) => {",
    "    const names = Object.keys(imported);",
    '    if (names.length === 0 || names.some((one) => required[one] !== imported[one])) throw new Error(name + " is required as another module than it is imported");',
    "  });",
    "}",
  ]);
  write("module.mts", [
    ...specifiers.map((name, index) => `import * as ${local(index)} from "${name}";`),
    all,
  ]);
  write("commonjs.cts", [
    ...specifiers.map((name, index) => `import ${local(index)} = require("${name}");`),
    all,
  ]);
  const node = (/** @type {readonly string[]} */ args) => ran(process.execPath, args, folder);
  const strict = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2022"];
  const runs = [
    node(["load.cjs"]),
    ...Object.entries(PROJECTS).map(([resolution, files]) => {
      const kind = resolution === "bundler" ? "preserve" : resolution;
      const how = ["--module", kind, "--moduleResolution", resolution, "--types", "node"];
      return node([tsc, ...strict, ...how, ...files]);
    }),
  ];
  return (await Promise.all(runs)).filter((output) => output !== "");
}

/**
 * What a program says when it fails; nothing when it does not.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<string>}
 */
function ran(command, args, cwd) {
  const child = spawn(command, args, { cwd, timeout: 60_000 });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text) => {
      output += String(text);
    });
  return new Promise((resolve) => {
    child.on("close", (code) =>
      resolve(code === 0 ? "" : `${args.join(" ")} ends with ${code}: ${output}`),
    );
  });
}
