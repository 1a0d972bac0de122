// @ts-check
/** What the soak test has found, as it is found. */

const MIB = 1024 * 1024;

/**
 * @typedef {object} Report
 * @property {(title: string) => void} part
 * @property {(label: string, figure: string | number) => void} figure
 * @property {(what: string, holds: boolean, otherwise?: string) => void} check
 * @property {() => number} end Prints the sum, and gives how many checks have failed.
 */

/** @returns {Report} */
export function newReport() {
  let passed = 0;
  let failed = 0;
  return {
    part: (title) => console.log(`\n${title}`),
    figure: (label, figure) => console.log(`  ${label.padEnd(44)} ${figure}`),
    check: (what, holds, otherwise = "") => {
      if (holds) passed += 1;
      else failed += 1;
      console.log(`  ${holds ? "ok    " : "FAILED"} ${what}`);
      if (!holds && otherwise !== "") console.log(`         ${otherwise}`);
    },
    end: () => {
      console.log(`\n${passed} passed, ${failed} failed`);
      return failed;
    },
  };
}

/** @param {number} bytes */
export function mib(bytes) {
  return `${(bytes / MIB).toFixed(1)} MiB`;
}

/** @param {number} number */
export function grouped(number) {
  return Math.round(number).toLocaleString("en");
}

/**
 * Looks again and again until something holds; tells whether it does in the end.
 * @param {() => Promise<boolean>} holds
 * @param {number} ms
 */
export async function comesAbout(holds, ms) {
  const end = performance.now() + ms;
  while (!(await holds())) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return true;
}
