import { expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

it('has a default for everything', () => {
  expect(readEnvironment({}, '/shop')).toEqual({
    storefrontPort: 4173,
    apiPort: 4000,
    host: '127.0.0.1',
    dataDir: '/shop/.data',
    databaseUrl: null,
  });
});

it('takes what it is told', () => {
  const env = {
    STOREFRONT_PORT: '5001',
    API_PORT: '5002',
    HOST: '0.0.0.0',
    DATA_DIR: '/tmp/demo',
    DATABASE_URL: 'postgres://me@db/shop',
  };
  expect(readEnvironment(env, '/shop')).toEqual({
    storefrontPort: 5001,
    apiPort: 5002,
    host: '0.0.0.0',
    dataDir: '/tmp/demo',
    databaseUrl: 'postgres://me@db/shop',
  });
});

it.each([
  [{ STOREFRONT_PORT: 'shop' }, 'STOREFRONT_PORT'],
  [{ API_PORT: '70000' }, 'API_PORT'],
  [{ API_PORT: '4173' }, 'two ports'],
  [{ DATABASE_URL: 'mysql://db' }, 'DATABASE_URL'],
])('refuses %j in one sentence', (env, words) => {
  expect(() => readEnvironment(env, '/shop')).toThrow(words);
});
