import { type Classification, problemOfScene, type SceneTag, type Sentiment } from '../../src/classify/index.ts';

/**
 * What anybody would write first, to compare with: lists of words, looked for anywhere in the text and counted. It knows
 * no negation, no contrast and no degree, and each scene that it finds has the sentiment of the whole text.
 */
type Lists = { good: string; bad: string; scenes: { readonly [Scene in SceneTag]?: string } };

const chinese: Lists = {
  good: '好 不错 喜欢 满意 推荐 赞 棒 好吃 新鲜 热情 干净 舒服 方便 便宜 实惠 划算 美味 值得 惊喜 完美 漂亮 精致 贴心 周到 丰富',
  bad: '差 不好 失望 难吃 慢 贵 脏 吵 一般 糟糕 恶劣 不新鲜 后悔 垃圾 坑 麻烦 投诉 油腻 难 太咸 冷漠 不满 拥挤 不值 浪费',
  scenes: {
    staffAttitude: '服务 态度 服务员 老板 店员 热情',
    waitingTime: '上菜 排队 等 速度 慢 快',
    valueForMoney: '价格 贵 便宜 实惠 划算 性价比 人均',
    discount: '优惠 打折 团购 活动 券 半价',
    decoration: '装修 环境 装饰 布置 风格',
    noise: '吵 安静 嘈杂 声音',
    space: '空间 店面 座位 宽敞 拥挤 位子',
    cleanliness: '干净 卫生 脏 整洁',
    portion: '分量 份量 量大 量足 量少',
    taste: '味道 口味 好吃 难吃 口感 美味 新鲜',
    appearance: '卖相 精致 漂亮 外观 摆盘',
    location: '位置 交通 地铁 好找 附近 停车',
  },
};

const english: Lists = {
  good: 'good great love nice perfect beautiful comfortable happy cute soft flattering excellent amazing recommend pretty favorite gorgeous like best compliments',
  bad: 'bad poor disappointed return cheap small large tight itchy wrong terrible awful hate uncomfortable short unflattering thin broke ugly waste problem',
  scenes: {
    fitAndSize: 'fit size small large tight loose short long petite',
    material: 'material fabric quality soft cotton itchy thin',
    appearance: 'color look style design pretty cute beautiful flattering pattern',
    valueForMoney: 'price expensive worth cheap money cost',
  },
};

const occurrences = (text: string, words: string): number =>
  words.split(' ').reduce((total, word) => total + text.split(word).length - 1, 0);

const sentimentOf = (balance: number): Sentiment => {
  if (balance === 0) return 'neutral';
  return balance > 0 ? 'positive' : 'negative';
};

export const classifyNaively = (text: string, locale: string): Classification => {
  const lists = locale.startsWith('zh') ? chinese : english;
  const lower = text.toLowerCase();
  const sentiment = sentimentOf(occurrences(lower, lists.good) - occurrences(lower, lists.bad));
  const scenes = (Object.keys(lists.scenes) as SceneTag[]).filter(
    (scene) => occurrences(lower, lists.scenes[scene] ?? '') > 0,
  );
  return { sentiment, tags: scenes.map((scene) => ({ scene, problem: problemOfScene[scene], sentiment })) };
};
