/** The languages that hosted pages speak, each by its own name. */
export const languageNames = {
  en: 'English',
  'zh-CN': '简体中文',
  th: 'ไทย',
  vi: 'Tiếng Việt',
  ar: 'العربية',
} as const;

export type Language = keyof typeof languageNames;

export const languages = Object.keys(languageNames) as readonly Language[];

/** Texts in every language of the pages. */
export type Words<Text> = Readonly<Record<Language, Text>>;

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** The one of ours that a BCP 47 tag asks for: `zh-Hans-SG` reads `zh-CN`, `pt-BR` nothing. */
const languageFor = (tag: string): Language | null => {
  const base = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return languages.find((language) => language.toLowerCase().split('-')[0] === base) ?? null;
};

type Wish = { language: Language; weight: number };

const wishesOf = (header: string): Wish[] =>
  header.split(',').flatMap((part): Wish[] => {
    const [tag = '', ...parameters] = part.split(';');
    const language = languageFor(tag);
    const quality = parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find((each) => each !== undefined);
    const weight = quality === undefined ? 1 : Number(quality);
    return language === null || !(weight > 0) ? [] : [{ language, weight }];
  });

/**
 * The language of a page: the one asked for by `?lang=`, else the first that the browser likes, else English.
 * @param header `Accept-Language`
 */
export const chooseLanguage = (asked: string | null, header: string | null): Language => {
  const chosen = asked === null ? null : languageFor(asked);
  if (chosen !== null) return chosen;
  // Stable: among equals the browser's order counts.
  const [first] = wishesOf(header ?? '').sort((left, right) => right.weight - left.weight);
  return first?.language ?? 'en';
};
