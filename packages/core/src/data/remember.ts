/**
 * A function that works a thing out once per object and remembers it for as long as the object lives.
 *
 * It is for what many targets inherit from one place: a list of a thousand names is not to be read
 * again for each of ten thousand targets.
 */
export function remember<Key extends object, Value>(
  workOut: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = workOut(key);
    known.set(key, { value });
    return value;
  };
}
