import { createServer } from "node:net";
import { type Listening, listening } from "./listening.ts";

/** Finds a port of 127.0.0.1 on which nothing listens, so that connecting to it is refused. */
export async function refusingPort(): Promise<number> {
  const { port, close } = await listening(createServer());
  await close();
  return port;
}

/** Starts a server that answers the first bytes it gets with this text, whatever they were. */
export function startTalker(text: string): Promise<Listening> {
  return listening(
    createServer((socket) => {
      socket.once("data", () => {
        socket.end(text);
      });
    }),
  );
}
