export { staffRoles } from './actors.ts';
export { type CaseAction, type CaseStatus, caseMachine } from './case.ts';
export { type ClaimAction, type ClaimStatus, claimMachine } from './claim.ts';
export {
  type Actor,
  actionsOf,
  allowedActions,
  isTerminal,
  type Machine,
  mayTransition,
  next,
  type StaffRole,
  type StateNode,
  statusesOf,
  type Transition,
  type Way,
} from './machine.ts';
export { type PayoutAccountAction, type PayoutAccountStatus, payoutAccountMachine } from './payout-account.ts';
export { type RedemptionAction, type RedemptionStatus, redemptionMachine } from './redemption.ts';
export {
  type ReturnAction,
  type ReturnAxes,
  type ReturnDecision,
  type ReturnLogistics,
  type ReturnMoney,
  type ReturnStatus,
  returnAxes,
  returnMachine,
} from './return.ts';
export { type SurveyResponseAction, type SurveyResponseStatus, surveyResponseMachine } from './survey-response.ts';
export { claimWay, returnWay } from './ways.ts';
