/** Makes a `switch` exhaustive: the compiler refuses the call while a case is missing. */
export function assertNever(value: never, where: string): never {
  throw new Error(`${where} met a case it does not know: ${JSON.stringify(value)}`);
}
