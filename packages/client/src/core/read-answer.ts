import type { OperationDescriptor, ResponseSpec } from '@aftercart/contract/operations';
import { ResponseValidationError } from './errors.ts';

type Issue = { path: string; rule: string };

/** Reads a success as the contract says, and refuses what the contract does not say. Unknown fields pass. */
export const readAnswer = async (operation: OperationDescriptor, response: Response): Promise<unknown> => {
  const { status } = response;
  const refuse = (...issues: Issue[]): never => {
    const requestId = response.headers.get('x-request-id');
    throw new ResponseValidationError(operation.operationId, { status, requestId, issues });
  };
  const spec = (operation.responses as Record<number, ResponseSpec<unknown> | undefined>)[status];
  switch (spec?.kind) {
    case 'json': {
      const result = spec.schema.safeParse(parseJson(await response.text()));
      return result.success
        ? result.data
        : refuse(
            ...result.error.issues.map(({ path, code, ...rest }) => ({
              path: path.map((step) => `/${String(step)}`).join(''),
              rule: 'expected' in rest ? `${code} ${String(rest.expected)}` : code,
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

/** The value, or undefined for what is not JSON: no schema takes that. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
