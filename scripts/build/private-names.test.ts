import { expect, test } from 'vitest';
import { shortNames, withShortNames } from './private-names.ts';

const tokens = ':host{--_radius:var(--aftercart-radius,12px);--_radius-control:var(--aftercart-radius-control,8px)}';
const look = '.a{border-radius:var(--_radius-control);margin:calc(var(--_space)*1.5)}';
const template = 'html`<i style="--_space:0">${b}</i>`';
const sources = [tokens, look, template];
const names = shortNames(sources);

test('a name is the same in every file, and no part of a longer one', () => {
  expect(sources.map((source) => withShortNames(source, names))).toEqual([
    ':host{--_a:var(--aftercart-radius,12px);--_b:var(--aftercart-radius-control,8px)}',
    '.a{border-radius:var(--_b);margin:calc(var(--_c)*1.5)}',
    'html`<i style="--_c:0">${b}</i>`',
  ]);
});

test('the table does not depend on the order of the files', () => {
  expect([...shortNames([...sources].reverse())]).toEqual([...names]);
});

test('names that are short already are taken into the table like any other', () => {
  const table = shortNames(['--_b --_z', '--_a-b --_a']);
  expect(new Set(table.values()).size).toBe(4);
  expect(withShortNames('--_b --_z --_a-b --_a', table)).toBe('--_c --_d --_b --_a');
});

test('any number of names are told apart', () => {
  const many = Array.from({ length: 100 }, (_, index) => `--_name-${index}`);
  expect(new Set(shortNames(many).values()).size).toBe(100);
});
