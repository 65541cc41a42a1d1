export type { ApiPromise, WithResponse } from './api-promise.ts';
export type { Core, CoreOptions } from './core.ts';
export * from './errors.ts';
export type { Fetch } from './exchange.ts';
export { createCore } from './ky-core.ts';
export type { LogFields, Logger } from './logger.ts';
export type { Page, PagePromise } from './page.ts';
export type { CallOptions, RequestInput } from './request.ts';
export { type Credential, createTokenSource } from './token-source.ts';
