/**
 * What an answer is about, on three levels: the problem, the scene in which it shows, and the kind of customer who says so.
 */
export type Sentiment = 'positive' | 'neutral' | 'negative';

export type ProblemTag =
  | 'productQuality'
  | 'serviceAttitude'
  | 'deliveryTime'
  | 'price'
  | 'packaging'
  | 'returnsProcess'
  | 'rewards'
  | 'environment';

export type SceneTag =
  | 'freshness'
  | 'fitAndSize'
  | 'material'
  | 'appearance'
  | 'taste'
  | 'portion'
  | 'damaged'
  | 'wrongItem'
  | 'deliverySpeed'
  | 'waitingTime'
  | 'staffAttitude'
  | 'responseSpeed'
  | 'returnSpeed'
  | 'refund'
  | 'valueForMoney'
  | 'discount'
  | 'cashbackProcess'
  | 'cleanliness'
  | 'noise'
  | 'space'
  | 'decoration'
  | 'location';

export type CustomerTag = 'new' | 'returning' | 'frequent' | 'highValue' | 'guest';

/** One scene of an answer; `problem` is always the one that the scene belongs to. */
export type Tag = { scene: SceneTag; problem: ProblemTag; sentiment: Sentiment };

/** `tags` names each scene once, in the order of `problemOfScene`. */
export type Classification = { sentiment: Sentiment; tags: Tag[] };

/** Each scene belongs to one problem. */
export const problemOfScene: { readonly [Scene in SceneTag]: ProblemTag } = {
  freshness: 'productQuality',
  fitAndSize: 'productQuality',
  material: 'productQuality',
  appearance: 'productQuality',
  taste: 'productQuality',
  portion: 'productQuality',
  wrongItem: 'productQuality',
  damaged: 'packaging',
  deliverySpeed: 'deliveryTime',
  waitingTime: 'deliveryTime',
  staffAttitude: 'serviceAttitude',
  responseSpeed: 'serviceAttitude',
  returnSpeed: 'returnsProcess',
  refund: 'returnsProcess',
  valueForMoney: 'price',
  discount: 'price',
  cashbackProcess: 'rewards',
  cleanliness: 'environment',
  noise: 'environment',
  space: 'environment',
  decoration: 'environment',
  location: 'environment',
};

const sceneTags = Object.keys(problemOfScene) as readonly SceneTag[];

export const isSceneTag = (value: unknown): value is SceneTag =>
  typeof value === 'string' && Object.hasOwn(problemOfScene, value);

export const isSentiment = (value: unknown): value is Sentiment =>
  value === 'positive' || value === 'neutral' || value === 'negative';

/** Tags in one order whatever order they were found in, so that equal answers are stored equal. */
export const tagsOf = (sentiments: ReadonlyMap<SceneTag, Sentiment>): Tag[] =>
  sceneTags.flatMap((scene) => {
    const sentiment = sentiments.get(scene);
    return sentiment === undefined ? [] : [{ scene, problem: problemOfScene[scene], sentiment }];
  });
