import type { z } from 'zod';
import type { Problem } from '../../errors.ts';
import { refusal } from '../../words/refusal.ts';
import type { QueryField } from '../http/query-field.ts';
import { readQuery } from '../http/route.ts';

/** Reads a body by its schema. Throws a Problem that names the first field that is wrong or not known. */
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

/** Refuses text that cannot be kept, wherever in `sent` it stands: the character NUL, and half of a character of UTF-16. */
export function refuseUnkeepable(sent: unknown): void {
  // Not by recursion: a body may be nested deeper than the stack is.
  const left = [sent];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string') {
      if (!value.includes('\0') && !LONE_SURROGATE.test(value)) continue;
      throw refusal('bodyCharacters');
    }
    if (value === null || typeof value !== 'object') continue;
    // Keys too, and one by one: spread, a long list would be too many arguments.
    for (const [key, inner] of Object.entries(value)) left.push(key, inner);
  }
}

/**
 * Refuses fields of `sent` that reading left out, so that a misspelt one is not dropped in silence; `beside` are
 * those that are read by rules of their own.
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

/** Reads the query of an address; unlike a page, a call refuses a field it does not take. */
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
