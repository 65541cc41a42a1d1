import type { Failure } from '../../internal/failure.ts';

export type RatingStep = 'open' | 'sending' | 'sent' | 'answered';
export type CommentMode = 'optional' | 'required' | 'none';

/** What the thanks may say, from the server's answer. */
interface RatingReceipt {
  /** When a person will have been in touch, as an ISO timestamp; null when nobody will. */
  readonly followUpBy: string | null;
  readonly rewardPoints: number;
}

export type AspectScores = Readonly<Record<string, number>>;

/** What the shopper has entered. */
export interface RatingEntry {
  readonly score: number | null;
  readonly comment: string;
  /** Stars by the code of the aspect. */
  readonly aspects: AspectScores;
}

export interface RatingState extends RatingEntry {
  readonly step: RatingStep;
  /** The shopper tried to send: from now on what is missing is said. */
  readonly attempted: boolean;
  readonly failure: Failure | null;
  readonly receipt: RatingReceipt | null;
}

export type RatingAction =
  | { readonly type: 'choose'; readonly score: number | null }
  | { readonly type: 'write'; readonly comment: string }
  | { readonly type: 'rate'; readonly aspect: string; readonly score: number }
  | ({ readonly type: 'restore' } & RatingEntry)
  | { readonly type: 'attempt' }
  | { readonly type: 'send' }
  | { readonly type: 'receive'; readonly receipt: RatingReceipt }
  | { readonly type: 'fail'; readonly failure: Failure }
  | { readonly type: 'reset' };

export const initialRating: RatingState = {
  step: 'open',
  score: null,
  comment: '',
  aspects: {},
  attempted: false,
  failure: null,
  receipt: null,
};

/** The only refusal that ends the form: the same shopper has answered before. */
const alreadyGiven = 'feedback_already_given';

/** Which steps take an action, where it is not the open form alone; in the others it is ignored. */
const accepted: { readonly [Type in RatingAction['type']]?: readonly RatingStep[] } = {
  receive: ['sending'],
  fail: ['sending'],
  reset: ['open', 'sent', 'answered'],
};

export function reduceRating(state: RatingState, action: RatingAction): RatingState {
  if (!(accepted[action.type] ?? ['open']).includes(state.step)) return state;
  switch (action.type) {
    case 'choose':
      return { ...state, score: action.score, failure: null };
    case 'write':
      return { ...state, comment: action.comment, failure: null };
    case 'rate':
      return { ...state, aspects: { ...state.aspects, [action.aspect]: action.score }, failure: null };
    case 'restore': {
      // A draft of an earlier version may lack what it did not know.
      const { score, comment, aspects = {} } = action;
      return { ...state, score, comment, aspects };
    }
    case 'attempt':
      return { ...state, attempted: true };
    case 'send':
      return { ...state, step: 'sending', failure: null };
    case 'receive':
      return { ...state, step: 'sent', receipt: action.receipt };
    case 'fail':
      return action.failure.code === alreadyGiven
        ? { ...state, step: 'answered' }
        : { ...state, step: 'open', failure: action.failure };
    case 'reset':
      return initialRating;
  }
}

/** What keeps the answer from being sent, the first thing first. */
export function missingFrom(state: RatingState, mode: CommentMode): 'score' | 'comment' | null {
  if (state.score === null) return 'score';
  if (mode === 'required' && state.comment.trim() === '') return 'comment';
  return null;
}
