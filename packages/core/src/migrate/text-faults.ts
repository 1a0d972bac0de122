import { isList } from "../data/json-type.ts";
import type { Code } from "../diagnostics/catalogue.ts";
import type { TextFinding } from "../diagnostics/finding.ts";
import { lineIndex } from "../diagnostics/line-index.ts";
import type { Document } from "../parse/document.ts";
import { duplicateKeys } from "../parse/duplicate-keys.ts";
import { backOver } from "../parse/edits.ts";
import { infiniteNumbers } from "../parse/infinite-numbers.ts";
import { duplicate } from "../parse/text-findings.ts";

/**
 * What is wrong with a text that may also be a list of configs: that it is a list is no fault, and what
 * `parse` looks for inside a config is looked for in all of them.
 */
export function faultsOf({
  edits,
  findings,
  strict,
  text,
  value,
}: Document): readonly TextFinding[] {
  if (!isList(value)) return findings;
  const back = backOver(edits);
  const { position } = lineIndex(text);
  const more = [
    ...duplicateKeys(strict).map((key) => duplicate(key, position(back.start(key.first)).line)),
    ...infiniteNumbers(strict),
  ];
  return [
    ...findings.filter(({ code }) => code !== "PK1014"),
    ...more.map((finding) => ({ ...finding, offset: back.start(finding.offset) })),
  ];
}

/** Why nothing is put over, and what to do. */
interface Why {
  readonly message: string;
  readonly hint: string;
}

const cut = {
  message: "Brackets or quotes of the text do not match, so a part of it may be missing",
  hint: "Look for the whole text. If this is all of it, `pk-config validate --diff` shows how it can be mended.",
} as const;
const around = {
  message: "There is text around the config or behind it, which would be lost",
  hint: "Leave the config alone in the file. Of a file with a config in each line, migrate the lines: `--ndjson`.",
} as const;

/** Faults that cannot be mended without a loss, and what is said of them. */
const losing: ReadonlyMap<Code, Why> = new Map<Code, Why>([
  ["PK1000", around],
  ["PK1003", cut],
  ["PK1004", cut],
  ["PK1021", around],
]);

/**
 * Whether to mend a fault is to lose something. What was cut off may have been more than a bracket, and
 * what stands around a config, such as another one, would not be in the new text.
 */
export function losesText({ code }: { readonly code: Code }): boolean {
  return losing.has(code);
}

/** Why a text with a fault is not put over. */
export function whyUnread(code: Code | undefined): Why {
  return (code && losing.get(code)) ?? unread;
}

const unread: Why = {
  message: "The text is no config that can be read",
  hint: "Mend what `pk-config validate` tells of it, and migrate it then.",
};
