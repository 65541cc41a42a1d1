import type { Return, ReturnOptions, ReturnResolution } from '@aftercart/contract';
import { type AttachmentChange, changeAttachments } from '../../internal/attachments.ts';
import type { Failure } from '../../internal/failure.ts';
import { type FollowUp, type FollowUpAction, reduceFollowUp } from '../../internal/follow-up.ts';
import { byId, withItem } from '../../internal/identified.ts';
import { firstProblemStep, isReturnable, problemsOf, resolutionsFor, stepOf } from './return-form.rules.ts';
import {
  initialReturnForm,
  noReason,
  type PreviewState,
  type Problem,
  type Reason,
  type ReturnEntries,
  type ReturnFormState,
  type ReturnStep,
  type ReturnView,
  returnSteps,
  together,
} from './return-form.state.ts';

export type ReturnFormAction =
  | { readonly type: 'load'; readonly options: ReturnOptions; readonly returns: readonly Return[] }
  | { readonly type: 'restore'; readonly entries: ReturnEntries; readonly step: ReturnStep }
  | { readonly type: 'start' }
  | { readonly type: 'leave' }
  | { readonly type: 'take'; readonly quantities: Readonly<Record<string, number>> }
  | { readonly type: 'sameReason'; readonly on: boolean }
  | { readonly type: 'reason'; readonly of: string; readonly change: Partial<Omit<Reason, 'files'>> }
  | { readonly type: 'files'; readonly of: string; readonly change: AttachmentChange }
  | { readonly type: 'resolve'; readonly resolution: ReturnResolution }
  | { readonly type: 'remark'; readonly comment: string }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'preview'; readonly preview: PreviewState }
  | { readonly type: 'send' }
  | { readonly type: 'receive'; readonly created: Return }
  | { readonly type: 'refuse'; readonly failure: Failure; readonly refusals: readonly Problem[] }
  | { readonly type: 'follow'; readonly action: FollowUpAction }
  | { readonly type: 'update'; readonly changed: Return }
  | { readonly type: 'reset' };

const edits: readonly ReturnView[] = ['form'];
const loaded: readonly ReturnView[] = ['list', 'form'];
const all: readonly ReturnView[] = ['waiting', 'list', 'form', 'sending'];

/** Which views take an action, where it is not the form alone; in the others it is ignored. */
const accepted: { readonly [Type in ReturnFormAction['type']]?: readonly ReturnView[] } = {
  load: all,
  reset: all,
  restore: loaded,
  start: ['list'],
  // An upload may end while another step, or the list, is shown.
  files: loaded,
  receive: ['sending'],
  refuse: ['form', 'sending'],
  follow: loaded,
  update: loaded,
};

export function reduceReturnForm(state: ReturnFormState, action: ReturnFormAction): ReturnFormState {
  if (!(accepted[action.type] ?? edits).includes(state.view)) return state;
  const { entries, returns } = state;
  switch (action.type) {
    case 'load':
      return load(state, action.options, action.returns);
    case 'restore':
      return restore(state, action.entries, action.step);
    case 'start':
      return { ...state, view: 'form', step: 'lines', sent: null, followUp: null };
    case 'leave':
      return { ...state, view: 'list' };
    case 'take':
      return enter(state, { quantities: { ...entries.quantities, ...action.quantities } }, 'lines');
    case 'sameReason':
      return enter(state, withSameReason(entries, action.on), 'reasons');
    case 'reason':
      return giveReason(state, action.of, action.change);
    case 'files': {
      const { files } = entries.reasons[action.of] ?? noReason;
      return giveReason(state, action.of, { files: changeAttachments(files, action.change) });
    }
    case 'resolve':
      return enter(state, { resolution: action.resolution }, 'resolution');
    case 'remark':
      return { ...state, entries: { ...entries, comment: action.comment } };
    case 'next':
      return problemsOf(state).length > 0 ? { ...state, attempted: true } : goTo(state, 1);
    case 'back':
      return goTo(state, -1);
    case 'preview':
      return { ...state, preview: action.preview };
    case 'send':
      return { ...state, view: 'sending', failure: null, changed: false };
    case 'receive': {
      const { created } = action;
      const { options } = state;
      return { ...initialReturnForm, view: 'list', options, returns: withItem(returns, created), sent: created.id };
    }
    case 'refuse':
      return refuse(state, action.failure, action.refusals);
    case 'follow':
      return { ...state, followUp: reduceFollowUp(state.followUp, action.action) };
    case 'update':
      return { ...state, returns: returns.map((each) => (each.id === action.changed.id ? action.changed : each)) };
    case 'reset':
      return initialReturnForm;
  }
}

