import { hole, type Mending } from "./mending.ts";

/**
 * Forms that stand for a value which a template, a shell or a person is to put in. They end where a
 * value ends, so that a text which merely begins like one is judged as something else.
 */
const placeholder =
  /^(?:<[^<>\n"]{1,80}>|\{\{[^{}"\n]{1,80}\}\}|\$\{[^{}"\n]{1,80}\}|\$[A-Za-z_]\w{0,80}|%[A-Za-z_]\w{0,80}%|\[[A-Z][A-Z_ -]{2,80}\](?!\())(?=\s*(?:[,}\]#]|$|\/\/))/;

const ellipsis = /^(?:\.{3}|…)(?=\s*(?:[,}\]]|$))/;

/** An ellipsis or a placeholder without quotes; false where the value is neither. */
export function mendPlaceholder(at: Mending): boolean {
  const { start } = at.token;
  const ahead = at.text.slice(start, start + 200);
  const dots = ellipsis.exec(ahead)?.[0];
  const form = dots ?? placeholder.exec(ahead)?.[0];
  if (form === undefined) return false;
  at.slips.tell({
    code: "PK1005",
    offset: start,
    length: form.length,
    message:
      dots === undefined
        ? "A placeholder without quotes stands in place of a value."
        : "An ellipsis stands in place of a value.",
    hint:
      dots === undefined
        ? "Put the value here, in double quotes if it is a text."
        : "Write the value out.",
  });
  hole(at, start, start + form.length);
  return true;
}
