import { describe, expect, it } from 'vitest';
import { allOperations, problemExamples, requestExamples, responseExamples } from './document.ts';
import { mutantsOf } from './mutants.ts';
import { ajvAccepts, ajvComplaint, looseAccepts, strictAccepts } from './validators.ts';

const examples = [...requestExamples, ...responseExamples, ...problemExamples].flatMap(({ schema, ...rest }) =>
  // A file in a form and a stream of events are no JSON: there is no value to validate.
  schema === null || rest.mediaType === 'multipart/form-data' ? [] : [{ ...rest, schema }],
);

describe('every operation has examples', () => {
  it.each(allOperations)('$operation.operationId', ({ operation }) => {
    const id = operation.operationId;
    if (operation.requestBody) expect(requestExamples.map(({ title }) => title.split(':')[0])).toContain(id);
    for (const [status, response] of Object.entries(operation.responses)) {
      const media = '$ref' in response ? [] : Object.keys(response.content ?? {});
      if (!media.some((type) => type === 'application/json' || type === 'text/event-stream')) continue;
      expect(responseExamples.map(({ title }) => title.split(':')[0])).toContain(`${id} ${status}`);
    }
  });
});

describe('every example is valid', () => {
  it.each(examples)('$title', ({ schema, value, isRequest }) => {
    expect(ajvAccepts(schema, value)).toBe(true);
    expect(strictAccepts(schema, value)).toBe(true);
    if (!isRequest) expect(looseAccepts(schema, value)).toBe(true);
  });
});

describe('the generated validators judge as an independent one does', () => {
  it.each(examples)('$title', ({ schema, value }) => {
    const mutants = mutantsOf(value).map((mutant) => ({ ...mutant, valid: ajvAccepts(schema, mutant.value) }));
    const disagreed = mutants.filter((mutant) => strictAccepts(schema, mutant.value) !== mutant.valid);
    expect(disagreed.map(({ change, valid }) => `${change}: ajv says ${valid}`)).toEqual([]);
    expect(mutants.some(({ valid }) => !valid)).toBe(true);
  });
});

describe('an older client lives with a newer server', () => {
  const answers = examples.filter(({ isRequest }) => !isRequest);
  /** What a newer server may do: add a field, add a value to an enum, loosen a limit. */
  const growth = [null, 'additionalProperties', 'enum', 'minimum', 'maximum', 'minLength', 'maxLength', 'pattern'];

  it.each(answers)('$title', ({ schema, value }) => {
    const broken = mutantsOf(value)
      .filter((mutant) => growth.includes(ajvComplaint(schema, mutant.value)))
      .filter((mutant) => !looseAccepts(schema, mutant.value));
    expect(broken.map(({ change }) => change)).toEqual([]);
  });

  it.each(answers)('but notices a $title of another shape', ({ schema, value }) => {
    const missed = mutantsOf(value)
      .filter((mutant) => ['type', 'required'].includes(ajvComplaint(schema, mutant.value) ?? ''))
      .filter((mutant) => looseAccepts(schema, mutant.value));
    expect(missed.map(({ change }) => change)).toEqual([]);
  });
});
