import type { z } from 'zod';
import type { Problem } from '../../errors.ts';
import { refusal } from '../../words/refusal.ts';
import type { QueryField } from '../http/query-field.ts';
import { readQuery } from '../http/route.ts';

/** Parses a body by its schema. Throws a Problem that names the first wrong or unknown field. */
export function readJson(schema: z.ZodType, sent: unknown): unknown {
  const read = schema.safeParse(sent);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  if (issue?.code === 'unrecognized_keys') throw unknownField([...issue.path, issue.keys[0] ?? '']);
  const where = issue?.path.join('.');
  throw where
    ? refusal('fieldInvalid', { field: where, why: issue?.message ?? '' })
    : refusal('bodyInvalid', { why: issue?.message ?? '' });
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Refuses text that cannot be stored, anywhere in `sent`: the character NUL, and lone surrogates. */
export function refuseUnkeepable(sent: unknown): void {
  // Not recursive: a body may be nested deeper than the stack.
  const left = [sent];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string') {
      if (!value.includes('\0') && !LONE_SURROGATE.test(value)) continue;
      throw refusal('bodyCharacters');
    }
    if (value === null || typeof value !== 'object') continue;
    // Keys too, and one by one: spreading a long list would exceed the argument limit.
    for (const [key, inner] of Object.entries(value)) left.push(key, inner);
  }
}

/**
 * Refuses fields of `sent` that parsing left out, so that misspelt ones are not dropped silently; `beside` are parsed
 * by other rules.
 */
export function refuseUnknown(
  sent: unknown,
  read: unknown,
  beside: readonly string[],
  path: readonly (string | number)[] = [],
): void {
  if (!sent || typeof sent !== 'object' || !read || typeof read !== 'object') return;
  for (const [name, value] of Object.entries(sent)) {
    if (beside.includes(name)) continue;
    if (!(name in read)) {
      if (Array.isArray(sent)) continue;
      throw unknownField([...path, name]);
    }
    refuseUnknown(value, (read as Record<string, unknown>)[name], beside, [...path, name]);
  }
}

/** Parses the query of a URL; unlike a page, a call refuses unknown fields. */
export function readStrictQuery(
  query: Readonly<Record<string, QueryField>>,
  address: string,
): Record<string, string> {
  const mark = address.indexOf('?');
  if (mark >= 0) {
    for (const name of new URLSearchParams(address.slice(mark + 1)).keys()) {
      if (!(name in query)) throw unknownField([name]);
    }
  }
  return readQuery({ query }, address);
}

function unknownField(path: readonly PropertyKey[]): Problem {
  return refusal('fieldStranger', { field: path.map(String).join('.') });
}
