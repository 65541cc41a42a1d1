import type { AnswerSpec, CallDescriptor, HttpMethod, Idempotency, OperationId, Validator } from './operation-types.ts';

/*
 * The shapes of answers as plain data, and the one function that reads them: what zod's loose validators say, in a tenth of the bytes.
 * What nobody imports leaves nothing in a bundle, because data has no side effects.
 */

export const string = 0;
/** A safe integer. */
export const integer = 1;
export const number = 2;
export const boolean = 3;
export const unknown = 4;

export const nullable = 0;
/** A field that may be left out. */
export const optional = 1;
export const list = 2;
/** Names with values of one shape, besides the fields that have their own. */
export const map = 3;
/** Told apart by the text in one field; a text that is not known yet passes as it is. */
export const union = 4;

type Fields = { readonly [name: string]: Shape };

/** A text stands for itself alone. Fields that an object has besides its own pass: a newer server has more of them. */
export type Shape =
  | typeof string
  | typeof integer
  | typeof number
  | typeof boolean
  | typeof unknown
  | string
  | Fields
  | readonly [typeof nullable | typeof optional | typeof list, Shape]
  | readonly [typeof map, Shape, Fields?]
  | readonly [typeof union, string, Fields];

type Issue = { readonly path: readonly string[]; readonly code: string; readonly expected: string };

const names = ['string', 'int', 'number', 'boolean'];
const tests: readonly ((value: unknown) => boolean)[] = [
  (value) => typeof value === 'string',
  Number.isSafeInteger,
  Number.isFinite,
  (value) => typeof value === 'boolean',
];

const wrong = (expected = ''): Issue => ({ path: [], code: 'invalid_type', expected });

const isTuple = (shape: object): shape is Extract<Shape, readonly unknown[]> => Array.isArray(shape);

/** A name of the server's must not find what every object inherits. */
const own = (fields: Fields, name: unknown): Shape | undefined =>
  Object.hasOwn(fields, name as string) ? fields[name as string] : undefined;

/** The first thing in which a JSON value is not of a shape. */
export function issueIn(shape: Shape, value: unknown): Issue | undefined {
  if (typeof shape === 'number') return tests[shape]?.(value) === false ? wrong(names[shape]) : undefined;
  if (typeof shape === 'string') return value === shape ? undefined : wrong(shape);
  if (!isTuple(shape)) return issueIn([map, unknown, shape], value);
  const [kind, inner, fields = {}] = shape;
  if (kind === union) {
    return issueIn({ [inner]: string }, value) ?? issueIn(own(fields, (value as Fields)[inner]) ?? unknown, value);
  }
  if (kind === nullable || kind === optional) {
    return value === (kind === nullable ? null : undefined) ? undefined : issueIn(inner, value);
  }
  const isList = kind === list;
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== isList) {
    return wrong(isList ? 'array' : 'object');
  }
  for (const name of Object.keys({ ...fields, ...value })) {
    const issue = issueIn(own(fields, name) ?? inner, (value as Readonly<Record<string, unknown>>)[name]);
    if (issue) return { ...issue, path: [name, ...issue.path] };
  }
  return undefined;
}

/** A shape in the manner of zod, whose place it takes. Answers with the value itself. */
export const validatorOf = <Body>(shape: Shape): Validator<Body> => ({
  safeParse: (value) => {
    const issue = issueIn(shape, value);
    return issue ? { success: false, error: { issues: [issue] } } : { success: true, data: value as Body };
  },
});

/** An operation with the shapes of its answers. */
export const describe = <Id extends OperationId>(
  operationId: Id,
  method: HttpMethod,
  path: string,
  idempotency: Idempotency,
  answers: Readonly<Record<number, Shape>>,
): CallDescriptor<Id> => {
  const responses: Record<string, AnswerSpec<unknown>> = {};
  for (const status in answers) {
    const answer = answers[status] as Exclude<Shape, string> | 'binary' | 'stream' | 'empty';
    responses[status] = typeof answer === 'string' ? { kind: answer } : { kind: 'json', schema: validatorOf(answer) };
  }
  // The generator puts the shapes of an operation's answers beside its name.
  return { operationId, method, path, idempotency, responses: responses as CallDescriptor<Id>['responses'] };
};
