/** A share as a part of a hundred, to two places. Only all is 100 %, and only nothing is 0 %. */
export function percent(share: number): string {
  const parts = share * 100;
  if (parts > 0 && parts < 0.01) return "under 0.01 %";
  // What is this near is all: shares are quotients of sums.
  if (parts > 99.99 && parts < 100 - 1e-9) return "over 99.99 %";
  return `${Number(parts.toFixed(2))} %`;
}

/** A length of time as people say it. */
export function duration(ms: number): string {
  return ms < 1000 ? `${ms} ms` : `${Number((ms / 1000).toFixed(3))} s`;
}

/** A list as a sentence has it: `429, 500 and 503`. */
export function listed(parts: readonly (string | number)[], joint: "and" | "or"): string {
  const words = parts.map(String);
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${joint} ${last}`;
}

/** Most parts of a list that a note names. */
const mostNamed = 5;

/** A list as a note has it: no longer than somebody reads. */
export function fewListed(parts: readonly (string | number)[]): string {
  if (parts.length <= mostNamed + 1) return listed(parts, "and");
  return listed([...parts.slice(0, mostNamed), `${parts.length - mostNamed} more`], "and");
}
