/** A share as a part of a hundred, to two places. */
export function percent(share: number): string {
  const parts = share * 100;
  if (parts > 0 && parts < 0.01) return "under 0.01 %";
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
