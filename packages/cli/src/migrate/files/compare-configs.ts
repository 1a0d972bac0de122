import {
  type CounterExample,
  type MigrationFinding,
  parse,
  type ToldCall,
  type ValidConfig,
  type Verified,
  validate,
  verify,
} from "@pk-config/core";

/** What came of running an old config and the new one side by side; of a list, what came of all of them. */
export type Compared = Verified & {
  /** Pointer to the one of a list that it is about. */
  readonly item?: string;
};

/** How many random runs follow those that are made in order. */
const randomRuns = 1000;

/**
 * Runs an old config and the one that it became side by side, the configs of a list one by one. Nothing
 * where nobody can say of all of them what they do now.
 */
export function compareConfigs(
  before: unknown,
  after: string,
  findings: readonly MigrationFinding[],
): Compared | undefined {
  const document = parse(after);
  if (!Array.isArray(before)) {
    const config = validConfig(after);
    return config && verify(before, config, optionsFor(findings));
  }
  const now: unknown = document.value;
  const results = before.map((item: unknown, index): Compared | "same" | undefined => {
    const text = JSON.stringify(Array.isArray(now) ? now[index] : undefined);
    if (JSON.stringify(item) === text) return "same";
    const config = text === undefined ? undefined : validConfig(text);
    const pointer = `/${index}`;
    const own = findings.filter((one) => `${one.pointer}/`.startsWith(`${pointer}/`));
    return config && inItem(verify(item, config, optionsFor(own)), pointer);
  });
  return worstOf(results.filter((result) => result !== "same"));
}

function validConfig(text: string): ValidConfig | undefined {
  const checked = validate(parse(text));
  return checked.ok ? checked.value : undefined;
}

function optionsFor(findings: readonly MigrationFinding[]) {
  const codes = findings.filter(({ effect }) => effect !== "exact").map(({ code }) => code);
  return { seed: 0, runs: randomRuns, approximate: [...new Set(codes)] };
}

/** What is to be said of all of them: the first that differs, or cannot be compared, or what was tried. */
function worstOf(results: readonly (Compared | undefined)[]): Compared | undefined {
  const different = results.find((one) => one?.kind === "different");
  if (different !== undefined) return different;
  let all: Compared | undefined;
  for (const one of results) {
    if (one?.kind !== "equivalent") return one;
    all = { kind: "equivalent", tried: all?.kind === "equivalent" ? sum(all, one) : one.tried };
  }
  return all;
}

type Equivalent = Extract<Verified, { readonly kind: "equivalent" }>;

function sum({ tried: one }: Equivalent, { tried: other }: Equivalent): Equivalent["tried"] {
  return {
    draws: one.draws + other.draws,
    requests: one.requests + other.requests,
    outcomes: one.outcomes + other.outcomes,
    runs: one.runs + other.runs,
    complete: one.complete && other.complete,
  };
}

/** The same with all its pointers from the root of the list. */
function inItem(verified: Verified, item: string): Compared {
  switch (verified.kind) {
    case "equivalent":
      return verified;
    case "unknown":
      return { ...verified, at: `${item}${verified.at}`, item };
    case "different":
      return { ...verified, counterExample: exampleIn(verified.counterExample, item), item };
  }
}

function exampleIn(example: CounterExample, item: string): CounterExample {
  const placed = (at: string | undefined) => (at === undefined ? undefined : `${item}${at}`);
  const call = ({ at, key, virtualKey, ...rest }: ToldCall): ToldCall => ({
    ...rest,
    at: `${item}${at}`,
    ...(key === undefined ? {} : { key: `${item}${key}` }),
    ...(virtualKey === undefined ? {} : { virtualKey: `${item}${virtualKey}` }),
  });
  return {
    ...example,
    draws: example.draws.map(({ before, after, draw }) => ({
      before: placed(before),
      after: placed(after),
      draw,
    })),
    oldCalls: example.oldCalls.map(call),
    newCalls: example.newCalls.map(call),
  };
}
