import {
  type Actor as MachineActor,
  mayTransition,
  next,
  type ReturnStatus,
  returnAxes,
  returnMachine,
} from '@aftercart/contract/machines';
import type { Tx } from '../../database/database.ts';
import { type Actor, actorOf, machineActorOf } from '../../http/caller.ts';
import { type FieldError, ok, type Refusal, type Result, refuse } from '../../lib/result.ts';
import { reachesOrder, type SettingsInForce } from '../orders/index.ts';
import { startRefund } from './refund.service.ts';
import { followStatus } from './returns.deadlines.ts';
import type { ReturnCaller, ReturnsDeps } from './returns.deps.ts';
import { lockReturn } from './returns.queries.ts';
import { updateReturn, updateReturnLines } from './returns.repository.ts';
import { eventOf, tell } from './returns.timeline.ts';
import { checkDetails } from './returns.transition-details.policy.ts';
import { actionsFor, expectedBy } from './returns.transitions.policy.ts';
import { acceptedUnits, type StoredReturn, type StoredReturnLine, type TransitionInput } from './returns.types.ts';

/** Use case: a return takes its next step, by whoever may take it. */

/** Who takes the step. Time itself is `system`, without a caller. */
export type Mover = { machineActor: MachineActor; actor: Actor; actorId: string | null; caller: ReturnCaller | null };

const moverOf = (caller: ReturnCaller): Mover => ({
  machineActor: machineActorOf(caller),
  actor: actorOf(caller),
  actorId: caller.kind === 'staff' ? caller.staffId : null,
  caller,
});

export const systemMover: Mover = { machineActor: 'system', actor: 'system', actorId: null, caller: null };

const invalid = (error: FieldError): Refusal => refuse('validation_failed', error.message, [error]);

/** The return in its new status, before the effects of the step itself. */
const inStatus = (stored: StoredReturn, status: ReturnStatus, settings: SettingsInForce, at: Date): StoredReturn => {
  const { decision, logistics, money } = returnAxes[status];
  return {
    ...stored,
    status,
    decision,
    logistics: logistics ?? stored.logistics,
    money,
    expectedBy: expectedBy(status, at, settings.document.returns),
    updatedAt: at,
  };
};

const withInspection = (stored: StoredReturn, input: TransitionInput): StoredReturnLine[] => {
  const accepted = new Map(input.inspectedLines?.map((line) => [line.lineId, line.acceptedQuantity]));
  return stored.lines.map((line) => ({ ...line, acceptedQuantity: accepted.get(line.lineId) ?? line.quantity }));
};

const withSupplies = (stored: StoredReturn, input: TransitionInput): StoredReturnLine[] => {
  const supplied = new Map(input.suppliedLines?.map((line) => [line.lineId, line]));
  return stored.lines.map((line) => {
    const more = supplied.get(line.lineId);
    if (more === undefined) return line;
    const evidenceUploadIds = [...new Set([...line.evidenceUploadIds, ...(more.evidenceUploadIds ?? [])])];
    return { ...line, comment: more.comment ?? line.comment, evidenceUploadIds };
  });
};

/** The facts that the step itself brings, beside the new status. */
const withDetails = (stored: StoredReturn, input: TransitionInput): StoredReturn => {
  switch (input.action) {
    case 'decline':
      return { ...stored, declineReason: input.reasonCode ?? null };
    case 'ship':
      return { ...stored, tracking: input.tracking ?? null };
    case 'inspect':
      return { ...stored, lines: withInspection(stored, input) };
    case 'supplyInfo':
      return { ...stored, lines: withSupplies(stored, input) };
    default:
      return stored;
  }
};

/** Why the step is refused here and now; null when it may be taken. */
const refuseStep = (
  stored: StoredReturn,
  input: TransitionInput,
  mover: Mover,
  settings: SettingsInForce,
): Refusal | null => {
  if (input.fromStatus !== undefined && input.fromStatus !== stored.status) {
    return refuse('state_conflict', `The return is ${stored.status} by now.`);
  }
  if (!mayTransition(returnMachine, stored.status, input.action, mover.machineActor)) {
    return refuse('action_not_allowed', `${input.action} is not possible while the return is ${stored.status}.`);
  }
  // Whether a refund is within the role's authority is decided with its amount.
  const state = {
    status: stored.status,
    resolution: stored.resolution,
    refundMinor: 0,
    acceptedUnits: stored.lines.reduce((sum, line) => sum + acceptedUnits(line), 0),
    refundFailed: stored.executed !== null,
  };
  const { refundLimits } = settings.document.authority;
  if (!actionsFor(state, mover.machineActor, refundLimits).includes(input.action)) {
    return refuse('action_not_allowed', `${input.action} does not fit what was decided about this return.`);
  }
  const wrong = checkDetails(stored, input);
  return wrong === null ? null : invalid(wrong);
};

const claimSupplies = async (
  deps: ReturnsDeps,
  tx: Tx,
  stored: StoredReturn,
  input: TransitionInput,
  mover: Mover,
): Promise<Result<void>> => {
  const uploadIds = [...new Set(input.suppliedLines?.flatMap((line) => line.evidenceUploadIds ?? []))];
  if (input.action !== 'supplyInfo' || uploadIds.length === 0 || mover.caller === null) return ok(undefined);
  return deps.evidence.claim(tx, {
    caller: mover.caller,
    merchantId: stored.merchantId,
    uploadIds,
    returnId: stored.id,
  });
};

/** Takes the step on a return that the transaction holds. */
export const moveReturn = async (
  deps: ReturnsDeps,
  tx: Tx,
  stored: StoredReturn,
  input: TransitionInput,
  mover: Mover,
  settings: SettingsInForce,
): Promise<Result<StoredReturn>> => {
  const refusal = refuseStep(stored, input, mover, settings);
  if (refusal !== null) return refusal;
  const claimed = await claimSupplies(deps, tx, stored, input, mover);
  if (!claimed.ok) return claimed;

  const at = deps.clock.now();
  const status = next(returnMachine, stored.status, input.action) ?? stored.status;
  let moved = withDetails(inStatus(stored, status, settings, at), input);
  if (input.action === 'refund') {
    const started = await startRefund(deps, tx, moved, mover.machineActor, settings, at);
    if (!started.ok) return started;
    moved = started.value;
  }
  await updateReturn(tx, moved);
  const changed = moved.lines.filter((line, index) => line !== stored.lines[index]);
  await updateReturnLines(tx, moved.merchantId, moved.id, changed);
  await followStatus(tx, deps.clock, moved);
  await tell(tx, deps.clock, settings, moved, {
    type: eventOf[input.action],
    at,
    actor: mover.actor,
    actorId: mover.actorId,
    note: input.note,
    data: {
      ...(input.reasonCode === undefined ? {} : { reasonCode: input.reasonCode }),
      ...(input.action === 'refund' && moved.executed !== null ? { refund: moved.executed.refund } : {}),
    },
  });
  return ok(moved);
};

export const transitionReturn = async (
  deps: ReturnsDeps,
  tx: Tx,
  caller: ReturnCaller,
  settings: SettingsInForce,
  returnId: string,
  input: TransitionInput,
): Promise<Result<StoredReturn>> => {
  const stored = await lockReturn(tx, caller.merchantId, returnId);
  const isReached = stored !== null && reachesOrder(caller, { id: stored.orderId, customerId: stored.customerId });
  if (!isReached) return refuse('not_found');
  return moveReturn(deps, tx, stored, input, moverOf(caller), settings);
};
