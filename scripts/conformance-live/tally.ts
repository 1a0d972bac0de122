/** Counts what was tried, and tells of what did not go well. */
export interface Tally {
  passed(count?: number): void;
  failed(what: string, how: string): void;
  passedOver(what: string, why: string): void;
  /** Prints the last line; says whether all is well. */
  close(): boolean;
}

/** Begins to count. */
export function newTally(say: (text: string) => void): Tally {
  let [passed, failed, over] = [0, 0, 0];
  return {
    passed(count = 1) {
      passed += count;
    },
    failed(what, how) {
      failed += 1;
      say(`FAILED  ${what}\n${how.replaceAll(/^/gm, "        ")}`);
    },
    passedOver(what, why) {
      over += 1;
      say(`passed over  ${what}: ${why}`);
    },
    close() {
      say(`${passed} passed, ${failed} failed, ${over} passed over`);
      return failed === 0 && passed > 0;
    },
  };
}
