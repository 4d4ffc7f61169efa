import { expect, test } from 'vitest';
import { DatabaseAway, isDatabaseGone, isDatabaseUnable, isOutOfTime } from './database-gone.ts';

const error = (message: string, more: object = {}) => Object.assign(new Error(message), more);
const byPostgres = (code: string) => error('said', { code, severity: 'FATAL' });

test.each<[string, unknown]>([
  ...[
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'EAI_AGAIN',
  ].map((code) => [code, error('x', { code })] as [string, unknown]),
  // Lost, too many, and as it stops or starts.
  ...['08000', '08006', '53300', '57P01', '57P02', '57P03'].map(
    (code) => [code, byPostgres(code)] as [string, unknown],
  ),
  ['that it is a replica', byPostgres('25006')],
  ['that it is away', new DatabaseAway()],
  ['a connection that ended', error('Connection terminated unexpectedly')],
  ['a connection that does not come', error('timeout exceeded when trying to connect')],
  ['what lies behind another error', error('x', { cause: error('y', { cause: byPostgres('57P01') }) })],
])('the database is gone where it says %s', (_, thrown) => {
  expect(isDatabaseGone(thrown)).toBe(true);
});

test.each<[string, unknown]>([
  // What was asked is wrong, and would be again.
  ...['23505', '42601', '40001', '57014', '53100'].map(
    (code) => [code, byPostgres(code)] as [string, unknown],
  ),
  ['a file that is not there', error('x', { code: 'ENOENT' })],
  ['a code of PostgreSQL that is not from it', error('x', { code: '57P01' })],
  ['words of somebody else', error('The Connection terminated')],
  ['text', 'ECONNREFUSED'],
  ['nothing', null],
])('it is not where it says %s', (_, thrown) => {
  expect(isDatabaseGone(thrown)).toBe(false);
});

test('what it cannot do just now, and what it never will, are told apart', () => {
  for (const code of ['57014', '53100', '53200', '40P01', '55P03'])
    expect(isDatabaseUnable(error('x', { cause: byPostgres(code) }))).toBe(true);
  for (const thrown of [byPostgres('23505'), byPostgres('42601'), error('57014'), null])
    expect(isDatabaseUnable(thrown)).toBe(false);
  expect(isOutOfTime(error('x', { cause: byPostgres('57014') }))).toBe(true);
  expect(isOutOfTime(byPostgres('53100'))).toBe(false);
});
