import { pause } from "./pause.ts";
import { promptMs, within } from "./within.ts";

/** Looks again and again until something holds that must hold soon. */
export async function until(
  holds: () => boolean,
  what: string,
  ms: number = promptMs,
): Promise<void> {
  let isLate = false;
  const look = async () => {
    while (!holds() && !isLate) await pause(1);
  };
  try {
    await within(look(), what, ms);
  } finally {
    isLate = true;
  }
}
