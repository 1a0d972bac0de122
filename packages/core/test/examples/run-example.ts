import { inspect, isDeepStrictEqual } from "node:util";
import type { Example } from "./examples-in.ts";

/** A line `expression; // => value`, and what the expression came to. */
interface Claim {
  readonly line: number;
  readonly told: string;
  readonly found: unknown;
}

const claiming = /^(.*?);? \/\/ => (.*)$/;

/** An example as a module that notes its claims. Every line keeps the number it has in its source. */
export function moduleOf({ code, line: first }: Example): string {
  const head = "export const claims: { line: number; told: string; found: unknown }[] = [];";
  const lines = code.split("\n").map((text, index) => {
    const [, expression, told] = claiming.exec(text) ?? [];
    if (told === undefined) return text;
    return `claims.push({ line: ${first + index}, told: ${JSON.stringify(told)}, found: ${expression} });`;
  });
  return `${head}${"\n".repeat(first - 1)}${lines.join("\n")}`;
}

/** Runs an example that was written to a path. What does not hold comes back by file and line. */
export async function faultsIn(example: Example, path: string): Promise<string[]> {
  const { file, line, shows, code } = example;
  try {
    const { claims }: { readonly claims: readonly Claim[] } = await import(path);
    const faults = claims.flatMap((claim) => faultOf(claim).map((fault) => [claim.line, fault]));
    if (claims.length === 0) faults.push([line, "nothing is claimed, as in `1 + 1; // => 2`"]);
    if (!new RegExp(`\\b${shows}\\(`).test(code)) faults.push([line, `${shows} is not called`]);
    return faults.map(([at, fault]) => `${file}:${at}: ${fault}`);
  } catch (error) {
    return [`${file}:${line}: ${error}`];
  }
}

function faultOf({ told, found }: Claim): string[] {
  try {
    // A value stands by itself: it is read where nothing of the example can be named.
    const value: unknown = new Function(`"use strict"; return (${told});`)();
    if (isDeepStrictEqual(found, value)) return [];
  } catch {
    return [`${told} is no value`];
  }
  return [`expected ${told}, and it is ${inspect(found, { depth: null, breakLength: Infinity })}`];
}
