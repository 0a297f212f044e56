import * as z from '../model/zod.ts';

/** Says whether a value is one of a schema as it stands. */
type Accept = (value: unknown) => boolean;

/**
 * Makes a quick test out of a schema: `true` means that the schema would give back exactly this value, `false`
 * that it may not, and has to be asked. A release has some hundred thousand cells, and zod, which may not compile
 * its schemas where `eval` is forbidden, takes three times as long for them and copies each.
 * Knows what cells are made of; anything else in a schema makes every answer `false`.
 */
export function accepts(schema: z.ZodType): Accept {
  if (schema instanceof z.ZodObject) return object(schema);
  if (schema instanceof z.ZodArray) return array(schema);
  if (schema instanceof z.ZodDiscriminatedUnion) return union(schema);
  if (schema instanceof z.ZodTuple) return tuple(schema);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return optional(schema);
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) {
    const values = new Set<unknown>(schema instanceof z.ZodEnum ? schema.options : schema.values);
    return (value) => values.has(value);
  }
  if (schema instanceof z.ZodNumberFormat && schema.format === 'safeint') return integer(schema);
  if (schema instanceof z.ZodString) return string(schema);
  return () => false;
}

/** No member that the schema does not know: zod would leave it out. */
function object(schema: z.ZodObject): Accept {
  if (schema.def.catchall !== undefined || schema.def.checks?.length) return () => false;
  const keys = Object.keys(schema.shape);
  const tests = keys.map((key) => accepts(schema.shape[key] as z.ZodType));
  const known = new Set(keys);
  return (value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
    for (const key in value) if (!known.has(key)) return false;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      if (!tests[i]!((value as Record<string, unknown>)[key])) return false;
    }
    return true;
  };
}

function array(schema: z.ZodArray): Accept {
  const test = accepts(schema.element as z.ZodType);
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  for (const { _zod } of schema.def.checks ?? []) {
    const def = _zod.def as { check: string; minimum?: number; maximum?: number };
    if (def.check === 'min_length') least = def.minimum!;
    else if (def.check === 'max_length') most = def.maximum!;
    else return () => false;
  }
  return (value) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return false;
    for (let i = 0; i < value.length; i++) if (!test(value[i])) return false;
    return true;
  };
}

/** The discriminator picks the one option that zod would take. */
function union(schema: z.ZodDiscriminatedUnion): Accept {
  if (schema.def.checks?.length) return () => false;
  const tests = schema.options.map((option) => accepts(option as z.ZodType));
  return (value) => tests.some((test) => test(value));
}

function tuple(schema: z.ZodTuple): Accept {
  if (schema.def.rest !== null || schema.def.checks?.length) return () => false;
  const tests = schema.def.items.map((item) => accepts(item as z.ZodType));
  return (value) =>
    Array.isArray(value) && value.length === tests.length && tests.every((test, i) => test(value[i]));
}

/** An absent member with a default is zod's to fill in; one that is merely optional stays absent. */
function optional(schema: z.ZodOptional | z.ZodDefault): Accept {
  const test = accepts(schema.def.innerType as z.ZodType);
  if (schema instanceof z.ZodDefault) return test;
  return (value) => value === undefined || test(value);
}

function integer(schema: z.ZodNumberFormat): Accept {
  let least = Number.MIN_SAFE_INTEGER;
  let most = Number.MAX_SAFE_INTEGER;
  for (const { _zod } of schema.def.checks ?? []) {
    const def = _zod.def as { check: string; value?: number; inclusive?: boolean };
    if (def.check === 'greater_than' && def.inclusive) least = Math.max(least, def.value!);
    else if (def.check === 'less_than' && def.inclusive) most = Math.min(most, def.value!);
    else return () => false;
  }
  return (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}

function string(schema: z.ZodString): Accept {
  const tests: ((value: string) => boolean)[] = [];
  for (const { _zod } of schema.def.checks ?? []) {
    const def = _zod.def as {
      check: string;
      format?: string;
      minimum?: number;
      maximum?: number;
      pattern?: RegExp;
    };
    const { minimum = 0, maximum = 0, pattern } = def;
    if (def.check === 'min_length') tests.push((value) => value.length >= minimum);
    else if (def.check === 'max_length') tests.push((value) => value.length <= maximum);
    else if (
      def.check === 'string_format' &&
      def.format === 'regex' &&
      pattern &&
      !/[gy]/.test(pattern.flags)
    )
      tests.push((value) => pattern.test(value));
    else return () => false;
  }
  return (value) => typeof value === 'string' && tests.every((test) => test(value));
}
