import { expect, it } from 'vitest';
import { attributionOf } from './attribution.ts';

it.each([
  ['According to Eurostat, the share of China is 24 percent.', 'Eurostat', null],
  ['According to Eurostat, the share of China fell.', 'Eurostat', null],
  [
    'According to Jane Roe, the head of the agency, the share is 24 percent.',
    'Jane Roe',
    'the head of the agency',
  ],
  [
    'The share is 24 percent, according to Jane Roe, an analyst at the bank.',
    'Jane Roe',
    'an analyst at the bank',
  ],
  ['Airbus said the share is 24 percent.', 'Airbus', null],
  [
    'Two officials, who declined to be named, said nearly 70 percent came from China.',
    'two officials',
    'who declined to be named',
  ],
])('%s', (sentence, who, role) => {
  expect(attributionOf(sentence, [])).toMatchObject({ who, role });
});

it.each([
  'Contrary to what John Roe said, the share is 24 percent.',
  'Did John Roe say the share is 24 percent?',
  'Airbus never said the share is 24 percent.',
  'Airbus denied that it reported 24 percent.',
  'The ministry has not confirmed that 24 percent left.',
  'According to our calculations, the share is 24 percent.',
])('nobody is said to have said it: %s', (sentence) => {
  expect(attributionOf(sentence, [])).toBeNull();
});
