/** Does work for each of a list, so many at a time; the results are in the order of the list. */
export async function inPool<T, R>(
  list: readonly T[],
  width: number,
  work: (one: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const left = list.entries();
  const worker = async () => {
    for (const [index, one] of left) results[index] = await work(one, index);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
