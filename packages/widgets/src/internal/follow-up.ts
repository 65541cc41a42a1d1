import { type Attachment, type AttachmentChange, changeAttachments, isUploading } from './attachments.ts';
import type { Failure } from './failure.ts';

/** What the shopper is doing about a return or claim that exists: cancelling it, answering a question, naming a parcel. */
export interface FollowUp {
  readonly id: string;
  readonly action: string;
  readonly note: string;
  readonly files: readonly Attachment[];
  readonly fields: Readonly<Record<string, string>>;
  /** Tried to send: from now on what is missing is said. */
  readonly attempted: boolean;
  readonly sending: boolean;
  readonly failure: Failure | null;
}

export type FollowUpAction =
  | { readonly type: 'open'; readonly id: string; readonly action: string; readonly note?: string }
  | { readonly type: 'close' }
  | { readonly type: 'write'; readonly note: string }
  | { readonly type: 'fill'; readonly name: string; readonly value: string }
  | { readonly type: 'files'; readonly change: AttachmentChange }
  | { readonly type: 'attempt' }
  | { readonly type: 'send' }
  | { readonly type: 'fail'; readonly failure: Failure };

export function reduceFollowUp(followUp: FollowUp | null, action: FollowUpAction): FollowUp | null {
  if (action.type === 'open') {
    if (followUp?.sending) return followUp;
    const { id, action: name, note = '' } = action;
    return { id, action: name, note, files: [], fields: {}, attempted: false, sending: false, failure: null };
  }
  if (!followUp) return null;
  // While it is on its way only uploads may still arrive, and the answer.
  if (followUp.sending && action.type !== 'fail' && action.type !== 'close') return followUp;
  switch (action.type) {
    case 'close':
      return null;
    case 'write':
      return { ...followUp, note: action.note, failure: null };
    case 'fill':
      return { ...followUp, fields: { ...followUp.fields, [action.name]: action.value }, failure: null };
    case 'files':
      return { ...followUp, files: changeAttachments(followUp.files, action.change), failure: null };
    case 'attempt':
      return { ...followUp, attempted: true };
    case 'send':
      return { ...followUp, sending: true, failure: null };
    case 'fail':
      return { ...followUp, sending: false, failure: action.failure };
  }
}

/** Whether an answer in words or files is there and complete. */
export const isAnswered = ({ note, files }: FollowUp): boolean =>
  !isUploading(files) && (note.trim() !== '' || files.some(({ status }) => status === 'done'));
