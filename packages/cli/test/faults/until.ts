/** Far longer than anything takes here, also on a machine that has other things to do. */
const patienceMs = 20_000;

/** Looks again and again until something holds, or else says what did not come about. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`${what}: that did not come about.`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
