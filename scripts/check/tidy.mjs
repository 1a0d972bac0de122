// @ts-check
/**
 * The rules of form that no other tool holds: how long a file may be, what it may be called, and
 * what may not be left lying in it. (Biome holds the length of functions and the case of names.)
 */
import { filesUnder, report, textOf } from "./files.mjs";

const LONG_LINES = 250;
const TOO_LONG_LINES = 400;
const README_LINES = 60;

const CODE = /\.(?:ts|mjs|cjs)$/;
const TEXT = /\.(?:ts|mjs|cjs|json|md|yaml|yml|grit)$|(?:^|\/)(?:LICENSE|run|pk-config|\.[a-z]+)$/;
const EMPTY_NAMES = /(?:^|-)(?:utils?|helpers?|common|types|manager|handler)(?:[-.]|$)/;

/** Text that must not be in any file. Spelt in pieces, so that this list is not found itself. */
const LEFTOVERS = [
  { pattern: new RegExp(`\\b(?:${["TO", "FIX"].join("DO|")}ME)\\b`), what: "a note to oneself" },
  {
    pattern: new RegExp(`(?:^|[^\\w.])/(?:${["home", "Users", "root", "work"].join("|")})/\\w`),
    what: "a machine's path",
  },
  { pattern: new RegExp(`\\bregistry\\.${"[a-z]"}`), what: "the name of a registry" },
];
const SWITCHED_OFF = /\b(?:it|test|describe)\.(?:only|skip|todo|fails)\b/;

/**
 * The comment before a file's first statement.
 * @param {string} text
 */
function headerOf(text) {
  return /^(?:#!.*\n)?\s*(?:\/\/.*\n\s*|\/\*[\s\S]*?\*\/\s*)*/.exec(text)?.[0] ?? "";
}

/**
 * @param {string} path
 * @param {string} text
 * @returns {string[]}
 */
function codeFindings(path, text) {
  const lines = text.split("\n").length - 1;
  const name = path.slice(path.lastIndexOf("/") + 1);
  const names = path.split("/").slice(1);
  const findings = [];
  if (lines > TOO_LONG_LINES) findings.push(`${lines} lines; ${TOO_LONG_LINES} is the wall`);
  else if (lines > LONG_LINES && !/\blong(?:er)?\b|\blines\b/i.test(headerOf(text))) {
    findings.push(`${lines} lines; over ${LONG_LINES}, its header says why it is that long`);
  }
  if (names.some((part) => EMPTY_NAMES.test(part)))
    findings.push("the name does not say what is in it");
  if (name.includes(".test.") && SWITCHED_OFF.test(text)) findings.push("a test is switched off");
  return findings;
}

/**
 * @param {string} path
 * @param {string} text
 * @returns {string[]}
 */
function textFindings(path, text) {
  const findings = LEFTOVERS.filter(({ pattern }) => pattern.test(text)).map(({ what }) => what);
  const lines = text.split("\n").length - 1;
  if (/^packages\/[^/]+\/README\.md$/.test(path) && lines > README_LINES) {
    findings.push(`${lines} lines; a package's page has at most ${README_LINES}`);
  }
  if (path === "pnpm-lock.yaml" && /https?:\/\/|tarball/.test(text)) {
    findings.push("the lockfile names a host; it must work with any registry");
  }
  return findings;
}

const written = filesUnder().filter((path) => !path.startsWith("conformance/"));
report(
  written.flatMap((path) => {
    if (!TEXT.test(path)) return [];
    const text = textOf(path);
    const generated = path.includes("/generated/");
    const code = CODE.test(path) && !generated ? codeFindings(path, text) : [];
    return [...code, ...textFindings(path, text)].map((finding) => `${path}: ${finding}.`);
  }),
);
