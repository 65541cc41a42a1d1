import type {
  CashbackSettings,
  FeedbackSettings,
  GeneralSettings,
  PointsSettings,
  ReturnSettings,
} from '@aftercart/contract';
import { createDefaultSettings } from '@aftercart/contract';
import { categoryNames } from '../catalogue/category.ts';
import { timeZone } from '../messages/days.ts';

/**
 * The rules of the demo's merchant. The amounts are sized to the data, half of whose customers spend more than £600 a
 * year: some have reached each level, some are short of it, and a season's orders reach the first steps of a campaign.
 */
export function generalSettings(origins: string[]): GeneralSettings {
  return {
    name: 'Magpie Lane',
    currency: 'GBP',
    timeZone,
    locales: ['en', 'zh-CN'],
    defaultLocale: 'en',
    allowedOrigins: origins,
  };
}

export function returnSettings(): ReturnSettings {
  return {
    ...createDefaultSettings({ name: 'Magpie Lane', currency: 'GBP' }).returns,
    windowDays: 30,
    categoryRules: [
      { category: categoryNames.jewellery, windowDays: 100, excluded: false },
      { category: categoryNames.care, windowDays: null, excluded: true },
    ],
  };
}

/** Whoever has just rated something wants to see it count. */
export function feedbackSettings(): FeedbackSettings {
  return {
    ...createDefaultSettings({ name: 'Magpie Lane', currency: 'GBP' }).feedback,
    ratingsMaxAgeSeconds: 0,
  };
}

export function pointsSettings(): PointsSettings {
  return {
    ...createDefaultSettings({ name: 'Magpie Lane', currency: 'GBP' }).points,
    tiers: [
      tier('nest', 'Nest', '小巢会员', 0, 100, 0, 0),
      tier('feather', 'Feather', '羽毛会员', 600_00, 95, 0, 2),
      tier('golden-feather', 'Golden Feather', '金羽会员', 2500_00, 90, 10, 6),
    ],
    rewards: [
      {
        id: 'rwd_voucher-3',
        name: { en: '£3 voucher', 'zh-CN': '3 英镑代金券' },
        description: { en: 'For any order.', 'zh-CN': '任意订单可用。' },
        kind: 'voucher',
        points: 200,
        value: 3_00,
        validDays: 90,
      },
      {
        id: 'rwd_teacup',
        name: { en: 'Regency teacup', 'zh-CN': '摄政风茶杯一只' },
        description: { en: 'Roses or green, as the shelf has it.', 'zh-CN': '玫瑰或绿色，随货架供应。' },
        kind: 'goods',
        points: 350,
        value: null,
        validDays: 60,
      },
      {
        id: 'rwd_voucher-15',
        name: { en: '£15 voucher', 'zh-CN': '15 英镑代金券' },
        description: { en: 'For any order.', 'zh-CN': '任意订单可用。' },
        kind: 'voucher',
        points: 1000,
        value: 15_00,
        validDays: 90,
      },
      {
        id: 'rwd_voucher-30',
        name: { en: '£30 voucher', 'zh-CN': '30 英镑代金券' },
        description: { en: 'For any order.', 'zh-CN': '任意订单可用。' },
        kind: 'voucher',
        points: 2000,
        value: 30_00,
        validDays: 90,
      },
    ],
  };
}

const day = 24 * 3600 * 1000;

/** @param today milliseconds since 1970; the season began eight weeks before it and lasts six more. */
export function cashbackSettings(today: number): CashbackSettings {
  const midnight = Math.floor(today / day) * day;
  const at = (days: number): string => new Date(midnight + days * day).toISOString();
  return {
    ...createDefaultSettings({ name: 'Magpie Lane', currency: 'GBP' }).cashback,
    campaigns: [
      {
        id: 'cmp_winter-treasures',
        name: { en: 'Winter treasures', 'zh-CN': '冬日寻宝' },
        description: {
          en: 'Cashback on everything you buy this season.',
          'zh-CN': '本季购买任意商品均可获得返现。',
        },
        startsAt: at(-56),
        endsAt: at(42),
        claimUntil: at(70),
        minOrder: 20_00,
        scope: { categories: null, skus: null },
        steps: [
          { id: 'first', threshold: 150_00, reward: { type: 'fixed', amount: 5_00 } },
          { id: 'second', threshold: 400_00, reward: { type: 'fixed', amount: 16_00 } },
          { id: 'third', threshold: 1000_00, reward: { type: 'percent', basisPoints: 500, max: 75_00 } },
        ],
        perCustomerCap: 75_00,
        budgetCap: 10_000_00,
        proof: 'optional',
      },
      {
        id: 'cmp_candle-nights',
        name: { en: 'Candle nights', 'zh-CN': '烛光之夜' },
        description: {
          en: 'A tenth back on candles, lanterns and lights.',
          'zh-CN': '蜡烛、灯笼与灯饰返还一成。',
        },
        startsAt: at(-28),
        endsAt: at(28),
        claimUntil: at(42),
        minOrder: null,
        scope: { categories: [categoryNames.light], skus: null },
        steps: [{ id: 'glow', threshold: 30_00, reward: { type: 'percent', basisPoints: 1000, max: 20_00 } }],
        perCustomerCap: 20_00,
        budgetCap: 2_000_00,
        proof: 'none',
      },
    ],
  };
}

function tier(
  id: string,
  en: string,
  zh: string,
  threshold: number,
  pricePercent: number,
  earnBonusPercent: number,
  freeReturns: number,
): PointsSettings['tiers'][number] {
  return { id, name: { en, 'zh-CN': zh }, threshold, pricePercent, earnBonusPercent, freeReturns };
}
