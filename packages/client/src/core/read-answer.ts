import type { AnswerSpec, CallDescriptor } from '@aftercart/contract/operations';
import { ResponseValidationError } from './errors.ts';
import { parseJson } from './parse-json.ts';

type Issue = { path: string; rule: string };

/** Reads a success as the contract says, and refuses what the contract does not say. Unknown fields pass. */
export const readAnswer = async (operation: CallDescriptor, response: Response): Promise<unknown> => {
  const { status } = response;
  const refuse = (...issues: Issue[]): never => {
    const requestId = response.headers.get('x-request-id');
    throw new ResponseValidationError(operation.operationId, { status, requestId, issues });
  };
  const spec = (operation.responses as Record<number, AnswerSpec<unknown> | undefined>)[status];
  switch (spec?.kind) {
    case 'json': {
      const result = spec.schema.safeParse(parseJson(await response.text()));
      return result.success
        ? result.data
        : refuse(
            ...result.error.issues.map(({ path, code, expected }) => ({
              path: path.map((step) => `/${String(step)}`).join(''),
              rule: expected ? `${code} ${expected}` : code,
            })),
          );
    }
    case 'binary':
      return response.blob();
    case 'stream':
      return response.body ?? refuse({ path: '', rule: 'no body' });
    case 'empty':
      return undefined;
    default:
      return refuse({ path: '', rule: `status ${status}` });
  }
};
