import { expect, it } from 'vitest';
import { createStatementNames } from './prepared-statements.node.ts';

it('names what comes often, the same each time', () => {
  const { nameOf } = createStatementNames();
  expect([nameOf('select $1'), nameOf('select $1')]).toEqual([undefined, undefined]);
  const name = nameOf('select $1');
  expect(name).toMatch(/^aftercart_\d+$/);
  expect(nameOf('select $1')).toBe(name);
  for (let index = 0; index < 3; index += 1) nameOf('select $2');
  expect(nameOf('select $2')).not.toBe(name);
});

it('leaves alone what is long, what varies without end and what a migration has outdated', () => {
  const { nameOf, giveUp } = createStatementNames();
  const long = `select ${'x'.repeat(9_000)}`;
  for (let index = 0; index < 9; index += 1) expect(nameOf(long)).toBeUndefined();
  for (let index = 0; index < 10_000; index += 1) expect(nameOf(`values ${index}`)).toBeUndefined();
  for (let index = 0; index < 3; index += 1) nameOf('select 1');
  giveUp('select 1');
  for (let index = 0; index < 9; index += 1) expect(nameOf('select 1')).toBeUndefined();
});

it('prepares a bounded number', () => {
  const { nameOf } = createStatementNames();
  let named = 0;
  for (let text = 0; text < 1000; text += 1) {
    for (let index = 0; index < 3; index += 1) if (nameOf(`select ${text}`) !== undefined) named += 1;
  }
  expect(named).toBe(400);
});
