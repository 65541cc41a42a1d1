import openapi from '@aftercart/contract/openapi.json' with { type: 'json' };

const { examples } = openapi.components;

/** The name of an example of the contract. */
export type ExampleName = keyof typeof examples;

/**
 * A copy of a named example of the contract, with the type of its schema.
 *
 * @throws when the example does not fit the schema, so that no story shows what no server sends.
 */
export const example = <T>(name: ExampleName, schema: { parse(value: unknown): T }): T =>
  schema.parse(structuredClone(examples[name].value));
