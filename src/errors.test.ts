import { expect, it } from 'vitest';
import { messageOf, PROBLEM_KINDS, Problem, type ProblemKind } from './errors.ts';

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
