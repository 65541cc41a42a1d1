import { describe, expect, it } from 'vitest';
import { birthMonth, changeProfile, emptyProfile, isSameProfile, presentTotals } from './customers.policy.ts';

describe('a profile', () => {
  it('changes only where something was sent', () => {
    const before = { ...emptyProfile, name: 'Ann', phone: '+44 1' };
    const after = changeProfile(before, { name: undefined, phone: null, email: 'ann@example.com' });
    expect(after).toEqual({ name: 'Ann', phone: null, email: 'ann@example.com', birthday: null });
    expect(isSameProfile(before, after)).toBe(false);
    expect(isSameProfile(before, changeProfile(before, {}))).toBe(true);
  });

  it('tells the month of birth', () => {
    expect(birthMonth('1990-02-29')).toBe(2);
    expect(birthMonth(null)).toBeNull();
  });
});

describe('presentTotals', () => {
  const totals = (sales: string, refunds: string, currency = 'GBP', digits = 2) =>
    presentTotals({ sales, refunds, invoices: 1, cancellations: 0 }, currency, digits);

  it('writes what the shop bought and gave back, exactly', () => {
    expect(totals('324455.38', '13509.64')).toMatchObject({
      sales: '324455.38',
      refunds: '-13509.64',
      net: '310945.74',
    });
    expect(totals('0', '0')).toMatchObject({ sales: '0.00', refunds: '0.00', net: '0.00' });
    expect(totals('4310.0', '0').sales).toBe('4310.00');
  });

  it('keeps what lies below the smallest coin', () => {
    expect(totals('9747747.934', '0.001')).toMatchObject({ net: '9747747.933' });
  });

  it('drops the empty digits of a division and follows the currency', () => {
    expect(totals('10', '4.2500000000000000').net).toBe('5.75');
    expect(totals('1500', '0', 'JPY', 0)).toMatchObject({ sales: '1500', refunds: '0' });
  });
});
