export { mockToken } from './caller.ts';
export type { MockData } from './data.ts';
export { type ExampleName, example } from './examples.ts';
export { createHandlers, type MockOptions, type ScenarioName } from './handlers.ts';
export { createMockFetch } from './mock-fetch.ts';
export { SESSION_PATH } from './operations/sessions.ts';
export { combine, type Failure, type Scenario } from './scenario.ts';
export {
  asking,
  caseIn,
  claimIn,
  failing,
  followUpAsked,
  notAsked,
  notReturnable,
  onTier,
  payoutAccountIn,
  redemptionIn,
  returnIn,
  scenarios,
  surveyIn,
  withPoints,
} from './scenarios.ts';
export { MOCK_NOW, type World } from './world.ts';
