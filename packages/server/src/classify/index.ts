export { classifyText } from './classify-text.ts';
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
