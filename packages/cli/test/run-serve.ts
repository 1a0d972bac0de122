import { main } from "../src/main.ts";
import type { Serving, Signal } from "../src/serve/serving.ts";
import { logLines } from "./log-lines.ts";
import { type MemoryIo, memoryIo, type World } from "./memory-io.ts";

/** A fallback of two targets, the first of them at OpenAI's. */
export const pair = {
  strategy: { mode: "fallback" },
  targets: [
    { name: "first", provider: "openai", api_key: "sk-canary-9f8e7d6c5b4a" },
    { name: "second", provider: "groq", api_key: "gsk_canary9f8e7d6c5b4a" },
  ],
} as const;

/** A world with that config. */
export const pairFiles = { files: { "conf.json": JSON.stringify(pair) } };

/** A gateway that serves in a test. */
export interface Served {
  readonly io: MemoryIo;
  /** Its address, as it was told. */
  readonly url: string;
  /** The lines of one kind in its log for programs, or all. */
  lines(kind?: string): Record<string, unknown>[];
  /** Asks it to stop, and gives its exit code. By then each line for programs fits its schema. */
  stop(): Promise<number>;
}

/** Starts `serve` in a world of its own. Resolves once callers are waited for. */
export async function startServe(
  argv: string,
  serving: Serving & { signal(name: Signal): void },
  world: World = {},
): Promise<Served> {
  const print: Serving["printing"]["print"] = (to, text, printed) => {
    io[to].write(text);
    printed();
  };
  const printing = { ...serving.printing, print };
  const io = memoryIo({ ...world, serving: { ...serving, printing } });
  const words = ["serve", ...argv.split(" ").filter((word) => word !== "")];
  let code: number | undefined;
  const ending = main(words, io).then((ended) => {
    code = ended;
    return ended;
  });
  const url = () => /http:\/\/[\w.[\]:]+/.exec(io.err() + io.out())?.[0];
  await until(() => code !== undefined || url() !== undefined);
  if (code !== undefined) throw new Error(`serve ended with ${code}: ${io.err()}`);
  return {
    io,
    url: url() ?? "",
    lines: (wanted) =>
      logLines(io.out()).filter(({ kind }) => wanted === undefined || kind === wanted),
    stop: async () => {
      serving.signal("SIGTERM");
      const ended = await ending;
      if (argv.includes("--log json")) logLines(io.out());
      return ended;
    },
  };
}

/** Looks again and again until something holds. */
export async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 5000;
  while (!holds()) {
    if (performance.now() > end) throw new Error("It did not come about.");
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
