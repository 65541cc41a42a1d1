import { idPrefixOf, type Names, namesOf, singularOf } from './names.ts';

/** The files of a server module that keeps one kind of thing. They work as they are, and are there to be changed. */
export function moduleFiles(many: Names): Record<string, string> {
  const one = namesOf(singularOf(many.kebab));
  const context: Context = { many, one, prefix: idPrefixOf(one.kebab) };
  return {
    'index.ts': index(context),
    [`${many.kebab}.routes.ts`]: routes(context),
    [`${many.kebab}.service.ts`]: service(context),
    [`${many.kebab}.policy.ts`]: policy(context),
    [`${many.kebab}.repository.ts`]: repository(context),
    [`${many.kebab}.tables.ts`]: tables(context),
    [`${many.kebab}.policy.test.ts`]: policyTest(context),
    [`${many.kebab}.test.ts`]: serviceTest(context),
  };
}

interface Context {
  many: Names;
  one: Names;
  prefix: string;
}

const index = ({ many, one }: Context): string => `
export { create${one.pascal}Routes, type ${one.pascal}Routes } from './${many.kebab}.routes.ts';
export { create${one.pascal}, type ${many.pascal}Deps } from './${many.kebab}.service.ts';
`;

const routes = ({ many, one }: Context): string => `
import type { Database } from '../../database/database.ts';
import type { Routes } from '../../http/routes.ts';
import type { ${many.pascal}Deps } from './${many.kebab}.service.ts';

/** The operations of the contract that are answered here, by their ids; each asks for a handler below. */
export type ${one.pascal}Routes = Routes<never>;

export const create${one.pascal}Routes = (_deps: ${many.pascal}Deps & { database: Database }): ${one.pascal}Routes => ({});
`;

const service = ({ many, one, prefix }: Context): string => `
import type { Tx } from '../../database/database.ts';
import type { Clock } from '../../lib/clock.ts';
import { createId } from '../../lib/ids.ts';
import { ok, type Result } from '../../lib/result.ts';
import { accept${one.pascal}, type New${one.pascal} } from './${many.kebab}.policy.ts';
import { insert${one.pascal}, type Stored${one.pascal} } from './${many.kebab}.repository.ts';

export type ${many.pascal}Deps = { clock: Clock };

/** Use case: a customer's ${one.words} is stored. The event of a change belongs into the same transaction. */
export const create${one.pascal} = async (
  deps: ${many.pascal}Deps,
  tx: Tx,
  merchantId: string,
  input: New${one.pascal},
): Promise<Result<Stored${one.pascal}>> => {
  const accepted = accept${one.pascal}(input);
  if (!accepted.ok) return accepted;
  const stored = { ...accepted.value, id: createId('${prefix}', deps.clock), createdAt: deps.clock.now() };
  await insert${one.pascal}(tx, merchantId, stored);
  return ok(stored);
};
`;

const policy = ({ one }: Context): string => `
import { ok, type Result, refuse } from '../../lib/result.ts';

export type New${one.pascal} = { customerId: string; note: string };

/** What is stored of what was asked for, or why nothing is. */
export const accept${one.pascal} = ({ customerId, note }: New${one.pascal}): Result<New${one.pascal}> => {
  const text = note.trim();
  if (text !== '') return ok({ customerId, note: text });
  const error = { pointer: '/note', code: 'empty', message: 'Say what it is about.' };
  return refuse('validation_failed', undefined, [error]);
};
`;

const repository = ({ many, one }: Context): string => `
import type { Queryable, Tx } from '../../database/database.ts';

export type Stored${one.pascal} = { id: string; customerId: string; note: string; createdAt: Date };

export const insert${one.pascal} = async (
  tx: Tx,
  merchantId: string,
  { id, customerId, note, createdAt }: Stored${one.pascal},
): Promise<void> => {
  await tx
    .insertInto('${many.snake}')
    .values({ merchant_id: merchantId, id, customer_id: customerId, note, created_at: createdAt })
    .execute();
};

export const find${one.pascal} = async (
  db: Queryable,
  merchantId: string,
  id: string,
): Promise<Stored${one.pascal} | null> =>
  (await db
    .selectFrom('${many.snake}')
    .select(['id', 'customer_id as customerId', 'note', 'created_at as createdAt'])
    .where('merchant_id', '=', merchantId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;
`;

const tables = ({ many, one }: Context): string => `
import type { Instant } from '../../database/core.tables.ts';

export type ${one.pascal}Row = {
  merchant_id: string;
  id: string;
  customer_id: string;
  note: string;
  created_at: Instant;
};

export type ${one.pascal}Tables = { ${many.snake}: ${one.pascal}Row };
`;

const policyTest = ({ many, one }: Context): string => `
import { expect, it } from 'vitest';
import { accept${one.pascal} } from './${many.kebab}.policy.ts';

it('takes a note without the white space around it', () => {
  const accepted = accept${one.pascal}({ customerId: 'cus_ann', note: ' late ' });
  expect(accepted).toEqual({ ok: true, value: { customerId: 'cus_ann', note: 'late' } });
});

it('refuses an empty note and points at it', () => {
  expect(accept${one.pascal}({ customerId: 'cus_ann', note: ' ' })).toMatchObject({
    ok: false,
    code: 'validation_failed',
    errors: [{ pointer: '/note' }],
  });
});
`;

const serviceTest = ({ many, one }: Context): string => `
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unwrap } from '../../lib/result.ts';
import { createTestServer, type TestServer } from '../../testing/harness.ts';
import { find${one.pascal} } from './${many.kebab}.repository.ts';
import { create${one.pascal} } from './${many.kebab}.service.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

const create = (note: string) =>
  server.database.inTransaction((tx) =>
    create${one.pascal}({ clock: server.clock }, tx, server.merchantId, { customerId: 'cus_ann', note }),
  );

describe('a ${one.words}', () => {
  it('is stored, and found by its own merchant alone', async () => {
    const stored = unwrap(await create('late'));
    expect(await find${one.pascal}(server.database.db, server.merchantId, stored.id)).toEqual(stored);
    expect(await find${one.pascal}(server.database.db, server.otherMerchant.merchantId, stored.id)).toBeNull();
  });

  it('is not stored without a note', async () => {
    expect(await create('')).toMatchObject({ ok: false, code: 'validation_failed' });
  });
});
`;

export const migrationFile = ({ snake }: Names): string => `
import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql\`
    create table ${snake} (
      merchant_id text not null references merchants,
      id text not null,
      customer_id text not null,
      note text not null,
      created_at timestamptz not null,
      primary key (merchant_id, id)
    )\`.execute(db);
};
`;
