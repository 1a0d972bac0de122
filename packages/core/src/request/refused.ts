import type { Refusal, RefusalReason } from "./refusal.ts";

/** A refusal of a request that is itself at fault. */
export function refused(
  reason: RefusalReason,
  message: string,
  hint: string,
  status = 400,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { reason, at: "", message, hint, status } };
}
