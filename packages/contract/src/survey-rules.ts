/*
 * What only a server decides of a survey: for whom it is, and whether a merchant may ask it. The rest is in `surveys`.
 */
export { type CustomerFacts, resolveSurvey } from './surveys/resolve.ts';
export { checkSurveys } from './surveys/rules.ts';
