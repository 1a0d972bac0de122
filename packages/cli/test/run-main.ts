import { main } from "../src/main.ts";
import { type MemoryIo, memoryIo, type World } from "./memory-io.ts";

/** What one call of the command line came to. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly io: MemoryIo;
}

/** Runs the command line in a world of its own. Arguments are split at spaces. */
export async function runMain(argv: string | readonly string[], world: World = {}): Promise<Ran> {
  const io = memoryIo(world);
  const words = typeof argv === "string" ? argv.split(" ").filter((word) => word !== "") : argv;
  const code = await main(words, io);
  return { code, out: io.out(), err: io.err(), io };
}
