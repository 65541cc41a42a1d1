type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type Mutant = { change: string; value: unknown };

/**
 * Every value that differs from `value` in one place: a field gone, an unknown one added, another type, a number out
 * of bounds, a text emptied or garbled. Not each is invalid: the point is that all validators agree. Numbers stay within
 * the safe integers, beyond which JSON means different things to different readers.
 */
export function mutantsOf(value: unknown): Mutant[] {
  return [...mutate(value as Json, '')];
}

function* mutate(value: Json, at: string): Generator<Mutant> {
  for (const other of replacements(value))
    yield { change: `${at || '/'} becomes ${JSON.stringify(other)}`, value: other };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* inside(mutate(item, `${at}/${index}`), (changed) => value.with(index, changed));
    }
  } else if (typeof value === 'object' && value !== null) {
    yield { change: `${at}/surprise is added`, value: { ...value, surprise: 1 } };
    for (const [key, item] of Object.entries(value)) {
      const { [key]: _, ...rest } = value;
      yield { change: `${at}/${key} is gone`, value: rest };
      yield* inside(mutate(item, `${at}/${key}`), (changed) => ({ ...value, [key]: changed }));
    }
  }
}

function* inside(mutants: Generator<Mutant>, wrap: (value: Json) => Json): Generator<Mutant> {
  for (const { change, value } of mutants) yield { change, value: wrap(value as Json) };
}

function replacements(value: Json): Json[] {
  const others: Json[] = [null, true, 'surprise', 7.5, [], {}].filter((other) => typeof other !== typeof value);
  if (value !== null) others.push(null);
  if (typeof value === 'number') others.push(-value - 1, value + 0.5, 9007199254740991, -9007199254740991);
  if (typeof value === 'string') others.push('', `${value}!`, ` ${value}`, value.toUpperCase(), 'x'.repeat(5000));
  if (Array.isArray(value)) others.push([], [...value, 'surprise']);
  return others;
}
