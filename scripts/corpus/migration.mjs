// @ts-check
/**
 * Migrates the old configs of a corpus, and holds what comes out against what their authors made of them
 * later. Gives figures only; the texts stay where they are.
 */
import { edited, load, migrate, parse } from "@pk-config/core";

/** @typedef {{ kind: string, strictness: string, raw: string, parsed?: unknown, dialect?: string }} OldItem */
/** @typedef {{ family: string, before_parsed?: unknown, after_parsed?: unknown }} Pair */

/**
 * The part of the page that tells of migration.
 * @param {OldItem[]} items
 * @param {Pair[]} pairs
 */
export function migrationReport(items, pairs) {
  const old = items.filter(({ kind }) => kind === "1.0" || kind === "sdk-1.0");
  return [
    "## Old configs, migrated",
    "",
    `What \`pk-config migrate\` makes of ${old.length} configs of 1.0. Those of the old SDKs stand in programs; they are taken as the JSON that the program would send.`,
    "",
    "| written for | configs | nothing to do | migrated | a rest by hand | refused |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...["1.0", "sdk-1.0"].map((kind) =>
      verdicts(
        kind,
        old.filter((item) => item.kind === kind),
      ),
    ),
    "",
    "Why the refused ones are:",
    "",
    ...reasons(old),
    "",
    "## Old configs and what their authors made of them",
    "",
    `${pairs.length} pairs from the history of documentation and code, by what becomes of the older one: \`equal\` to the newer one but for the order of keys, of the same \`structure\` with other values, or \`other\`, for the reason below.`,
    "",
    "| pairs | number | equal | structure | other |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...[...new Set(pairs.map(({ family }) => family))].map((family) => comparisons(family, pairs)),
    "",
    "| reason | pairs |",
    "| --- | ---: |",
    ...differences(pairs),
    "",
  ].join("\n");
}

/** @param {OldItem} item */
function textOf({ raw, parsed, dialect }) {
  const isText = /^\s*[{[]/.test(raw) && dialect !== "python-call";
  return isText ? raw : JSON.stringify(parsed, null, 2);
}

/**
 * @param {string} kind
 * @param {OldItem[]} items
 */
function verdicts(kind, items) {
  const all = items.map((item) => migrate(parse(textOf(item))).verdict);
  /** @param {string} verdict */
  const count = (verdict) => all.filter((one) => one === verdict).length;
  return `| ${kind} | ${all.length} | ${count("unchanged")} | ${count("migrated")} | ${count("manual")} | ${count("refused")} |`;
}

/** @param {OldItem[]} items */
function reasons(items) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const item of items) {
    const { verdict, findings } = migrate(parse(textOf(item)));
    if (verdict !== "refused") continue;
    const [first] = findings.filter(({ effect }) => effect === "refused");
    const why =
      first === undefined ? "" : `[${first.code}](diagnostics/${first.code}.md): ${first.message}`;
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return [...counts].sort().map(([why, count]) => `- ${count} × ${why}`);
}

/** @param {Pair} pair */
function compared({ family, before_parsed: before, after_parsed: after }) {
  if (before === undefined || before === null || after === undefined || after === null)
    return "unread";
  const text = JSON.stringify(before, null, 2);
  const { verdict, edits } = migrate(parse(text), { toCatalog: /slug/.test(family) });
  if (verdict === "refused") return "refused";
  const made = JSON.parse(edited(text, edits));
  if (sameJson(made, after)) return "equal";
  return sameJson(shapeOf(made), shapeOf(after)) ? "structure" : "other";
}

/**
 * @param {string} family
 * @param {Pair[]} pairs
 */
function comparisons(family, pairs) {
  const all = pairs.filter((pair) => pair.family === family).map(compared);
  /** @param {string} kind */
  const count = (kind) => all.filter((one) => one === kind).length;
  return `| ${family.replaceAll("|", "\\|")} | ${all.length} | ${count("equal")} | ${count("structure")} | ${all.length - count("equal") - count("structure")} |`;
}

/** @param {Pair[]} pairs */
function differences(pairs) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const pair of pairs) {
    const kind = compared(pair);
    if (kind === "equal" || kind === "structure") continue;
    const why = kind === "unread" ? "one of the two texts is broken in the source" : reasonOf(pair);
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([why, n]) => `| ${why} | ${n} |`);
}

/**
 * Why a pair is not reproduced: what its author did besides.
 * @param {Pair} pair
 */
function reasonOf({ family, before_parsed: before, after_parsed: after }) {
  const text = JSON.stringify(before, null, 2);
  const options = { toCatalog: /slug/.test(family) };
  const { verdict, edits, findings } = migrate(parse(text), options);
  const later = migrate(parse(JSON.stringify(after)), options);
  if (verdict === "refused")
    return !load(JSON.stringify(after)).ok
      ? "the source's new config has an error that its old one has, too"
      : `refused: ${findings.map(({ code }) => code).join(", ")}`;
  const made = JSON.parse(edited(text, edits));
  if (later.verdict !== "refused" && "value" in later && sameShape(made, later.value))
    return "the source stops half-way: its new config, migrated once more, is the same";
  if (!load(JSON.stringify(after)).ok) return "the source's new config is refused by the validator";
  if (sameShape(bare(made), bare(after)))
    return "the source changes models, parameters or credentials besides";
  if (targetsIn(made) === 1 && targetsIn(after) === 1)
    return "the source writes its only target without a strategy";
  return "the source writes another config";
}

/** @param {unknown} value @returns {number} */
function targetsIn(value) {
  const targets = Object(value).targets;
  return Array.isArray(targets) ? targets.reduce((sum, one) => sum + targetsIn(one), 0) : 1;
}

/**
 * A config without what it sends to whom.
 * @param {unknown} value
 * @returns {unknown}
 */
function bare(value) {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  const left = Object.entries(value).filter(
    ([key]) => !["provider", "virtual_key", "api_key", "override_params"].includes(key),
  );
  return Object.fromEntries(left.map(([key, member]) => [key, bare(member)]));
}

/** @param {unknown} one @param {unknown} other */
function sameShape(one, other) {
  return sameJson(shapeOf(one), shapeOf(other));
}

/**
 * A value with the names of its types in the places of what it says.
 * @param {unknown} value
 * @returns {unknown}
 */
function shapeOf(value) {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shapeOf(member)]));
}

/** @param {unknown} one @param {unknown} other */
function sameJson(one, other) {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/**
 * @param {unknown} value
 * @returns {unknown}
 */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
