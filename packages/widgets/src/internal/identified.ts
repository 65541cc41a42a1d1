interface Identified {
  readonly id: string;
}

/** The one of an id, where it is still there. */
export const byId = <Item extends Identified>(
  items: readonly Item[],
  id: string | null | undefined,
): Item | undefined => items.find((item) => item.id === id);

/** The same with one of them changed; what was not there is the first. */
export const withItem = <Item extends Identified>(items: readonly Item[], changed: Item): Item[] =>
  byId(items, changed.id) ? items.map((item) => (item.id === changed.id ? changed : item)) : [changed, ...items];

/** Those whose status is another one than before; what is new is no news. */
export const changedSince = <Item extends Identified & { readonly status: string }>(
  before: readonly Item[],
  items: readonly Item[],
): Item[] => items.filter(({ id, status }) => (byId(before, id)?.status ?? status) !== status);
