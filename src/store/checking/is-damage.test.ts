import { expect, test } from 'vitest';
import { isDamage, isDamageWhenRead, isOfIndexOnly } from './is-damage.ts';

const error = (code: string, message = 'it failed', more: object = {}) =>
  Object.assign(new Error(message), { code, ...more });

test.each<[string, Error, boolean, boolean, boolean]>([
  ['damaged data', error('XX001', 'could not read block 56 in file "base/5/16384"'), true, true, false],
  ['a damaged index', error('XX002'), true, true, true],
  ['an index without a row', error('XX001', '', { routine: 'bt_tuple_present_callback' }), true, true, true],
  ['damage behind another error', new Error('x', { cause: error('XX002') }), true, true, true],
  ['an internal error', error('XX000', 'unknown type of jsonb container'), false, true, false],
  [
    'a file that cannot be read',
    error('XX000', 'could not read file "base/5/1": Bad address'),
    true,
    true,
    false,
  ],
  ['an impossible value', error('22008', 'timestamp out of range'), false, true, false],
  ['a missing table', error('58P01', '»base/5/16384« konnte nicht geöffnet werden'), true, true, false],
  [
    'a missing log of transactions',
    error('58P01', 'could not access status of transaction 1', {
      detail: 'Could not open file "pg_xact/0B6B".',
    }),
    true,
    true,
    false,
  ],
  ['a missing library', error('58P01', 'could not access file "$libdir/amcheck"'), false, false, false],
  [
    'a library by its path',
    error('58P01', 'could not load library "/data/base/5/x.so"'),
    false,
    false,
    false,
  ],
  ['a missing extension', error('58P01', 'could not open "/usr/database/1.control"'), false, false, false],
  ['a time limit', error('57014'), false, false, false],
])('%s', (_, thrown, anywhere, whenRead, ofIndexOnly) => {
  expect([isDamage(thrown), isDamageWhenRead(thrown), isOfIndexOnly(thrown)]).toEqual([
    anywhere,
    whenRead,
    ofIndexOnly,
  ]);
});
