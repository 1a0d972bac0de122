/** A message with its full stop, which one that ends in a name or a question does not have. */
export function sentence(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`;
}
