/**
 * Who may take an action. The four staff roles, the shopper who owns the thing, the merchant's own server (`secret`)
 * and Aftercart itself (`system`: deadlines, screening, the answer of a payout or refund provider).
 */
export type Actor = 'shopper' | StaffRole | 'secret' | 'system';

/** The roles a staff session can have, from the smallest authority to the largest. */
export type StaffRole = 'agent' | 'manager' | 'finance' | 'admin';

export type Transition<Status extends string> = { readonly to: Status; readonly actors: readonly Actor[] };

export type StateNode<Status extends string, Action extends string> = {
  /** Index into `steps`: how far a progress bar has come. `null`: the thing has left the usual path. */
  readonly step: number | null;
  /** Who has to move next. `null`: nobody, nothing is owed. */
  readonly waitsFor: 'shopper' | 'merchant' | 'system' | null;
  readonly on: { readonly [A in Action]?: Transition<Status> };
};

/** The usual path of a thing, and where each status is on it. */
export type Way<Status extends string> = {
  /** The stations of the usual path, in order, as a progress bar shows them. */
  readonly steps: readonly Status[];
  readonly states: { readonly [S in Status]: Pick<StateNode<S, never>, 'step' | 'waitsFor'> };
};

/** A state × action table. The server enforces it, the widgets draw progress from it, the docs print it. */
export type Machine<Status extends string, Action extends string> = {
  readonly name: string;
  readonly initial: Status;
  /** The states without an exit. */
  readonly terminal: readonly Status[];
  /** The stations of the usual path, in order, as a progress bar shows them. */
  readonly steps: readonly Status[];
  readonly states: { readonly [S in Status]: StateNode<Status, Action> };
};

/** What `actor` may do now, in the order of the table. */
export function allowedActions<S extends string, A extends string>(
  machine: Machine<S, A>,
  status: S,
  actor: Actor,
): A[] {
  const on: Record<string, Transition<S> | undefined> = machine.states[status].on;
  return (Object.keys(on) as A[]).filter((action) => on[action]?.actors.includes(actor));
}

/** Where `action` leads from `status`, or `undefined` when the table has no such exit. Says nothing about who may. */
export function next<S extends string, A extends string>(machine: Machine<S, A>, status: S, action: A): S | undefined {
  return machine.states[status].on[action]?.to;
}

/** Whether `actor` may take `action` in `status`. */
export function mayTransition<S extends string, A extends string>(
  machine: Machine<S, A>,
  status: S,
  action: A,
  actor: Actor,
): boolean {
  return machine.states[status].on[action]?.actors.includes(actor) ?? false;
}

/** Whether the thing has come to its end: no action leads out of `status`. */
export function isTerminal<S extends string, A extends string>(machine: Machine<S, A>, status: S): boolean {
  return machine.terminal.includes(status);
}

/** Every status of the machine, in the order of the table. */
export function statusesOf<S extends string, A extends string>(machine: Machine<S, A>): S[] {
  return Object.keys(machine.states) as S[];
}

/** Every action of the machine once, in the order of first mention. */
export function actionsOf<S extends string, A extends string>(machine: Machine<S, A>): A[] {
  const nodes: StateNode<S, A>[] = Object.values(machine.states);
  return [...new Set(nodes.flatMap((node) => Object.keys(node.on) as A[]))];
}
