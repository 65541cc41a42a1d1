import type { HttpHandler } from 'msw';
import { caseMocks } from './operations/cases.ts';
import { cashbackMocks } from './operations/cashback.ts';
import { eventMocks } from './operations/events.ts';
import { feedbackMocks } from './operations/feedback.ts';
import { orderMocks } from './operations/orders.ts';
import { pointsMocks } from './operations/points.ts';
import { returnMocks } from './operations/returns.ts';
import { sessionMocks } from './operations/sessions.ts';
import { surveyMocks } from './operations/surveys.ts';
import { uploadMocks } from './operations/uploads.ts';
import { createMock } from './respond.ts';
import { behaviourOf, type Scenario } from './scenario.ts';
import { scenarios } from './scenarios.ts';
import { createWorld } from './world.ts';

export type ScenarioName = keyof typeof scenarios;

export type MockOptions = {
  /** The present of the mocked backend; `MOCK_NOW` unless given. */
  now?: () => Date;
};

/**
 * MSW handlers for every operation of the contract and for the shop's session endpoint, with a memory of their own: what
 * is created through them is found again.
 */
export const createHandlers = (
  scenario: ScenarioName | Scenario = 'default',
  options: MockOptions = {},
): HttpHandler[] => {
  const chosen: Scenario = typeof scenario === 'string' ? scenarios[scenario] : scenario;
  const behaviour = behaviourOf(chosen);
  const world = createWorld(options.now);
  chosen.seed?.(world);
  const mock = createMock(world, behaviour);
  return [
    ...sessionMocks(mock, world, behaviour),
    // Fixed paths before those with parameters: the first handler that fits answers.
    ...orderMocks(mock, world),
    ...feedbackMocks(mock, world),
    ...surveyMocks(mock, world),
    ...caseMocks(mock, world),
    ...returnMocks(mock, world),
    ...pointsMocks(mock, world),
    ...cashbackMocks(mock, world),
    ...uploadMocks(mock, world),
    ...eventMocks(mock, world),
  ];
};
