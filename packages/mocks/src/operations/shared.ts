import { type Actor, allowedActions, type Machine, mayTransition } from '@aftercart/contract';
import { refuse } from '../respond.ts';

/** The page of a list that a query asks for. The cursor is the place of the next item. */
export const pageOf = <T>(
  items: readonly T[],
  { limit, cursor }: { limit: number; cursor?: string },
): { data: T[]; nextCursor: string | null } => {
  const start = Number(cursor ?? 0);
  const end = start + limit;
  return { data: items.slice(start, end), nextCursor: end < items.length ? String(end) : null };
};

/** The thing with the id, as long as there is one. */
export const find = <T extends { id: string }>(items: readonly T[], id: string): T =>
  items.find((item) => item.id === id) ?? refuse('not_found');

/** A thing as one caller sees it: with the actions that are open to them. */
export const seenBy = <Status extends string, Action extends string, T extends { status: Status }>(
  actor: Actor,
  machine: Machine<Status, Action>,
  thing: T,
): T & { allowedActions: Action[] } => ({ ...thing, allowedActions: allowedActions(machine, thing.status, actor) });

/** Refuses what the table refuses. */
export const checkTransition = <Status extends string, Action extends string>(
  machine: Machine<Status, Action>,
  thing: { status: Status },
  { action, fromStatus }: { action: Action; fromStatus?: Status },
  actor: Actor,
): void => {
  if (fromStatus !== undefined && fromStatus !== thing.status) refuse('state_conflict');
  if (!mayTransition(machine, thing.status, action, actor)) refuse('action_not_allowed');
};
