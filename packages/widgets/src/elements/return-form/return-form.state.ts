import type { Return, ReturnOptions, ReturnPreview, ReturnResolution } from '@aftercart/contract';
import type { Attachment } from '../../internal/attachments.ts';
import type { Failure } from '../../internal/failure.ts';
import type { FollowUp } from '../../internal/follow-up.ts';
import type { CommonKey } from '../../messages/en.ts';
import type { ReturnFormKey } from './messages/en.ts';

export const returnSteps = ['lines', 'reasons', 'resolution', 'review'] as const;
export type ReturnStep = (typeof returnSteps)[number];

/** `waiting`: nothing has been read yet. */
export type ReturnView = 'waiting' | 'list' | 'form' | 'sending';

export interface Reason {
  readonly code: string;
  readonly comment: string;
  readonly files: readonly Attachment[];
}

/** What the shopper entered. A line that is taken out again keeps its reason for when it comes back. */
export interface ReturnEntries {
  /** Pieces by line id; a line without an entry, or with 0, stays. */
  readonly quantities: Readonly<Record<string, number>>;
  /** By line id, and under `together` for all lines at once. */
  readonly reasons: Readonly<Record<string, Reason>>;
  readonly sameReason: boolean;
  readonly resolution: ReturnResolution | null;
  readonly comment: string;
}

/** Key of the reason that holds for all lines. No line id is empty. */
export const together = '';

export type PreviewState =
  | { readonly status: 'none' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'ready'; readonly preview: ReturnPreview };

/** Something to mend: at `field`, in the words of `message`. */
export interface Problem {
  /** `lines`, `resolution`, or `quantity:`, `reason:`, `files:`, `comment:` and a line's id, which is empty for all lines. */
  readonly field: string;
  readonly message: ReturnFormKey | CommonKey;
}

export interface ReturnFormState {
  readonly view: ReturnView;
  readonly step: ReturnStep;
  readonly options: ReturnOptions | null;
  readonly returns: readonly Return[];
  readonly entries: ReturnEntries;
  readonly preview: PreviewState;
  /** The outcome is another than the one that the shopper had seen. */
  readonly changed: boolean;
  /** The shopper tried to go on: from now on what is missing is said. */
  readonly attempted: boolean;
  /** What the server refused, until it is changed. */
  readonly refusals: readonly Problem[];
  readonly failure: Failure | null;
  /** The return that was just asked for. */
  readonly sent: string | null;
  readonly followUp: FollowUp | null;
}

const noEntries: ReturnEntries = { quantities: {}, reasons: {}, sameReason: false, resolution: null, comment: '' };
export const noReason: Reason = { code: '', comment: '', files: [] };

export const initialReturnForm: ReturnFormState = {
  view: 'waiting',
  step: 'lines',
  options: null,
  returns: [],
  entries: noEntries,
  preview: { status: 'none' },
  changed: false,
  attempted: false,
  refusals: [],
  failure: null,
  sent: null,
  followUp: null,
};
