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

const names = ['string', 'int', 'number', 'boolean', 'nothing'];
const tests: readonly ((value: unknown) => boolean)[] = [
  (value) => typeof value === 'string',
  Number.isSafeInteger,
  Number.isFinite,
  (value) => typeof value === 'boolean',
  () => true,
];

const wrong = (expected: string): Issue => ({ path: [], code: 'invalid_type', expected });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTuple = (shape: object): shape is Extract<Shape, readonly unknown[]> => Array.isArray(shape);

/** A name of the server's must not find what every object inherits. */
const own = (fields: Fields, name: unknown): Shape | undefined =>
  Object.hasOwn(fields, name as string) ? fields[name as string] : undefined;

/** The first thing in which a JSON value is not of a shape. */
export function issueIn(shape: Shape, value: unknown): Issue | undefined {
  if (typeof shape === 'number') return tests[shape]?.(value) ? undefined : wrong(names[shape] ?? '');
  if (typeof shape === 'string') return value === shape ? undefined : wrong(shape);
  if (!isTuple(shape)) return issueInFields(shape, undefined, value);
  const [kind, inner, fields = {}] = shape;
  if (kind === list) return Array.isArray(value) ? issueInAll(value, () => inner) : wrong('array');
  if (kind === map) return issueInFields(fields, inner, value);
  if (kind === union) {
    return (
      issueInFields({ [inner]: string }, undefined, value) ??
      issueIn(own(fields, (value as Fields)[inner]) ?? unknown, value)
    );
  }
  return value === (kind === nullable ? null : undefined) ? undefined : issueIn(inner, value);
}

function issueInFields(fields: Fields, others: Shape | undefined, value: unknown): Issue | undefined {
  if (!isRecord(value)) return wrong('object');
  return issueInAll(
    { ...fields, ...(others !== undefined && value) },
    (name) => own(fields, name) ?? others ?? unknown,
    value,
  );
}

function issueInAll(names: object, shapeOf: (name: string) => Shape, value: object = names): Issue | undefined {
  for (const name of Object.keys(names)) {
    const issue = issueIn(shapeOf(name), (value as Readonly<Record<string, unknown>>)[name]);
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
