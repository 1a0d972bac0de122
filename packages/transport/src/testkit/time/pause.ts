/**
 * Waits, and lets the other end look at its sockets before it goes on.
 *
 * Both ends of a connection live in one process here. A timer that is late fires before sockets are
 * read, so without the two turns the other end could miss what was written before the pause.
 */
export async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  await turn();
  await turn();
}

/** Lets everything that is due happen once. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
