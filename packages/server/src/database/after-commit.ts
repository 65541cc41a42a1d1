import type { Queryable, Tx } from './queryable.ts';

export type CommitEffect = (db: Queryable) => void;

const effectsByTransaction = new WeakMap<Tx, Map<string, CommitEffect>>();

/**
 * Runs `effect` once the transaction has committed, and never when it rolls back. Effects with the same key run once per
 * transaction. Only for what may be lost (a wake-up call): the process can die between the commit and the effect.
 */
export const afterCommit = (tx: Tx, key: string, effect: CommitEffect): void => {
  effectsByTransaction.get(tx)?.set(key, effect);
};

/** Wraps the body of one transaction; the returned function runs what it asked for. */
export const collectCommitEffects = <T>(fn: (tx: Tx) => Promise<T>) => {
  const effects = new Map<string, CommitEffect>();
  return {
    run: (tx: Tx): Promise<T> => {
      effects.clear();
      effectsByTransaction.set(tx, effects);
      return fn(tx);
    },
    committed: (db: Queryable): void => {
      for (const effect of effects.values()) effect(db);
    },
  };
};
