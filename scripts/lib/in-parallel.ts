/** Works through a list a few items at a time; the results keep the order of the items. */
export async function inParallel<Item, Result>(
  workers: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return inParallelWith(
    workers,
    items,
    () => Promise.resolve(),
    (_, item) => work(item),
  );
}

/** The same for workers that each need something of their own, such as a browser's page. */
export async function inParallelWith<Item, Own, Result>(
  workers: number,
  items: readonly Item[],
  open: () => Promise<Own>,
  work: (own: Own, item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = [...items.entries()];
  const worker = async (): Promise<void> => {
    const own = await open();
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await work(own, next[1]);
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return results;
}
