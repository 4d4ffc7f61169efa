import { expect, it } from 'vitest';
import { readTerms } from './source-terms.ts';

const typed = { name: ' A  wire ', url: '', policy: 'licensed', licence: ' By contract ', licenceUrl: '' };

it('reads what is typed of a source, in one line each', () => {
  expect(readTerms({ ...typed, url: 'HTTPS://Example.org/a?utm_source=x' })).toEqual({
    terms: {
      name: 'A wire',
      url: 'https://example.org/a',
      policy: 'licensed',
      licence: 'By contract',
      licenceUrl: null,
    },
  });
});

it('says of every field what is wrong with it', () => {
  expect(
    readTerms({
      name: ' ',
      url: 'javascript:alert(1)',
      policy: 'free',
      licence: 'x'.repeat(201),
      licenceUrl: 'x',
    }),
  ).toEqual({
    faults: {
      name: 'missing',
      url: 'no address',
      policy: 'no policy',
      licence: 'too long',
      licenceUrl: 'no address',
    },
  });
});
