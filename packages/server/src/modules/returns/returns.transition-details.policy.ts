import type { FieldError } from '../../lib/result.ts';
import type { StoredReturn, TransitionInput } from './returns.types.ts';

/** Pure rules of what a step has to say beside its action. */

type DetailField = 'reasonCode' | 'tracking' | 'inspectedLines' | 'suppliedLines';

const BELONGS_TO: Readonly<Record<DetailField, TransitionInput['action']>> = {
  reasonCode: 'decline',
  tracking: 'ship',
  inspectedLines: 'inspect',
  suppliedLines: 'supplyInfo',
};

const checkLines = (
  stored: StoredReturn,
  field: 'inspectedLines' | 'suppliedLines',
  lines: readonly { lineId: string; acceptedQuantity?: number }[],
): FieldError | null => {
  const seen = new Set<string>();
  for (const [index, { lineId, acceptedQuantity = 0 }] of lines.entries()) {
    const at = `/${field}/${index}`;
    const line = stored.lines.find((entry) => entry.lineId === lineId);
    if (line === undefined) {
      return { pointer: `${at}/lineId`, code: 'unknown', message: 'The return has no such line.' };
    }
    if (seen.has(lineId)) return { pointer: `${at}/lineId`, code: 'duplicate', message: 'Name each line once.' };
    if (acceptedQuantity > line.quantity) {
      const message = `Only ${line.quantity} of this line are in the return.`;
      return { pointer: `${at}/acceptedQuantity`, code: 'too_many', message };
    }
    seen.add(lineId);
  }
  return null;
};

/** The first thing that is missing or does not go with the action; null when all is well. */
export const checkDetails = (stored: StoredReturn, input: TransitionInput): FieldError | null => {
  for (const [field, action] of Object.entries(BELONGS_TO) as [DetailField, TransitionInput['action']][]) {
    if (input[field] !== undefined && input.action !== action) {
      return { pointer: `/${field}`, code: 'not_accepted', message: `Goes with ${action} only.` };
    }
  }
  // A shopper who is refused or asked something is owed the words for it.
  if (input.action === 'decline' && input.reasonCode === undefined) {
    return { pointer: '/reasonCode', code: 'required', message: 'Say why, as a code.' };
  }
  if (input.action === 'requestInfo' && input.note === undefined) {
    return { pointer: '/note', code: 'required', message: 'Say what is missing.' };
  }
  if (input.inspectedLines !== undefined) return checkLines(stored, 'inspectedLines', input.inspectedLines);
  if (input.suppliedLines !== undefined) return checkLines(stored, 'suppliedLines', input.suppliedLines);
  return null;
};
