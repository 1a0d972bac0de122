import type { Fault } from "./error-answer.ts";

/** Thrown into a call that is sending a body which cannot be sent to its end; it says what the caller is told. */
export class BodyFault extends Error {
  override readonly name = "BodyFault";
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message);
    this.fault = fault;
  }
}
