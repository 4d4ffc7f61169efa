import { expect, test } from 'vitest';
import { codingsFor } from './coding.ts';

test.each([
  [undefined, ['identity']],
  ['', ['identity']],
  ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
  ['gzip', ['gzip', 'identity']],
  ['br;q=0, gzip', ['gzip', 'identity']],
  ['gzip;q=1.0, br;q=0.5', ['gzip', 'br', 'identity']],
  ['*', ['br', 'gzip', 'identity']],
  ['identity, *;q=0', ['identity']],
  ['GZIP ; Q=0.3', ['gzip', 'identity']],
  [';;;,,,=', ['identity']],
])('%s', (accept, codings) => {
  expect(codingsFor(accept)).toEqual(codings);
});
