// @ts-check
// The shape of Configs 2.0 as a zod schema: the reference for "shape alone". It checks the keys that
// the benchmark's configs use, so it does less than the generated validator.
import { z } from "zod";

const retry = z.strictObject({
  attempts: z.int().min(0),
  on_status_codes: z.array(z.int().min(100).max(599)).optional(),
  use_retry_after_headers: z.boolean().optional(),
});
const cache = z.strictObject({
  mode: z.enum(["simple", "semantic"]),
  max_age: z.int().min(0).optional(),
});
const common = {
  name: z.string().min(1).optional(),
  weight: z.number().optional(),
  retry: retry.optional(),
  cache: cache.optional(),
  request_timeout: z.int().min(0).optional(),
  custom_host: z.string().optional(),
  forward_headers: z.array(z.string().min(1)).optional(),
  override_params: z.record(z.string(), z.unknown()).optional(),
};
const leaf = z.strictObject({
  ...common,
  provider: z.string().min(1).optional(),
  virtual_key: z.string().min(1).optional(),
  api_key: z.string().optional(),
});
const strategy = z.discriminatedUnion("mode", [
  z.strictObject({ mode: z.literal("single") }),
  z.strictObject({
    mode: z.literal("fallback"),
    on_status_codes: z.array(z.int().min(100).max(599)).optional(),
  }),
  z.strictObject({ mode: z.literal("loadbalance") }),
  z.strictObject({
    mode: z.literal("conditional"),
    conditions: z.array(
      z.strictObject({ query: z.record(z.string(), z.unknown()), then: z.string().min(1) }),
    ),
    default: z.string().optional(),
  }),
]);

/** @type {z.ZodType} */
export const zodShape = z.lazy(() =>
  z.union([z.strictObject({ ...common, strategy, targets: z.array(zodShape) }), leaf]),
);
