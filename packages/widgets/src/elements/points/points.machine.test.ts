import type { PointsEntry, Redemption, Reward } from '@aftercart/contract';
import { describe, expect, test } from 'vitest';
import type { Failure } from '../../internal/failure.ts';
import {
  concernsPoints,
  initialPoints,
  type PointsAction,
  type PointsData,
  type PointsState,
  reducePoints,
} from './points.machine.ts';

const failure: Failure = { kind: 'offline', code: null, status: null, requestId: null, message: 'errorOffline' };
const entry = (id: string): PointsEntry => ({ id }) as PointsEntry;
const reward = (id: string, affordable: boolean): Reward => ({ id, affordable }) as Reward;

const data = (entries: string[], nextCursor: string | null = null): PointsData => ({
  summary: { available: 500 } as PointsData['summary'],
  rewards: [reward('rwd_small', true), reward('rwd_large', false)],
  redemptions: [],
  entries: entries.map(entry),
  nextCursor,
});

const after = (...actions: PointsAction[]): PointsState => actions.reduce(reducePoints, initialPoints);
const loaded: PointsAction = { type: 'load', data: data(['3', '2', '1'], 'older') };
const ids = (state: PointsState): string[] => state.data?.entries.map(({ id }) => id) ?? [];

describe('redeeming', () => {
  const asked: PointsAction = { type: 'ask', rewardId: 'rwd_small' };
  const redemption = { id: 'rdm_1' } as Redemption;

  test('a reward that is too dear cannot even be asked for', () => {
    expect(after(loaded, { type: 'ask', rewardId: 'rwd_large' }).redeem.name).toBe('none');
  });

  test('nothing is sent before it is confirmed, and only once', () => {
    expect(after(loaded, { type: 'send' }).redeem.name).toBe('none');
    const sending = after(loaded, asked, { type: 'send' });
    expect(sending.redeem).toEqual({ name: 'sending', rewardId: 'rwd_small' });
    expect(reducePoints(sending, { type: 'send' }).redeem).toBe(sending.redeem);
    expect(reducePoints(sending, { type: 'dismiss' }).redeem).toBe(sending.redeem);
    expect(reducePoints(sending, { type: 'ask', rewardId: 'rwd_small' }).redeem).toBe(sending.redeem);
  });

  test('a refusal asks again and says why', () => {
    const refused = after(loaded, asked, { type: 'send' }, { type: 'refuse', failure });
    expect(refused.redeem).toEqual({ name: 'confirming', rewardId: 'rwd_small', failure });
  });

  test('a voucher stays until it is dismissed, over refreshes too', () => {
    const bought = after(loaded, asked, { type: 'send' }, { type: 'receive', redemption }, loaded);
    expect(bought.redeem).toEqual({ name: 'done', redemption });
    expect(reducePoints(bought, { type: 'dismiss' }).redeem.name).toBe('none');
  });

  test('what was under way for one shopper comes to nothing for the next', () => {
    const sending = after(loaded, asked, { type: 'send' }, { type: 'more' }, { type: 'reset' });
    expect(sending).toEqual(initialPoints);
    expect(reducePoints(sending, { type: 'receive', redemption })).toEqual(initialPoints);
    expect(reducePoints(sending, { type: 'moreLoaded', entries: [entry('0')], nextCursor: null })).toEqual(
      initialPoints,
    );
  });
});

describe('history', () => {
  const older: PointsAction = { type: 'moreLoaded', entries: [entry('0')], nextCursor: null };

  test('older entries come below, once for each request', () => {
    const more = after(loaded, { type: 'more' }, older);
    expect(ids(more)).toEqual(['3', '2', '1', '0']);
    expect(ids(reducePoints(more, older))).toEqual(['3', '2', '1', '0']);
    expect(reducePoints(more, { type: 'more' }).more).toBe('idle');
  });

  test('a refresh adds the new above and keeps the older ones open', () => {
    const opened = after(loaded, { type: 'more' }, older);
    const refreshed = reducePoints(opened, { type: 'load', data: data(['4', '3', '2'], 'another') });
    expect(ids(refreshed)).toEqual(['4', '3', '2', '1', '0']);
    expect(refreshed.data?.nextCursor).toBeNull();
  });

  test('a refresh that does not meet what is there starts over', () => {
    const opened = after(loaded, { type: 'more' }, older);
    const refreshed = reducePoints(opened, { type: 'load', data: data(['9', '8', '7'], 'next') });
    expect(ids(refreshed)).toEqual(['9', '8', '7']);
    expect(refreshed.data?.nextCursor).toBe('next');
  });
});

test.each([
  ['points.earned', true],
  ['tier.changed', true],
  ['redemption.used', true],
  ['case.opened', false],
  ['upload.created', false],
])('%s is worth a look at the points: %s', (type, expected) => {
  expect(concernsPoints(type)).toBe(expected);
});
