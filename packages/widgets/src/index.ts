export { AftercartPoints } from './elements/points/points.ts';
export type { TokenAnswer, TokenSource } from './elements/provider/provider.session.ts';
export { AftercartProvider } from './elements/provider/provider.ts';
export type { CommentMode, RatingMetric } from './elements/rating/rating.machine.ts';
export { AftercartRating, type SubjectType } from './elements/rating/rating.ts';
export * from './events.ts';
export type { AftercartConnection, SessionState, Size, Theme } from './internal/connection.ts';
export type { Failure } from './internal/failure.ts';
export type { Message, MessageOverrides } from './internal/messages.ts';
