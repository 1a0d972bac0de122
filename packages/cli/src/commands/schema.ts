import { schemaTexts } from "../generated/schemas.ts";
import type { Run } from "../run.ts";

/** `schema`: prints one of the published schemas. What it takes from another one is in it. */
export const schema: Run = async ({ operands }, io) => {
  io.stdout.write(schemaTexts[operands[0] ?? "config.v2"] ?? "");
  return 0;
};