/** What can go back may be less than when it was chosen: another return, another tab, the end of the window. */
function load(state: ReturnFormState, options: ReturnOptions, returns: readonly Return[]): ReturnFormState {
  const { view, entries } = state;
  const quantities: Record<string, number> = {};
  for (const { lineId, returnableQuantity } of options.lines) {
    // What is being sent must not shrink by having arrived.
    const limit = view === 'sending' ? Number.POSITIVE_INFINITY : returnableQuantity;
    const wanted = Math.min(entries.quantities[lineId] ?? 0, limit);
    if (wanted > 0) quantities[lineId] = wanted;
  }
  const isLess = Object.keys(entries.quantities).some((id) => entries.quantities[id] !== (quantities[id] ?? 0));
  const next: ReturnFormState = {
    ...state,
    options,
    returns,
    entries: { ...entries, quantities },
    preview: isLess ? { status: 'none' } : state.preview,
    followUp: stillOpen(state.followUp, returns),
  };
  const start = isReturnable(options) && returns.length === 0 ? 'form' : 'list';
  if (view === 'waiting') return { ...next, view: start };
  // Nothing is left to ask for: the form would be empty.
  const isEmpty = view === 'form' && Object.keys(quantities).length === 0;
  if (isEmpty && !isReturnable(options)) return { ...next, view: 'list', step: 'lines' };
  return isEmpty ? { ...next, step: 'lines' } : next;
}

/** An action that the shopper may no longer take must not stay on the screen. */
function stillOpen(followUp: FollowUp | null, returns: readonly Return[]): FollowUp | null {
  if (!followUp || followUp.sending || followUp.failure) return followUp;
  const actions: readonly string[] = byId(returns, followUp.id)?.allowedActions ?? [];
  return actions.includes(followUp.action) ? followUp : null;
}

function restore(state: ReturnFormState, entries: ReturnEntries, step: ReturnStep): ReturnFormState {
  const { options } = state;
  if (!options) return state;
  const restored = load({ ...state, entries, view: 'form' }, options, state.returns);
  if (Object.keys(restored.entries.quantities).length === 0) return state;
  // Never beyond what is missing, so that nothing has to be searched for on an earlier page.
  const missing = firstProblemStep(restored);
  return { ...restored, step: returnSteps.find((each) => each === step || each === missing) ?? 'lines' };
}

/** A change of what goes back or how makes the preview old, and takes away what was said about it. */
function enter(state: ReturnFormState, change: Partial<ReturnEntries>, step: ReturnStep): ReturnFormState {
  const next = { ...state, entries: { ...state.entries, ...change }, failure: null, changed: false };
  next.preview = { status: 'none' };
  next.refusals = state.refusals.filter(({ field }) => stepOf(field) !== step);
  const { resolution } = next.entries;
  if (resolution && step === 'reasons' && !resolutionsFor(next).includes(resolution)) {
    next.entries = { ...next.entries, resolution: null };
  }
  return next;
}

function giveReason(state: ReturnFormState, of: string, change: Partial<Reason>): ReturnFormState {
  const { reasons } = state.entries;
  return enter(state, { reasons: { ...reasons, [of]: { ...(reasons[of] ?? noReason), ...change } } }, 'reasons');
}

/** The first reason that was given becomes the one for all; the one for all stands where none was given. */
function withSameReason({ quantities, reasons }: ReturnEntries, on: boolean): Partial<ReturnEntries> {
  const lines = Object.keys(quantities).filter((id) => quantities[id]);
  const common = reasons[together];
  if (!on) {
    const missing = lines.filter((id) => !reasons[id]?.code);
    const given = common ? Object.fromEntries(missing.map((id) => [id, common])) : {};
    return { sameReason: false, reasons: { ...reasons, ...given } };
  }
  const first = lines.map((id) => reasons[id]).find((reason) => reason?.code);
  return { sameReason: true, reasons: common?.code || !first ? reasons : { ...reasons, [together]: first } };
}

function goTo(state: ReturnFormState, by: 1 | -1): ReturnFormState {
  const step = returnSteps[returnSteps.indexOf(state.step) + by];
  return step ? { ...state, step, attempted: false, failure: null } : state;
}

/** Back to where the first thing has to be mended; what has no field is said where the shopper is. */
function refuse(state: ReturnFormState, failure: Failure, refusals: readonly Problem[]): ReturnFormState {
  const changed = failure.code === 'state_conflict';
  const refused = { ...state, view: 'form' as const, refusals, changed, failure: changed ? null : failure };
  if (changed) refused.preview = { status: 'none' };
  const first = returnSteps.find((step) => refusals.some(({ field }) => stepOf(field) === step));
  return first ? { ...refused, step: first, attempted: true, failure: null } : refused;
}
