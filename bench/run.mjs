// @ts-check
// All benchmarks, one after the other. Exits 1 when a budget is broken: `pnpm bench`.
import "./validation.mjs";
import "./engine.mjs";
