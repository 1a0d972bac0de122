/**
 * The calling program broke a contract of this package: a plan of another version, or an event that
 * answers nothing. No config, request or reply brings one about, so there is nothing to recover from.
 */
export class InvariantError extends Error {
  override readonly name = "InvariantError";
}
