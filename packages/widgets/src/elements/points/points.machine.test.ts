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
const loaded: PointsAction = { type: 'loaded', data: data(['3', '2', '1'], 'older') };
const ids = (state: PointsState): string[] => state.data?.entries.map(({ id }) => id) ?? [];

describe('loading', () => {
  test('a failure of the first load is shown, one of a refresh leaves what is there', () => {
    expect(after({ type: 'failed', failure })).toMatchObject({ phase: 'failed', failure });
    expect(after(loaded, { type: 'failed', failure })).toMatchObject({ phase: 'ready', failure: null });
  });

  test('a new attempt shows that it loads, a refresh does not', () => {
    expect(after({ type: 'failed', failure }, { type: 'load' }).phase).toBe('loading');
    expect(after(loaded, { type: 'load' }).phase).toBe('ready');
  });

  test('a shopper who signs out leaves nothing behind', () => {
    expect(after(loaded, { type: 'signedOut' })).toEqual({ ...initialPoints, phase: 'signed-out' });
  });
});

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
    const refused = after(loaded, asked, { type: 'send' }, { type: 'refused', failure });
    expect(refused.redeem).toEqual({ name: 'confirming', rewardId: 'rwd_small', failure });
  });

  test('a voucher stays until it is dismissed, over refreshes too', () => {
    const bought = after(loaded, asked, { type: 'send' }, { type: 'redeemed', redemption }, loaded);
    expect(bought.redeem).toEqual({ name: 'done', redemption });
    expect(reducePoints(bought, { type: 'dismiss' }).redeem.name).toBe('none');
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
    const refreshed = reducePoints(opened, { type: 'loaded', data: data(['4', '3', '2'], 'another') });
    expect(ids(refreshed)).toEqual(['4', '3', '2', '1', '0']);
    expect(refreshed.data?.nextCursor).toBeNull();
  });

  test('a refresh that does not meet what is there starts over', () => {
    const opened = after(loaded, { type: 'more' }, older);
    const refreshed = reducePoints(opened, { type: 'loaded', data: data(['9', '8', '7'], 'next') });
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
