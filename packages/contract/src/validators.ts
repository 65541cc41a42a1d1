import * as z from 'zod/mini';

/*
 * The few checks that the generated validators need beside zod's own.
 */

/** JSON Schema counts code points; zod counts UTF-16 units, which would cut an emoji in two. */
export function maxLength(maximum: number): z.core.CheckFn<string> {
  return (context) => {
    const input = context.value;
    if (input.length <= maximum || [...input].length <= maximum) return;
    context.issues.push({ code: 'too_big', origin: 'string', maximum, inclusive: true, input });
  };
}

/** RFC 3986. The URL parser, which zod asks, forgives white space and more. */
export const uriPattern = /^[a-z][a-z\d+.-]*:[\w!#$%&'()*+,\-./:;=?@[\]~]+$/i;

export function maxProperties(maximum: number): z.core.CheckFn<object> {
  return (context) => {
    const input = context.value;
    if (Object.keys(input).length <= maximum) return;
    context.issues.push({ code: 'too_big', origin: 'object', maximum, inclusive: true, input });
  };
}

export function propertyNames(pattern: RegExp): z.core.CheckFn<object> {
  return (context) => {
    for (const key of Object.keys(context.value)) {
      if (pattern.test(key)) continue;
      context.issues.push({ code: 'invalid_key', origin: 'record', issues: [], path: [key], input: context.value });
    }
  };
}

/**
 * An enum in a response. Its type lists the values known today; a newer server may send another, which must be shown
 * as "something else" and never break the page: give every `switch` a default.
 */
export function openEnum<Known extends string>(): z.ZodMiniType<Known> {
  return z.string() as z.ZodMiniType<string> as z.ZodMiniType<Known>;
}

/** A union in a response: a member that is not known yet passes as it is, a known one has to be right. */
export function openUnion<T>(key: string, known: readonly string[], union: z.ZodMiniType<T>): z.ZodMiniType<T> {
  const other = z.looseObject({ [key]: z.string().check(z.refine((value) => !known.includes(value))) });
  return z.union([union, other]) as z.ZodMiniType<unknown> as z.ZodMiniType<T>;
}

/** A whole number in a response. Says the same as zod's own, whose table of number formats would come along. */
export function integer(): z.ZodMiniType<number> {
  return z.number().check((context) => {
    const input = context.value;
    if (!Number.isSafeInteger(input)) context.issues.push({ code: 'invalid_type', expected: 'int', input });
  });
}

/** Names with values of one kind in a response. */
export function mapOf<T>(value: z.ZodMiniType<T>): z.ZodMiniType<Record<string, T>> {
  const map = z.unknown().check((context) => {
    const input = context.value;
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      context.issues.push({ code: 'invalid_type', expected: 'record', input });
      return;
    }
    for (const [key, item] of Object.entries(input)) {
      for (const issue of value.safeParse(item).error?.issues ?? []) {
        context.issues.push({ ...issue, path: [key, ...issue.path], input: item });
      }
    }
  });
  return map as z.ZodMiniType<unknown> as z.ZodMiniType<Record<string, T>>;
}

/** A whole number in a query string. */
export function queryInteger(minimum: number, maximum: number): z.ZodMiniType<number, string> {
  const digits = z.string().check(z.regex(/^-?\d{1,15}$/));
  const number = z.pipe(digits, z.transform(Number));
  return z.pipe(number, z.int().check(z.minimum(minimum), z.maximum(maximum)));
}
