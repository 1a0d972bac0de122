import { type Comparison, comparisons } from "./compare.ts";
import type { Aspect } from "./differ.ts";
import { type Rule, rules } from "./rules.ts";
import { notRouting } from "./scenario.ts";

/** The page that tells what the engine does with each observed request. */
export function renderLedger(): string {
  return `${[...head(), ...counts(), ...overview(), ...rules.flatMap(section), ...refusals(), ...unrelated()].join("\n")}\n`;
}

const differing = comparisons.filter(({ differences }) => Object.keys(differences).length > 0);
const alike = comparisons.filter(({ differences }) => Object.keys(differences).length === 0);
const refusedByBoth = alike.filter((comparison) => comparison.refusedByBoth);
const undecided = new Set(
  rules.flatMap(({ record, scenarios }) => (record === undefined ? Object.keys(scenarios) : [])),
);

function head(): string[] {
  return [
    "# Upstream ledger",
    "",
    "<!-- Generated from conformance/upstream/ by its test; do not edit. `npm run accept -- upstream` writes it anew. -->",
    "",
    "What the engine of pk-config does with requests that the open-source gateway (`@portkey-ai/gateway` 1.15.2) was watched answering. Each is replayed: the config is loaded, compiled and planned, and the plan is carried out on simulated time against hosts that answer as they answered then. Calls, what they send, the time between them and what the caller gets are compared. `npm run conformance:live` puts the same requests to both gateways as they run, `pk-config serve` and the published one, holds both to this page, and goes on with random ones. [The README](../conformance/upstream/README.md) tells how to read a scenario, and how the other gateway was measured.",
    "",
    "Where the outcomes differ, a rule says why, and each scenario of a rule is held to the outcome that this page tells: a scenario that changes, or that begins to agree, fails the test.",
    "",
  ];
}

function counts(): string[] {
  const total = comparisons.length + Object.keys(notRouting).length;
  return [
    "| scenarios | |",
    "| --- | ---: |",
    `| observed | ${total} |`,
    `| replayed | ${comparisons.length} |`,
    `| with the same outcome | ${alike.length} |`,
    `| of these, refused by both | ${refusedByBoth.length} |`,
    `| with another outcome, by a decision | ${differing.length - undecided.size} |`,
    `| with another outcome, not decided yet | ${undecided.size} |`,
    `| no matter of routing | ${Object.keys(notRouting).length} |`,
    "",
  ];
}

function overview(): string[] {
  return [
    "## Rules",
    "",
    "| rule | scenarios | differs in | quirk | decision |",
    "| --- | ---: | --- | --- | --- |",
    ...rules.map((rule) => {
      const { id, scenarios, aspects, quirks } = rule;
      return row([
        `[${id}](#${id})`,
        String(Object.keys(scenarios).length),
        aspects.join(", "),
        quirks.join(", "),
        decision(rule),
      ]);
    }),
    "",
  ];
}

function decision({ record }: Rule): string {
  return record === undefined ? "not decided" : `[${record.slice(0, 4)}](decisions/${record}.md)`;
}

function section(rule: Rule): string[] {
  const { id, theirs, ours, scenarios } = rule;
  return [
    `## ${id}`,
    "",
    `Upstream: ${theirs}`,
    "",
    `pk-config: ${ours} (${decision(rule)})`,
    "",
    "| scenario | upstream | pk-config |",
    "| --- | --- | --- |",
    ...comparisons
      .filter(({ scenario }) => Object.hasOwn(scenarios, scenario.name))
      .map((comparison) =>
        row([
          `\`${comparison.scenario.name}\`: ${plain(comparison.scenario.why)}`,
          plain(told(comparison, "theirs")),
          plain(told(comparison, "ours")),
        ]),
      ),
    "",
  ];
}

const order: readonly Aspect[] = ["calls", "waits", "headers", "body", "answer", "shares"];

function told({ differences, theirWords, ourWords }: Comparison, side: "theirs" | "ours"): string {
  const parts = order.flatMap((aspect) => differences[aspect]?.[side] ?? []);
  const words = side === "theirs" ? theirWords : ourWords;
  return parts.join("; ") + (words === undefined ? "" : ` (${words})`);
}

function refusals(): string[] {
  return [
    "## Refused by both",
    "",
    "Upstream finds a mistake when a request comes, pk-config finds most of them in the file.",
    "",
    "| scenario | upstream | pk-config |",
    "| --- | --- | --- |",
    ...refusedByBoth.map(({ scenario: { name, why }, theirWords = "", ourWords = "" }) =>
      row([`\`${name}\`: ${plain(why)}`, plain(theirWords), plain(ourWords)]),
    ),
    "",
  ];
}

function unrelated(): string[] {
  return [
    "## No matter of routing",
    "",
    "Not replayed: what these requests show is not for the engine to do.",
    "",
    "| scenario | what it shows |",
    "| --- | --- |",
    ...Object.entries(notRouting).map(([name, why]) => row([`\`${name}\``, why])),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** A text as Markdown shows it unchanged: no tag, no formula. */
function plain(text: string): string {
  return text.replaceAll("<", "&lt;").replaceAll("$", "\\$");
}
