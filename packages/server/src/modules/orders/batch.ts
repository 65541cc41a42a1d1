import type { BatchProblem } from '@aftercart/contract';
import { problems } from '@aftercart/contract/problems';
import type { Refusal } from '../../lib/result.ts';

/** A refusal inside a batch, where there is no response of its own: the fields at fault become part of the words. */
export const batchProblem = ({ code, detail, errors = [] }: Refusal): BatchProblem => {
  const fields = errors.slice(0, 5).map(({ pointer, message }) => `${pointer}: ${message}`);
  return { code, detail: [detail ?? problems[code].hint, ...fields].join(' ') };
};
