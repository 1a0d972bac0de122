/** Freezes a value and all it holds, so that whoever writes into it fails loudly. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const key of Object.keys(value)) deepFreeze(Reflect.get(value, key));
  return value;
}
