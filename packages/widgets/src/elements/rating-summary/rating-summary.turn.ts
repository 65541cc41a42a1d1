import { providerConnected } from '../../internal/context.ts';
import { followPageLanguage } from '../../internal/locale.ts';
import type { SummaryWords } from './rating-summary.words.ts';

/** A summary as the turn knows it. */
export interface TurnMember {
  /** Asks for the connection of the provider above, and that one for the numbers. */
  ask(): void;
  /** Asks again: another provider may be nearer now. */
  connect(): void;
  /** The words that it draws in; undefined while there is nothing to draw. */
  words(): SummaryWords | undefined;
  draw(words: SummaryWords): void;
  /** The numbers are long in coming: something should stand in their place. */
  late(): void;
}

/** Milliseconds. What comes sooner is drawn at once: a place holder that flashes up is worse than none, and costs as much as the line. */
const patience = 300;

/** In the page now. What they all wait for is listened for once, not once for each. */
const present = new Set<TurnMember>();
const changed = new Set<TurnMember>();
let latest: Promise<unknown> = Promise.resolve();
let unfollow: (() => void) | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const connectAll = (): void => {
  for (const each of present) each.connect();
};
const allLate = (): void => {
  timer = undefined;
  for (const each of present) each.late();
};
const updateAll = (): void => {
  for (const each of present) update(each);
};

export function join(member: TurnMember): void {
  if (present.size === 0) {
    document.addEventListener(providerConnected, connectAll);
    unfollow = followPageLanguage(updateAll);
  }
  present.add(member);
  timer ??= setTimeout(allLate, patience);
  update(member);
}

export function leave(member: TurnMember): void {
  changed.delete(member);
  if (!present.delete(member) || present.size > 0) return;
  document.removeEventListener(providerConnected, connectAll);
  unfollow?.();
  clearTimeout(timer);
  timer = undefined;
}

/** All that change in one task are drawn together, as soon as the words for them are here. */
export function update(member: TurnMember): void {
  if (changed.size === 0) latest = Promise.resolve().then(takeTurn);
  changed.add(member);
}

/** Resolves when everything that has changed until now is drawn. */
export const drawn = (): Promise<unknown> => latest;

async function takeTurn(): Promise<void> {
  const members = [...changed];
  changed.clear();
  const drawings = new Map<SummaryWords, TurnMember[]>();
  for (const member of members) {
    member.ask();
    const words = member.words();
    const others = words && drawings.get(words);
    if (others) others.push(member);
    else if (words) drawings.set(words, [member]);
  }
  await Promise.all(
    [...drawings].map(async ([words, those]) => {
      await words.ready;
      for (const member of those) member.draw(words);
    }),
  );
}
