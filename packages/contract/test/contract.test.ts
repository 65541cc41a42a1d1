import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundle, redocly } from '../scripts/bundle.ts';
import { emitFiles } from '../scripts/emit-files.ts';
import { operations } from '../src/operations.ts';
import { problems } from '../src/problems.ts';
import { allOperations, enumOf } from './document.ts';

const packageFolder = join(import.meta.dirname, '..');

describe('the OpenAPI document', () => {
  it('is clean by the strict rules', async () => {
    await expect(redocly('lint', '--format', 'summary')).resolves.toBeDefined();
  }, 30_000);

  it('is what the generated files were made from', async () => {
    const files = await emitFiles(await bundle());
    for (const [name, text] of Object.entries(files)) {
      const path = join(packageFolder, 'src/generated', name);
      expect(existsSync(path), `${name} is missing`).toBe(true);
      expect((await readFile(path, 'utf8')) === text, `${name} is stale: run npm run generate`).toBe(true);
    }
  }, 30_000);
});

describe('operations', () => {
  it('have names of their own', () => {
    const ids = allOperations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(operations).sort()).toEqual([...ids].sort());
  });

  it('all lie under /v1', () => {
    expect(allOperations.filter(({ path }) => !path.startsWith('/v1/'))).toEqual([]);
  });

  it('say of every POST whether it needs an idempotency key, and ask for the key where it does', () => {
    for (const { method, operation } of allOperations) {
      const stated = operation['x-aftercart-idempotency'];
      const asked = (operation.parameters ?? []).some(({ $ref }) => $ref.endsWith('/IdempotencyKey'));
      expect(stated !== undefined, operation.operationId).toBe(method === 'POST');
      expect(asked, operation.operationId).toBe(stated === 'required');
    }
  });

  it('name callers that fit their security schemes', () => {
    const schemes = {
      publishable: 'publishableKey',
      shopper: 'sessionToken',
      staff: 'sessionToken',
      secret: 'secretKey',
    };
    for (const { operation } of allOperations) {
      const callers = operation['x-aftercart-callers'] as (keyof typeof schemes)[];
      const expected = new Set(callers.map((caller) => schemes[caller]));
      const named = operation.security.flatMap((scheme) => Object.keys(scheme));
      expect(new Set(named), operation.operationId).toEqual(expected);
      for (const caller of callers) expect(enumOf('CallerKind')).toContain(caller);
    }
  });

  it('ask for roles only where staff may call', () => {
    for (const { operation } of allOperations) {
      const roles = operation['x-aftercart-roles'];
      if (roles) expect(operation['x-aftercart-callers'], operation.operationId).toContain('staff');
      for (const role of roles ?? []) expect(enumOf('StaffRole')).toContain(role);
    }
  });

  it('document the status of every problem code they name', () => {
    for (const entry of Object.values(operations)) {
      for (const code of entry.problemCodes) {
        expect(entry.problemStatuses, `${entry.operationId}: ${code}`).toContain(problems[code].status);
      }
    }
  });

  it('let a query in as text and fill in its defaults', () => {
    const { query } = operations.listOrders;
    expect(query.parse({})).toEqual({ limit: 20 });
    expect(query.parse({ limit: '5', customerId: 'cus_13047' })).toEqual({ limit: 5, customerId: 'cus_13047' });
    for (const limit of ['', '0', '101', '5.5', 'five', '1e1']) expect(query.safeParse({ limit }).success).toBe(false);
    expect(query.safeParse({ colour: 'red' }).success).toBe(false);
  });
});
