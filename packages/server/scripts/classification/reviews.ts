import { readFileSync } from 'node:fs';
import type { SceneTag, Sentiment } from '../../src/classify/index.ts';

/** A review whose truth is known. */
export type Review = {
  text: string;
  locale: string;
  /** Whether rules may be chosen by it; what is reported is measured on the others. */
  isTraining: boolean;
  sentiment: Sentiment;
  /** What people found in it of the scenes that they looked for; null when nobody looked. */
  scenes: ReadonlyMap<SceneTag, Sentiment> | null;
};

/** Rows of a CSV file by RFC 4180, without its header. */
export const parseCsv = (csv: string): Record<string, string>[] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  const [header = [], ...body] = rows;
  return body
    .filter(({ length }) => length === header.length)
    .map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
};

const read = (name: string): Record<string, string>[] =>
  parseCsv(readFileSync(new URL(`../../src/classify/fixtures/${name}`, import.meta.url), 'utf8'));

const sentimentOfStars = (stars: number): Sentiment => {
  if (stars <= 2) return 'negative';
  return stars === 3 ? 'neutral' : 'positive';
};

const sentimentOfSign = (sum: number): Sentiment => {
  if (sum === 0) return 'neutral';
  return sum > 0 ? 'positive' : 'negative';
};

/** The columns of ASAP that speak of a scene of ours. */
const asapColumns: { readonly [Scene in SceneTag]?: readonly string[] } = {
  staffAttitude: ['service_waiters_attitude'],
  waitingTime: ['service_wait_time', 'service_serving_speed'],
  valueForMoney: ['price_level', 'price_cost_effective'],
  discount: ['price_discount'],
  decoration: ['environment_decoration'],
  noise: ['environment_noise'],
  space: ['environment_space'],
  cleanliness: ['environment_cleaness'],
  portion: ['dish_portion'],
  taste: ['dish_taste'],
  appearance: ['dish_look'],
  location: ['location_traffic', 'location_distance_from_business_district', 'location_easy_to_find'],
};

export const chineseScenes = Object.keys(asapColumns) as readonly SceneTag[];

const NOT_MENTIONED = -2;

/** Several columns of one scene: mentioned in one is mentioned, and their signs are added. */
const asapScenes = (row: Record<string, string>): Map<SceneTag, Sentiment> =>
  new Map(
    Object.entries(asapColumns).flatMap(([scene, columns]): [SceneTag, Sentiment][] => {
      const values = columns.map((column) => Number(row[column])).filter((value) => value !== NOT_MENTIONED);
      if (values.length === 0) return [];
      return [[scene as SceneTag, sentimentOfSign(values.reduce((sum, value) => sum + value, 0))]];
    }),
  );

/** ASAP: restaurants, 100 rows to train on and 200 to report on. */
export const readChinese = (): Review[] =>
  read('asap-zh.csv').map((row) => ({
    text: row['reviewbody'] ?? '',
    locale: 'zh-CN',
    isTraining: row['split'] === 'train',
    sentiment: sentimentOfStars(Number(row['star'])),
    scenes: asapScenes(row),
  }));

export const englishScenes: readonly SceneTag[] = ['fitAndSize', 'material', 'appearance', 'valueForMoney'];

const TRAINING_ROWS = 600;

const isSentiment = (value: string): value is Sentiment => ['positive', 'neutral', 'negative'].includes(value);

const readLabels = (): Map<string, Map<SceneTag, Sentiment>> =>
  new Map(
    read('clothing-en.labels.csv').map((row) => [
      row['row_id'] ?? '',
      new Map(
        englishScenes.flatMap((scene): [SceneTag, Sentiment][] => {
          const value = row[scene] ?? '';
          return isSentiment(value) ? [[scene, value]] : [];
        }),
      ),
    ]),
  );

/** Clothing: title and text as one, 600 rows to train on and 400 to report on; scenes of 60 of the latter, labelled by hand. */
export const readEnglish = (): Review[] => {
  const labels = readLabels();
  return read('clothing-en.csv')
    .map((row, at) => ({
      text: [row['title'], row['review']].filter(Boolean).join('. '),
      locale: 'en-US',
      isTraining: at < TRAINING_ROWS,
      sentiment: sentimentOfStars(Number(row['rating'])),
      scenes: labels.get(row['row_id'] ?? '') ?? null,
    }))
    .filter(({ text }) => text !== '');
};
