import { expect, it } from 'vitest';
import { messageOf, outsideFault, PROBLEM_KINDS, Problem, type ProblemKind } from './errors.ts';

/** What HTTP calls each kind of failure: programs of others act by it. */
const STATUS: Readonly<Record<ProblemKind, number>> = {
  'bad input': 400,
  'login needed': 401,
  'not allowed': 403,
  'not found': 404,
  conflict: 409,
  gone: 410,
  'too large': 413,
  misdirected: 421,
  'too many': 429,
  unavailable: 503,
};

it.each(Object.entries(STATUS))('“%s” is %i', (kind, status) => {
  expect(new Problem(kind as ProblemKind, 'It is so.').status).toBe(status);
  expect(PROBLEM_KINDS).toContain(kind);
});

it('is one line for a terminal: what is wrong, and what to do', () => {
  expect(new Problem('gone', 'It is gone.').line).toBe('It is gone.');
  expect(new Problem('gone', 'It is gone.', 'Look again.').line).toBe('It is gone. Look again.');
  expect(new Problem('too many', 'Wait.', '', { retryAfter: 60 }).retryAfter).toBe(60);
  expect(new Problem('gone', 'It is gone.').retryAfter).toBeNull();
  expect([messageOf(new Error('why')), messageOf('thrown')]).toEqual(['why', 'thrown']);
});

const coded = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: words of the system`), { code, ...more });

it.each([
  'ENOSPC',
  'EDQUOT',
  'EROFS',
  'EACCES',
  'EPERM',
  'EMFILE',
  'ENFILE',
  'EIO',
  '53100',
  '58030',
  'XX001',
  'XX002',
  'FOLDER_GONE',
])('what lies outside the program is said with what to do: %s', (code) => {
  const wrapped = new Error('A dataset could not be read.', { cause: coded(code, { path: '/data/x' }) });
  for (const error of [coded(code), wrapped]) {
    const fault = outsideFault(error);
    expect(fault?.line).toMatch(/^[A-Z].*\. [A-Z].*\.$/);
    expect(fault?.line).not.toMatch(/\{path\}|report it/);
    expect(fault?.told).toMatchObject({ kind: 'unavailable', status: 503 });
    // Where a file lies is nobody's business who only reads the site.
    expect(fault?.told.line).not.toContain('/data/x');
    expect(fault?.told.line).toContain(fault?.todo);
  }
});

it('says nothing of what lies within', () => {
  for (const thrown of [
    new Error('why'),
    coded('23505'),
    coded('ECONNREFUSED'),
    'text',
    null,
    coded('constructor'),
  ])
    expect(outsideFault(thrown)).toBeNull();
});
