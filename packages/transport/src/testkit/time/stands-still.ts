import { pause } from "./pause.ts";
import { within } from "./within.ts";

/** So many looks without a change count as standing still. Between two of them sockets are served. */
const looks = 12;

/** Waits until a count that grows does so no more, and gives it. */
export async function standsStill(count: () => number, what: string, ms = 2000): Promise<number> {
  let before = count();
  let isLate = false;
  const look = async () => {
    for (let same = 0; same < looks && !isLate; ) {
      await pause(2);
      const now = count();
      same = now === before ? same + 1 : 0;
      before = now;
    }
    return before;
  };
  try {
    return await within(look(), `that ${what} stands still`, ms);
  } finally {
    isLate = true;
  }
}
