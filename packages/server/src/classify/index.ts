export { classifyFeedback, type FeedbackToClassify } from './classify-feedback.ts';
export { classifyText } from './classify-text.ts';
export { type CustomerFacts, type CustomerTagThresholds, customerTags } from './customer-tags.ts';
export {
  type Classification,
  type CustomerTag,
  isSceneTag,
  isSentiment,
  type ProblemTag,
  problemOfScene,
  type SceneTag,
  type Sentiment,
  type Tag,
  tagsOf,
} from './tags.ts';
