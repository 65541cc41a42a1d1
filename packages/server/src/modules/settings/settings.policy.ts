import type {
  CampaignRule,
  CaseSettings,
  CashbackSettings,
  FeedbackSettings,
  GeneralSettings,
  PointsSettings,
  ReturnSettings,
  SettingsDocument,
  SettingsSection,
} from '@aftercart/contract';
import { isCurrency } from '@aftercart/contract/money';
import { checkSurveys } from '@aftercart/contract/survey-rules';
import type { FieldError } from '../../lib/result.ts';

/** The rules between the numbers of a section, which its schema cannot say. Pointers lie below the section. */
type SectionRule = (next: SettingsDocument, current: SettingsDocument | null) => FieldError[];

const wrong = (pointer: string, code: string, message: string): FieldError => ({ pointer, code, message });

const duplicates = <T>(items: readonly T[], keyOf: (item: T) => string, pointerOf: (index: number) => string) => {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    if (seen.has(key)) return [wrong(pointerOf(index), 'duplicate', 'Another entry has the same value.')];
    seen.add(key);
    return [];
  });
};

const mustRise = (values: readonly number[], pointerOf: (index: number) => string): FieldError[] =>
  values.flatMap((value, index) =>
    index > 0 && value <= (values[index - 1] ?? 0)
      ? [wrong(pointerOf(index), 'not_rising', 'Each value must be larger than the one before it.')]
      : [],
  );

const isTimeZone = (name: string): boolean => {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const checkGeneral = (next: GeneralSettings, current: GeneralSettings | undefined): FieldError[] => [
  ...(isCurrency(next.currency) ? [] : [wrong('/currency', 'unknown_currency', 'ISO 4217 knows no such currency.')]),
  ...(current !== undefined && next.currency !== current.currency
    ? [wrong('/currency', 'fixed', 'Amounts are stored in this currency: it is chosen once, when a merchant is made.')]
    : []),
  ...(isTimeZone(next.timeZone) ? [] : [wrong('/timeZone', 'unknown_time_zone', 'Use an IANA name: Europe/London.')]),
  ...(next.locales.includes(next.defaultLocale)
    ? []
    : [wrong('/defaultLocale', 'not_listed', 'The default must be one of the locales.')]),
  ...next.allowedOrigins.flatMap((origin, index) =>
    isOrigin(origin) ? [] : [wrong(`/allowedOrigins/${index}`, 'not_an_origin', 'Write it as https://shop.example.')],
  ),
];

const isOrigin = (text: string): boolean => {
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
};

/**
 * Paying for a good score is unlawful where many of our merchants sell, so no setting can say it: the reward is for
 * answering, whatever the answer.
 */
const checkFeedback = (next: FeedbackSettings): FieldError[] => [
  ...(next.rewardMinimumScore === null
    ? []
    : [
        wrong(
          '/rewardMinimumScore',
          'reward_depends_on_score',
          'A reward may not depend on the score: China, Interim Provisions on Countering Unfair Competition on the ' +
            'Internet (网络反不正当竞争暂行规定), Art. 9; United States, 16 CFR Part 465. Leave it null: every answer ' +
            'with a comment earns the same.',
        ),
      ]),
  ...(next.reportHours < next.contactHours
    ? [wrong('/reportHours', 'too_early', 'The report cannot be due before the first contact.')]
    : []),
];

const checkCases = (next: CaseSettings): FieldError[] =>
  mustRise(next.escalationHours, (index) => `/escalationHours/${index}`);

const checkReturns = (next: ReturnSettings): FieldError[] => [
  ...duplicates(
    next.reasons,
    (reason) => reason.code,
    (index) => `/reasons/${index}/code`,
  ),
  ...duplicates(
    next.categoryRules,
    (rule) => rule.category,
    (index) => `/categoryRules/${index}/category`,
  ),
];

const checkPoints = (next: PointsSettings): FieldError[] => [
  ...duplicates(
    next.tiers,
    (tier) => tier.id,
    (index) => `/tiers/${index}/id`,
  ),
  ...mustRise(
    next.tiers.map((tier) => tier.threshold),
    (index) => `/tiers/${index}/threshold`,
  ),
  ...(next.tiers[0]?.threshold === 0
    ? []
    : [wrong('/tiers/0/threshold', 'not_zero', 'The first tier is everybody’s: its threshold is 0.')]),
  ...duplicates(
    next.rewards,
    (reward) => reward.id,
    (index) => `/rewards/${index}/id`,
  ),
];

const checkCampaign = (campaign: CampaignRule, at: string): FieldError[] => [
  ...(campaign.endsAt > campaign.startsAt ? [] : [wrong(`${at}/endsAt`, 'too_early', 'It must lie after the start.')]),
  ...(campaign.claimUntil >= campaign.endsAt
    ? []
    : [wrong(`${at}/claimUntil`, 'too_early', 'Claims must be possible at least until the end.')]),
  ...duplicates(
    campaign.steps,
    (step) => step.id,
    (index) => `${at}/steps/${index}/id`,
  ),
  ...mustRise(
    campaign.steps.map((step) => step.threshold),
    (index) => `${at}/steps/${index}/threshold`,
  ),
];

const checkCashback = (next: CashbackSettings): FieldError[] => [
  ...duplicates(
    next.campaigns,
    (campaign) => campaign.id,
    (index) => `/campaigns/${index}/id`,
  ),
  ...next.campaigns.flatMap((campaign, index) => checkCampaign(campaign, `/campaigns/${index}`)),
];

const rules: { readonly [Section in SettingsSection]?: SectionRule } = {
  general: (next, current) => checkGeneral(next.general, current?.general),
  feedback: (next) => checkFeedback(next.feedback),
  // A new merchant brings levels of its own to surveys that are the defaults.
  surveys: (next, current) =>
    checkSurveys(next.surveys, current === null ? null : next.points.tiers.map((tier) => tier.id)),
  cases: (next) => checkCases(next.cases),
  returns: (next) => checkReturns(next.returns),
  points: (next) => checkPoints(next.points),
  cashback: (next) => checkCashback(next.cashback),
};

/**
 * What is wrong with one section of a document, beyond its shape; empty when it may be stored.
 * @param current the document in force, null for a merchant that is being made.
 */
export const checkSection = (
  section: SettingsSection,
  next: SettingsDocument,
  current: SettingsDocument | null,
): FieldError[] => rules[section]?.(next, current) ?? [];
