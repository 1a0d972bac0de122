import { type Draft, headerCalled, inHeader, replaceHeader, tell } from "./draft.ts";

/** Headers that go by another name today. */
const renamed = [
  { from: "x-portkey-meta", to: "x-portkey-metadata", isSwitch: false },
  { from: "x-portkey-cache-refresh", to: "x-portkey-cache-force-refresh", isSwitch: true },
] as const;

/** A header that was renamed keeps its value, and its place among the others. */
export function renameHeaders(draft: Draft): void {
  for (const { from, to, isSwitch } of renamed) {
    const header = headerCalled(draft, from);
    if (header === undefined) continue;
    const both = headerCalled(draft, to) !== undefined;
    if (both && !isSwitch) {
      tell(draft, {
        code: "PK4223",
        place: inHeader(from),
        message: `\`${from}\` is \`${to}\` today, and the request has both.`,
        hint: `Put the members of both into \`${to}\`, and take \`${from}\` out.`,
      });
      continue;
    }
    replaceHeader(draft, from, both ? undefined : { name: to, value: header.value });
    tell(draft, {
      code: "PK4206",
      place: inHeader(from),
      message: both
        ? `\`${from}\` is \`${to}\` today, which the request has as well: it is taken out.`
        : `\`${from}\` is \`${to}\` today.`,
    });
  }
}
