// @ts-check
// Prints measurements, and makes the run fail when one is over its budget.

/**
 * @param {string} title
 * @param {string} unit
 */
export function heading(title, unit) {
  console.log(`\n${title} (${unit})`);
}

/**
 * @param {string} name
 * @param {import("./ratio.mjs").Ratio} result
 * @param {number} [most]
 * @param {number} [least]
 */
export function row(name, result, most, least) {
  const fails =
    (most !== undefined && result.ratio > most) || (least !== undefined && result.ratio < least);
  if (fails) process.exitCode = 1;
  const range = `${result.low.toFixed(2)}–${result.high.toFixed(2)}`;
  const bytes =
    result.bytes === undefined
      ? ""
      : `${Math.round(result.bytes).toLocaleString("en")} B`.padStart(14);
  console.log(
    `  ${name.padEnd(28)} ${result.ratio.toFixed(2).padStart(7)}   ${range.padEnd(16)} ${result.microseconds.toFixed(1).padStart(10)} µs${bytes}${fails ? "   OVER BUDGET" : ""}`,
  );
}
