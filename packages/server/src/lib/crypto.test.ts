import { describe, expect, it } from 'vitest';
import {
  createVault,
  equalInConstantTime,
  fromBase64Url,
  randomBytes,
  randomInteger,
  sha256,
  toBase64Url,
} from './crypto.ts';

describe('createVault', () => {
  it('opens what it sealed, and nothing else', async () => {
    const vault = await createVault(randomBytes(32));
    const sealed = await vault.seal('payout-account', 'DE89 3704 0044 0532 0130 00');

    expect(sealed).not.toContain('3704');
    expect(await vault.open('payout-account', sealed)).toBe('DE89 3704 0044 0532 0130 00');
    expect(await vault.open('signing-key', sealed), 'another context').toBeNull();
    expect(await (await createVault(randomBytes(32))).open('payout-account', sealed), 'another key').toBeNull();
    expect(await vault.open('payout-account', `${sealed.slice(0, -2)}AA`), 'changed').toBeNull();
    expect(await vault.open('payout-account', 'nonsense')).toBeNull();
  });

  it('gives equal fingerprints to equal texts in one context only', async () => {
    const vault = await createVault(randomBytes(32));
    expect(await vault.fingerprint('phone', '+44')).toBe(await vault.fingerprint('phone', '+44'));
    expect(await vault.fingerprint('phone', '+44')).not.toBe(await vault.fingerprint('mail', '+44'));
  });

  it('refuses a short master key', async () => {
    await expect(createVault(randomBytes(16))).rejects.toThrow('32 bytes');
  });
});

describe('crypto helpers', () => {
  it('hashes like everybody else', async () => {
    expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('compares texts of any length', () => {
    expect(equalInConstantTime('abc', 'abc')).toBe(true);
    expect(equalInConstantTime('abc', 'abd')).toBe(false);
    expect(equalInConstantTime('abc', 'abcd')).toBe(false);
    expect(equalInConstantTime('', 'a')).toBe(false);
  });

  it('reads back base64url of every length and refuses other text', () => {
    for (let length = 0; length < 8; length += 1) {
      const bytes = randomBytes(length);
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
    }
    expect(fromBase64Url('a+b')).toBeNull();
    expect(fromBase64Url('a')).toBeNull();
  });

  it('draws integers below the bound', () => {
    const drawn = new Set(Array.from({ length: 400 }, () => randomInteger(6)));
    expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
