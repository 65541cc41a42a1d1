import type { ReturnInput, ReturnOptions, ReturnResolution } from '@aftercart/contract';
import { isUploading, uploadedIds } from '../../internal/attachments.ts';
import type { ReturnFormKey } from './messages/en.ts';
import {
  noReason,
  type Problem,
  type Reason,
  type ReturnFormState,
  type ReturnStep,
  returnSteps,
  together,
} from './return-form.state.ts';

export type ReturnLine = ReturnOptions['lines'][number];
export type ReturnReason = ReturnOptions['reasons'][number];

/** What the contract takes in one return. */
const mostLines = 250;

export const isReturnable = ({ lines }: ReturnOptions): boolean =>
  lines.some(({ returnableQuantity }) => returnableQuantity > 0);

/** The lines that go back, in the order of the request. */
export const chosenLines = ({ options, entries }: Pick<ReturnFormState, 'options' | 'entries'>): ReturnLine[] =>
  options?.lines.filter(({ lineId }) => (entries.quantities[lineId] ?? 0) > 0) ?? [];

/** Under which keys reasons are asked for: each line, or all at once. */
export const reasonKeys = (state: ReturnFormState): string[] => {
  const lines = chosenLines(state);
  return isTogether(state) ? [together] : lines.map(({ lineId }) => lineId);
};

export const isTogether = (state: ReturnFormState): boolean =>
  state.entries.sameReason && chosenLines(state).length > 1;

export const reasonFor = (state: ReturnFormState, key: string): Reason => state.entries.reasons[key] ?? noReason;

export const ruleOf = ({ options }: Pick<ReturnFormState, 'options'>, code: string): ReturnReason | undefined =>
  options?.reasons.find((reason) => reason.code === code);

/** What all chosen reasons allow. */
export function resolutionsFor(state: ReturnFormState): ReturnResolution[] {
  const rules = reasonKeys(state).map((key) => ruleOf(state, reasonFor(state, key).code));
  return (['refund', 'exchange'] as const).filter((each) => rules.every((rule) => rule?.resolutions.includes(each)));
}

const checks: { readonly [Step in ReturnStep]: (state: ReturnFormState) => Problem[] } = {
  lines: (state) => {
    const count = chosenLines(state).length;
    if (count === 0) return [{ field: 'lines', message: 'linesMissing' }];
    return count > mostLines ? [{ field: 'lines', message: 'linesTooMany' }] : [];
  },
  reasons: (state) => reasonKeys(state).flatMap((key) => problemsOfReason(state, key)),
  resolution: (state) => {
    const { resolution } = state.entries;
    const isAllowed = resolution && resolutionsFor(state).includes(resolution);
    return isAllowed ? [] : [{ field: 'resolution', message: 'chooseOne' }];
  },
  review: () => [],
};

function problemsOfReason(state: ReturnFormState, key: string): Problem[] {
  const { code, files } = reasonFor(state, key);
  const rule = ruleOf(state, code);
  if (!rule) return [{ field: `reason:${key}`, message: 'reasonMissing' }];
  if (rule.evidence === 'disabled') return [];
  const field = `files:${key}`;
  if (isUploading(files)) return [{ field, message: 'fileWaiting' }];
  const isMissing = rule.evidence === 'required' && uploadedIds(files).length === 0;
  return isMissing ? [{ field, message: 'filesMissing' }] : [];
}

/** What keeps the shopper from going on. */
export const problemsOf = (state: ReturnFormState, step: ReturnStep = state.step): Problem[] => checks[step](state);

/** The first step where something is missing; the review when nothing is. */
export const firstProblemStep = (state: ReturnFormState): ReturnStep =>
  returnSteps.find((step) => problemsOf(state, step).length > 0) ?? 'review';

/** What is said on this step: what is missing once the shopper tried, and what the server refused. */
export function shownProblems(state: ReturnFormState): Problem[] {
  const own = state.attempted ? problemsOf(state) : [];
  return [...own, ...state.refusals.filter(({ field }) => stepOf(field) === state.step)];
}

export function stepOf(field: string): ReturnStep {
  if (field === 'lines' || field.startsWith('quantity:')) return 'lines';
  return field === 'resolution' ? 'resolution' : 'reasons';
}

const linePointer = /^\/lines\/(\d+)(?:\/(\w+))?/;
const fieldNames: Readonly<Record<string, string>> = {
  reasonCode: 'reason',
  evidenceUploadIds: 'files',
  comment: 'comment',
};
const messages: Readonly<Record<string, ReturnFormKey>> = {
  window_closed: 'why.window_closed',
  already_returned: 'why.already_returned',
  category_excluded: 'why.category_excluded',
  too_many: 'quantityTooMany',
  too_big: 'quantityTooMany',
  resolution_not_offered: 'reasonNotOffered',
};

/** The server's pointers as places in this form; what points elsewhere has no place and is left out. */
export function refusalsOf(
  state: ReturnFormState,
  errors: readonly { readonly pointer: string; readonly code: string }[],
): Problem[] {
  const lines = chosenLines(state);
  return errors.flatMap(({ pointer, code }): Problem[] => {
    if (pointer === '/resolution') return [{ field: 'resolution', message: 'fieldRefused' }];
    const [, index, name = ''] = linePointer.exec(pointer) ?? [];
    const lineId = lines[Number(index)]?.lineId;
    if (lineId === undefined) return [];
    const kind = fieldNames[name] ?? 'quantity';
    const key = kind !== 'quantity' && isTogether(state) ? together : lineId;
    const fallback = kind === 'files' ? 'filesMissing' : 'fieldRefused';
    const known = kind === 'quantity' || kind === 'reason' ? messages[code] : undefined;
    return [{ field: `${kind}:${key}`, message: known ?? fallback }];
  });
}

/** The request as it is sent. */
export function returnInput(state: ReturnFormState): ReturnInput | null {
  const { options, entries, preview } = state;
  if (!options || !entries.resolution) return null;
  const comment = entries.comment.trim();
  return {
    orderId: options.orderId,
    resolution: entries.resolution,
    lines: chosenLines(state).map(({ lineId }) => {
      const reason = reasonFor(state, isTogether(state) ? together : lineId);
      const words = reason.comment.trim();
      const takesFiles = ruleOf(state, reason.code)?.evidence !== 'disabled';
      const evidenceUploadIds = takesFiles ? uploadedIds(reason.files) : [];
      return {
        lineId,
        quantity: entries.quantities[lineId] ?? 0,
        reasonCode: reason.code,
        ...(words && { comment: words }),
        ...(evidenceUploadIds.length > 0 && { evidenceUploadIds }),
      };
    }),
    ...(comment && { comment }),
    ...(preview.status === 'ready' && { previewToken: preview.preview.previewToken }),
  };
}
