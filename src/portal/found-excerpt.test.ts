import { expect, test } from 'vitest';
import { excerptOf } from '../discovery/excerpt.ts';
import { foundExcerpt } from './found-excerpt.ts';

const others = [
  { name: 'Киргизия', language: 'ru' },
  { name: 'People’s Republic of China', language: 'en' },
  { name: 'China', language: 'en' },
  { name: '中国', language: 'zh' },
  { name: 'Orvane Optics', language: null },
];

const written = (text: string, language: string, query = 'Zhongguo') =>
  foundExcerpt({ excerpt: excerptOf }, text, { query, names: [{ written: query, others }] }, language, 200)
    .alsoWritten;

test.each([
  ['Товары везут через Киргизию.', 'ru', 'Киргизию'],
  ['The people of the republic met in Chinese towns.', 'en', 'Chinese'],
  ['The People’s Republic of China was named.', 'en', 'People’s Republic of China'],
  ['The people voted.', 'en', null],
  ['它们来自中国。', 'zh', '中国'],
  ['Orvane Optics a vendu.', 'fr', 'Orvane Optics'],
])('%s is found by another name', (text, language, name) => {
  expect(written(text, language)).toBe(name);
});

test('nothing is called otherwise where the words themselves are there', () => {
  expect(written('Zhongguo, or China.', 'en')).toBe(null);
});
