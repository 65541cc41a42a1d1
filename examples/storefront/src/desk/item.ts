import {
  type Case,
  type CaseAction,
  type Claim,
  type ClaimAction,
  caseMachine,
  claimMachine,
  type Machine,
  type Return,
  type ReturnAction,
  returnMachine,
  statusesOf,
} from '@aftercart/contract';

/** What a member of staff works on: three kinds of thing that move by the same rules. */
export type Item =
  | { kind: 'returns'; value: Return }
  | { kind: 'claims'; value: Claim }
  | { kind: 'cases'; value: Case };

export type Kind = Item['kind'];
export type Action = ReturnAction | ClaimAction | CaseAction;
export type Filter = 'merchant' | 'shopper' | 'done' | 'all';

export const kinds: readonly Kind[] = ['returns', 'claims', 'cases'];
export const filters: readonly Filter[] = ['merchant', 'shopper', 'done', 'all'];

/** Who has to move next, from the contract's own tables; null: nobody. */
export function waitsFor(item: Item): 'merchant' | 'shopper' | 'system' | null {
  switch (item.kind) {
    case 'returns':
      return returnMachine.states[item.value.status].waitsFor;
    case 'claims':
      return claimMachine.states[item.value.status].waitsFor;
    case 'cases':
      return caseMachine.states[item.value.status].waitsFor;
  }
}

/** The statuses in which it is our turn. */
export function waitingStatuses(kind: Kind): string[] {
  switch (kind) {
    case 'returns':
      return waiting(returnMachine);
    case 'claims':
      return waiting(claimMachine);
    case 'cases':
      return waiting(caseMachine);
  }
}

function waiting<Status extends string, Action extends string>(machine: Machine<Status, Action>): Status[] {
  return statusesOf(machine).filter((status) => machine.states[status].waitsFor === 'merchant');
}

export function belongsTo(item: Item, filter: Filter): boolean {
  const waiting = waitsFor(item);
  switch (filter) {
    case 'all':
      return true;
    case 'done':
      return waiting === null;
    case 'shopper':
      return waiting === 'shopper';
    case 'merchant':
      return waiting === 'merchant' || waiting === 'system';
  }
}

export function isOverdue({ value }: Item, now: number): boolean {
  return value.expectedBy !== null && Date.parse(value.expectedBy) < now;
}

/** Late ones first, then by what is due next; what owes nobody anything comes last, the latest of it first. */
export function byUrgency(a: Item, b: Item): number {
  const dueA = a.value.expectedBy;
  const dueB = b.value.expectedBy;
  if (dueA && dueB) return Date.parse(dueA) - Date.parse(dueB);
  if (dueA || dueB) return dueA ? -1 : 1;
  return Date.parse(b.value.updatedAt) - Date.parse(a.value.updatedAt);
}

/** Later news of the same thing wins, whichever way and in whichever order they arrive. */
export function isNewer(candidate: Item, known: Item | undefined): boolean {
  return !known || Date.parse(candidate.value.updatedAt) >= Date.parse(known.value.updatedAt);
}

/** The queue of an event's subject, or null where the desk has none for it. */
export function kindOfSubject(type: string): Kind | null {
  const found: Readonly<Record<string, Kind>> = { return: 'returns', claim: 'claims', case: 'cases' };
  return found[type] ?? null;
}
