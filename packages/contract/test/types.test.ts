import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { components } from '../src/generated/types.ts';
import type * as T from '../src/index.ts';
import type { ClaimAction, ReturnAction, ReturnStatus } from '../src/machines/index.ts';
import type * as descriptors from '../src/operations.ts';
import type { OperationDescriptor, OperationId } from '../src/operations.ts';
import type * as strict from '../src/strict-schemas.ts';

/** Flattens intersections, so that only what a value may be is compared and not how the type was written. */
type Deep<T> = T extends Blob ? T : T extends object ? { [K in keyof T]: Deep<T[K]> } : T;

type Schemas = components['schemas'];
type Validated = {
  [Name in keyof Schemas]: Name extends keyof typeof strict ? z.output<(typeof strict)[Name]> : never;
};

describe('types', () => {
  it('of the validators are those of openapi-typescript', () => {
    expectTypeOf<Deep<Validated>>().toEqualTypeOf<Deep<Schemas>>();
  });

  it('of the tables are those of the document', () => {
    expectTypeOf<ReturnStatus>().toEqualTypeOf<T.ReturnStatus>();
    expectTypeOf<ReturnAction>().toEqualTypeOf<T.ReturnAction>();
    expectTypeOf<ClaimAction>().toEqualTypeOf<T.ClaimAction>();
    expectTypeOf<keyof typeof T.problems>().toEqualTypeOf<T.ProblemCode>();
    expectTypeOf<(typeof T.eventTypes)[number]>().toEqualTypeOf<T.EventType>();
    expectTypeOf<T.Actor>().toEqualTypeOf<'shopper' | T.StaffRole | 'secret' | 'system'>();
  });

  it('of an operation say what goes in and what comes out', () => {
    expectTypeOf<T.BodyOf<'createReturn'>>().toEqualTypeOf<T.ReturnInput>();
    expectTypeOf<T.SuccessOf<'createReturn'>>().toEqualTypeOf<T.Return>();
    expectTypeOf<T.SuccessOf<'revokeSigningKey'>>().toEqualTypeOf<undefined>();
    expectTypeOf<T.SuccessStatusOf<'upsertOrder'>>().toEqualTypeOf<200 | 201>();
    expectTypeOf<T.QueryOf<'listOrders'>['limit']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<T.ParsedQueryOf<'listOrders'>['limit']>().toEqualTypeOf<number>();
    expectTypeOf<T.ParamsOf<'getOrder'>>().toEqualTypeOf<{ orderId: string }>();
    expectTypeOf<T.ResponsesOf<'getOrder'>[404]>().toEqualTypeOf<T.Problem>();
  });

  it('of each descriptor fit its operation', () => {
    expectTypeOf<typeof descriptors>().toExtend<{ [Id in OperationId]: OperationDescriptor<Id> }>();
  });
});
