import { expect, test } from 'vitest';
import { Problem } from '../../errors.ts';
import { DatabaseAway } from '../../store/database-gone.ts';
import { attempts } from './attempt.ts';
import { type Finding, reportTo } from './finding.ts';

const error = (code: string, more: object = {}) => Object.assign(new Error('it failed'), { code, ...more });

test.each<[string, unknown, Finding['state'], RegExp]>([
  ['damaged data', error('XX001'), 'fault', /^Leave its files untouched, and restore the last backup/],
  ['a damaged index, behind another error', new Error('x', { cause: error('XX002') }), 'fault', /restore/],
  ['an internal error', error('XX000'), 'fault', /^Run it again\. .*check the database server’s log/],
  ['a missing file of the server', error('58P01'), 'fault', /^Run it again\. .*server’s log/],
  [
    'a missing file of the database',
    error('58P01', { message: 'could not open file "base/5/16384": No such file' }),
    'fault',
    /restore the last backup/,
  ],
  [
    'a pooler that is full',
    new Problem('unavailable', 'it failed', 'Check DATABASE_URL.', { cause: error('XX000') }),
    'fault',
    /^Check DATABASE_URL\.$/,
  ],
  ['a lost connection', error('57P01', { severity: 'FATAL' }), 'fault', /^Check that the database server is/],
  ['a database that is away', new DatabaseAway(), 'fault', /^Check that the database server is running/],
  ['missing rights in the database', error('42501'), 'unknown', /^Use the database user that owns/],
  ['a statement that took too long', error('57014'), 'unknown', /^Run it again when the database is less/],
  ['a lock', error('55P03'), 'unknown', /^Run it again when the database is less busy/],
  ['a file it may not read', error('EACCES', { path: '/x' }), 'unknown', /^Run as the service user/],
  ['a disk that fails', error('EIO'), 'fault', /the disk may be failing/],
  ['a full disk', error('53100'), 'fault', /^Free some space/],
  ['a Problem', new Problem('conflict', 'it failed', 'Do this.'), 'fault', /^Do this\.$/],
  ['anything else', new TypeError('it failed'), 'fault', /report it/],
])('a check that cannot be made because of %s says so, and what to do', async (_, thrown, state, todo) => {
  const findings: Finding[] = [];
  const attempt = attempts(reportTo((finding) => findings.push(finding)));
  const result = await attempt('thing', () => {
    throw thrown;
  });
  expect(result).toBeNull();
  expect(findings).toEqual([
    {
      name: 'thing',
      state,
      says: expect.stringContaining('could not be checked'),
      todo: expect.stringMatching(todo),
    },
  ]);
});

test('a check that needs a wrong setting is left out, and others are made', async () => {
  const findings: Finding[] = [];
  const attempt = attempts(
    reportTo((finding) => findings.push(finding)),
    new Set(['A', 'B']),
  );
  expect(await attempt('first', () => expect.unreachable(), ['A', 'B', 'C'])).toBeNull();
  expect(await attempt('second', async () => 2, ['C'])).toBe(2);
  expect(findings).toEqual([
    {
      name: 'first',
      state: 'unknown',
      says: 'not checked, because the settings A and B are wrong',
      todo: '',
    },
  ]);
});
