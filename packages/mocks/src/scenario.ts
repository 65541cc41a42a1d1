import type { ProblemCode } from '@aftercart/contract';
import type { OperationId } from '@aftercart/contract/operations';
import type { World } from './world.ts';

/** A refusal with this code, or no connection at all. */
export type Failure = ProblemCode | 'offline';

/** How a mocked backend behaves, and what it knows at the start. */
export type Scenario = {
  /** Changes what is remembered before anybody asks. */
  seed?: (world: World) => void;
  /** Whether the session endpoint has a token to give; true unless told. */
  signedIn?: boolean;
  /** Milliseconds before each answer; `Infinity` never answers. */
  delayMs?: number;
  /** How single operations fail. */
  failures?: Partial<Record<OperationId, Failure>>;
  /** How every other operation fails. */
  failAll?: Failure;
};

/** A scenario with all that was left out. */
export type Behaviour = Required<Pick<Scenario, 'signedIn' | 'delayMs' | 'failures'>> & {
  failAll: Failure | undefined;
};

export const behaviourOf = (scenario: Scenario): Behaviour => ({
  signedIn: scenario.signedIn ?? true,
  delayMs: scenario.delayMs ?? 0,
  failures: scenario.failures ?? {},
  failAll: scenario.failAll,
});

/** Several scenarios as one; where two say different things, the later one is right. */
export const combine = (...scenarios: Scenario[]): Scenario =>
  scenarios.reduce<Scenario>(
    (all, one) => ({
      ...all,
      ...one,
      failures: { ...all.failures, ...one.failures },
      seed: (world) => {
        all.seed?.(world);
        one.seed?.(world);
      },
    }),
    {},
  );
