// @ts-check
/**
 * The licenses of what is bundled. They ask that their text goes wherever the code goes, and a bundle
 * has lost all of them: with each package's file, and with each comment in it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/**
 * A package of which something is bundled.
 * @typedef {object} Licensed
 * @property {string} name With its version.
 * @property {readonly string[]} texts
 * @property {readonly string[]} notices What stands elsewhere, as in comments of its files.
 */

/** The folder of a package, and its name. */
const PACKAGE = /^.*\bnode_modules\/((?:@[^/]+\/)?[^/]+)/;
const LICENSE = /^(?:(?:un)?licen[sc]e|copying)\b(?!.*\.[cm]?[jt]s$)/i;
const NOTICE = /^notice\b(?!.*\.[cm]?[jt]s$)/i;
const COMMENT = /\/\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n)+/gm;
/** What a comment tells of the code below it. */
const TAG = /^@(?!license|copyright|preserve)/;
const SPEAKS_OF_LICENSES = /\blicen[sc]e|\bcopyright\b/i;

/**
 * What packages have taken over from others as compiled code, where no comment says so.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const COMPILED = {
  undici: ["lib/llhttp is llhttp. MIT License. Copyright Fedor Indutny, 2018."],
};

const RULE = "=".repeat(80);
const NO_TEXT = "This package has no license text.";

/**
 * The packages that files belong to, in the order of their names.
 * @param {string} root
 * @param {Iterable<string>} paths From the root; those of no package are left out.
 * @returns {Licensed[]}
 */
export function licensesOf(root, paths) {
  /** @type {Map<string, string[]>} */
  const packages = new Map();
  for (const path of new Set(paths)) {
    const folder = PACKAGE.exec(path)?.[0];
    if (folder !== undefined) packages.set(folder, [...(packages.get(folder) ?? []), path]);
  }
  return [...packages]
    .map(([folder, files]) => licensed(root, folder, files))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {readonly string[]} files
 * @returns {Licensed}
 */
function licensed(root, folder, files) {
  const { name, version } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const folders = [...new Set(files.flatMap((path) => foldersDownTo(path, folder)))].sort();
  const textsIn = (/** @type {RegExp} */ names) =>
    folders.flatMap((inside) =>
      readdirSync(join(root, inside), { withFileTypes: true })
        .filter((entry) => entry.isFile() && names.test(entry.name))
        .map((entry) => readFileSync(join(root, inside, entry.name), "utf8").trim())
        .filter((text) => text !== ""),
    );
  const comments = files.flatMap((path) => noticesIn(readFileSync(join(root, path), "utf8")));
  return {
    name: `${name} ${version}`,
    texts: [...new Set(textsIn(LICENSE))],
    notices: [...new Set([...(COMPILED[name] ?? []), ...textsIn(NOTICE), ...comments])],
  };
}

/**
 * A folder of a package and those below it on the way to a file: some have a license of their own.
 * @param {string} path
 * @param {string} folder
 * @returns {string[]}
 */
function foldersDownTo(path, folder) {
  const above = posix.dirname(path);
  return above === folder ? [folder] : [...foldersDownTo(above, folder), above];
}

/**
 * @param {string} code
 * @returns {string[]}
 */
function noticesIn(code) {
  const comments = code.match(COMMENT) ?? [];
  return comments.filter((comment) => SPEAKS_OF_LICENSES.test(comment)).map(wordsOf);
}

/**
 * A comment without what makes it one.
 * @param {string} comment
 */
function wordsOf(comment) {
  const lines = comment.split("\n").map((line) => line.replace(/^[\s/*!-]+|[\s/*-]+$/g, ""));
  return lines.filter((line) => line !== "" && !TAG.test(line)).join("\n");
}

/**
 * The file that goes with a bundle.
 * @param {readonly Licensed[]} packages
 */
export function licenseFile(packages) {
  const sections = packages.map(({ name, texts, notices }) => {
    const said = notices.length === 0 ? [] : ["It says besides:", ...notices];
    return [`${RULE}\n${name}\n${RULE}`, ...(texts.length === 0 ? [NO_TEXT] : texts), ...said];
  });
  const head =
    "pk-config holds code of these packages, each under the license that follows its name.";
  return `${[head, ...sections.flat()].join("\n\n")}\n`;
}

/**
 * The packages that such a file names, and whether their licenses are in it.
 * @param {string} text
 * @returns {{ name: string, isLicensed: boolean }[]}
 */
export function licensedIn(text) {
  const section = new RegExp(`^${RULE}\\n(.+)\\n${RULE}\\n\\n(${NO_TEXT})?`, "gm");
  return [...text.matchAll(section)].map(([, name = "", none]) => ({
    name,
    isLicensed: none === undefined,
  }));
}
