import { type Classification, classifyFeedback, type FeedbackToClassify } from '../../classify/index.ts';
import type { MerchantSettings } from '../../http/routes.ts';
import { judge } from './feedback.tags.policy.ts';
import type { GivenAnswer, NewAnswer } from './feedback.types.ts';

export type JudgeDeps = {
  /** What an answer says, by the merchant's classifier or by our own rules. Never fails and never takes long. */
  classify(input: FeedbackToClassify): Promise<Classification>;
};

type AskedIn = { settings: MerchantSettings; locale: string | null };

/**
 * Gives an answer its sentiment and tags. It may ask a system outside of the house: call it before a transaction, never
 * in one.
 */
export const judgeAnswer = async (
  deps: JudgeDeps,
  { settings, locale }: AskedIn,
  answer: GivenAnswer,
): Promise<NewAnswer> => {
  const { comment: text, metric, score, aspects } = answer;
  const input = { text, locale: locale ?? settings.document.general.defaultLocale, metric, score, aspects };
  // Where there are no words there is nothing that anybody could read better than the rules.
  const read = text?.trim() ? await deps.classify(input) : classifyFeedback(input);
  return { ...answer, ...judge(answer, read), rewardPoints: 0 };
};

/** As `judgeAnswer`, for the answers of one submission. */
export const judgeAnswers = (deps: JudgeDeps, asked: AskedIn, answers: readonly GivenAnswer[]): Promise<NewAnswer[]> =>
  Promise.all(answers.map((answer) => judgeAnswer(deps, asked, answer)));
