import type { Feedback, Me, Order } from '@aftercart/contract';
import { expectTypeOf, it } from 'vitest';
import type { Result } from '../lib/result.ts';
import type { Routes } from './routes.ts';

/*
 * The compiler holds the handlers to the contract; these lines do not compile when it no longer does.
 */
type Answer<Value> = Promise<Result<Value>>;
type AnswerOf<Id extends keyof Routes> = ReturnType<Routes[Id]>;
type ContextOf<Id extends keyof Routes> = Parameters<Routes[Id]>[0];

it('wants a handler for every operation', () => {
  expectTypeOf<Omit<Routes, 'getMe'>>().not.toExtend<Routes>();
});

it('wants the documented body with a documented status', () => {
  expectTypeOf<Answer<{ body: Me }>>().toExtend<AnswerOf<'getMe'>>();
  expectTypeOf<Answer<{ status: 200; body: Me }>>().toExtend<AnswerOf<'getMe'>>();
  expectTypeOf<Answer<{ status: 201; body: Me }>>().not.toExtend<AnswerOf<'getMe'>>();
  expectTypeOf<Answer<{ body: Feedback }>>().not.toExtend<AnswerOf<'getMe'>>();
  expectTypeOf<Answer<{ body: Omit<Me, 'currency'> }>>().not.toExtend<AnswerOf<'getMe'>>();
});

it('wants the status named where there are several', () => {
  expectTypeOf<Answer<{ status: 201; body: Order }>>().toExtend<AnswerOf<'upsertOrder'>>();
  expectTypeOf<Answer<{ body: Order }>>().not.toExtend<AnswerOf<'upsertOrder'>>();
});

it('wants no body where there is none', () => {
  expectTypeOf<Answer<{ status: 204 }>>().toExtend<AnswerOf<'revokeSigningKey'>>();
  expectTypeOf<Answer<{ status: 204; body: Me }>>().not.toExtend<AnswerOf<'revokeSigningKey'>>();
});

it('tells a handler who may call it and what it gets', () => {
  expectTypeOf<ContextOf<'createFeedback'>['caller']['kind']>().toEqualTypeOf<'publishable' | 'shopper'>();
  expectTypeOf<ContextOf<'createClaim'>['caller']['kind']>().toEqualTypeOf<'shopper'>();
  expectTypeOf<ContextOf<'getOrder'>['params']>().toHaveProperty('orderId');
  expectTypeOf<ContextOf<'getOrder'>['params']>().not.toHaveProperty('orderNumber');
  expectTypeOf<ContextOf<'listOrders'>['query']['limit']>().toEqualTypeOf<number>();
});
