export * from './default-settings.ts';
export * from './events.ts';
export type { Operations } from './generated/operations.ts';
export type * from './generated/types.ts';
// Tables and document describe the same sets; the names below are in both, and the document's are the public ones.
export type {
  CaseAction,
  CaseStatus,
  ClaimAction,
  ClaimStatus,
  EventType,
  PayoutAccountStatus,
  ProblemCode,
  RedemptionAction,
  RedemptionStatus,
  ReturnAction,
  ReturnDecision,
  ReturnLogistics,
  ReturnMoney,
  ReturnStatus,
  StaffRole,
  SurveyResponseAction,
  SurveyResponseStatus,
} from './generated/types.ts';
export * from './machines/index.ts';
export * from './money.ts';
export type * from './operation-types.ts';
export * from './problems.ts';
