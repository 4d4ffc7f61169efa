import type { z } from 'zod';
import { Problem } from '../../errors.ts';
import type { QueryField } from '../query-field.ts';
import { readQuery } from '../route.ts';

/** Reads a body by its schema. Throws a Problem that names the first field that is wrong or not known. */
export function readJson(schema: z.ZodType, sent: unknown): unknown {
  const read = schema.safeParse(sent);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  if (issue?.code === 'unrecognized_keys') throw unknownField([...issue.path, issue.keys[0] ?? '']);
  const where = issue?.path.join('.');
  throw new Problem(
    'bad input',
    where
      ? `The field ${where} is not right: ${issue?.message}.`
      : `The body is not right: ${issue?.message}.`,
    'Correct it, then send it again; /api/docs says what it takes.',
  );
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
  return new Problem(
    'bad input',
    `The field ${path.map(String).join('.')} is not known here.`,
    'Leave it out, or correct its name; /api/docs says what there is.',
  );
}
