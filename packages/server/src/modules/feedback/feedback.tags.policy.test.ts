import { createDefaultSettings } from '@aftercart/contract';
import { describe, expect, it } from 'vitest';
import { caseCategory, isPromoter, lowness } from './feedback.policy.ts';
import { customerTagsOf, judge } from './feedback.tags.policy.ts';

const settings = createDefaultSettings();
const given = { metric: 'csat', score: 1, questionId: null, comment: null, aspects: {}, chosen: [] } as const;

describe('the tags of an answer', () => {
  it('name each scene once, what was read before what was marked, chosen options with the mood of the score', () => {
    const read = [{ scene: 'damaged', problem: 'packaging', sentiment: 'negative' }] as const;
    expect(
      judge(
        { ...given, aspects: { colour: 5, packaging: 3, attitude: 1 }, chosen: ['price', 'damaged', 'ourOwn'] },
        { sentiment: 'negative', tags: [...read] },
      ),
    ).toEqual({
      sentiment: 'negative',
      tags: [
        { scene: 'damaged', problem: 'productQuality', sentiment: 'negative' },
        { scene: 'colour', problem: 'other', sentiment: 'positive' },
        { scene: 'price', problem: 'price', sentiment: 'negative' },
        { scene: 'ourOwn', problem: 'other', sentiment: 'negative' },
      ],
    });
  });
  it('are fifty at most', () => {
    const chosen = Array.from({ length: 80 }, (_, index) => `option${index}`);
    expect(judge({ ...given, chosen }, { sentiment: 'negative', tags: [] }).tags).toHaveLength(50);
  });
  it('of the customer follow the settings, and nobody has any', () => {
    const known = { customerId: 'cus_1', orderId: null };
    const of = (orders: number, tierId: string | null) => customerTagsOf(known, { orders, tierId }, settings);
    expect(of(0, null)).toEqual(['new']);
    expect(of(2, 'gold')).toEqual(['returning']);
    expect(of(4, 'black-diamond')).toEqual(['returning', 'frequent', 'highValue']);
    const wide = { ...settings, feedback: { ...settings.feedback, highValueTiers: 19 } };
    expect(customerTagsOf(known, { orders: 1, tierId: 'member' }, wide)).toEqual(['new']);
    expect(customerTagsOf(known, { orders: 1, tierId: 'gold' }, wide)).toEqual(['new', 'highValue']);
    const none = { ...settings, feedback: { ...settings.feedback, highValueTiers: 0 } };
    expect(customerTagsOf(known, { orders: 1, tierId: 'black-diamond' }, none)).toEqual(['new']);
    expect(customerTagsOf({ customerId: null, orderId: 'ord_1' }, null, settings)).toEqual(['guest']);
    expect(customerTagsOf({ customerId: null, orderId: null }, null, settings)).toEqual([]);
  });
});

describe('a complaint', () => {
  it('is about the worst aspect, else what it speaks ill of, else what was rated', () => {
    const tags = [
      { problem: 'rewards', scene: 'cashbackProcess', sentiment: 'positive' },
      { problem: 'price', scene: 'discount', sentiment: 'negative' },
      { problem: 'delivery', scene: 'deliverySpeed', sentiment: 'negative' },
    ] as const;
    expect(caseCategory('product', { attitude: 2, quality: 1 }, tags)).toBe('productQuality');
    expect(caseCategory('product', { colour: 1 }, tags)).toBe('delivery');
    expect(caseCategory('product', {}, tags.slice(0, 2))).toBe('productQuality');
  });
  it('is compared by how deep it lies in what is low', () => {
    const of = (metric: 'nps' | 'csat' | 'ces', score: number) => lowness(metric, score, settings.feedback);
    expect([of('nps', 7), of('csat', 3), of('ces', 4)]).toEqual([0, 0, 0]);
    expect([of('nps', 0), of('csat', 1), of('ces', 1)]).toEqual([1, 1, 1]);
    expect(of('csat', 2)).toBeGreaterThan(of('nps', 4));
  });
});

it('invites who recommends the shop, from the score in the settings on', () => {
  expect(isPromoter({ metric: 'nps', score: 9 }, settings.surveys)).toBe(true);
  expect(isPromoter({ metric: 'nps', score: 8 }, settings.surveys)).toBe(false);
  expect(isPromoter({ metric: 'ces', score: 10 }, settings.surveys)).toBe(false);
});
