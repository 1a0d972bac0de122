import type { Refusal, RefusalReason } from "./refusal.ts";

/** What was read of a request, or that it is refused. */
export type Read<T> = { readonly ok: true; readonly value: T } | Refused;

/** That a request is refused, and why. */
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** A refusal of a request that is itself at fault. */
export function refused(
  reason: RefusalReason,
  message: string,
  hint: string,
  { status = 400, param }: Pick<Partial<Refusal>, "status" | "param"> = {},
): Refused {
  const fault = { reason, at: "", message, hint, status };
  return { ok: false, refusal: param === undefined ? fault : { ...fault, param } };
}
