import {
  type Classification,
  classifyFeedback,
  type FeedbackToClassify,
  isSceneTag,
  isSentiment,
  type SceneTag,
  type Sentiment,
  tagsOf,
} from '../classify/index.ts';

/** Says what an answer is about: our rules, or a model of the merchant's. */
export type ClassifierPort = {
  /**
   * Is called outside any transaction, with the words of one answer and nothing about who gave it. Rejects when it
   * cannot tell; the rules then answer in its place.
   * @param signal aborts when the answer is no longer waited for
   */
  classify(input: FeedbackToClassify, signal: AbortSignal): Promise<Classification>;
};

/** The default: our rules, at once and without leaving the process. */
export const createRulesClassifier = (): ClassifierPort => ({ classify: async (input) => classifyFeedback(input) });

export type ClassifierAnswer = {
  classification: Classification;
  /** Why the rules had to answer for the port; null when they did not. */
  fellBack: 'failed' | 'invalid' | 'timed_out' | null;
};

/** What a port said, when it is a classification. A problem is taken from our table: a scene belongs to one only. */
const readClassification = (value: unknown): Classification | null => {
  if (typeof value !== 'object' || value === null || !('sentiment' in value) || !('tags' in value)) return null;
  const { sentiment, tags } = value;
  if (!isSentiment(sentiment) || !Array.isArray(tags)) return null;
  const scenes = new Map<SceneTag, Sentiment>();
  for (const tag of tags as unknown[]) {
    if (typeof tag !== 'object' || tag === null || !('scene' in tag) || !('sentiment' in tag)) return null;
    if (!isSceneTag(tag.scene) || !isSentiment(tag.sentiment)) return null;
    scenes.set(tag.scene, tag.sentiment);
  }
  return { sentiment, tags: tagsOf(scenes) };
};

/** Settles when the signal aborts, whatever the port does. */
const aborted = (signal: AbortSignal): Promise<'timed_out'> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve('timed_out'), { once: true });
  });

const ask = async (port: ClassifierPort, input: FeedbackToClassify, signal: AbortSignal): Promise<unknown> =>
  port.classify(input, signal);

/**
 * Asks a port and never fails: when it throws, answers with something else than a classification or takes longer than
 * `timeoutMs`, the rules answer instead.
 * @param timeoutMs milliseconds, above 0
 */
export const classifyWithin = async (
  port: ClassifierPort,
  input: FeedbackToClassify,
  timeoutMs: number,
): Promise<ClassifierAnswer> => {
  const fallBack = (fellBack: ClassifierAnswer['fellBack']): ClassifierAnswer => ({
    classification: classifyFeedback(input),
    fellBack,
  });
  // Not AbortSignal.timeout: that one cannot be taken back, and its timer costs more than the rules do.
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  const said = ask(port, input, signal).then(
    (answer) => readClassification(answer) ?? ('invalid' as const),
    () => (signal.aborted ? ('timed_out' as const) : ('failed' as const)),
  );
  const outcome = await Promise.race([said, aborted(signal)]);
  clearTimeout(timer);
  return typeof outcome === 'string' ? fallBack(outcome) : { classification: outcome, fellBack: null };
};
