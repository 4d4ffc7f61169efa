import { expect, test } from 'vitest';
import { excerptOf } from '../../discovery/excerpt.ts';
import { foundExcerpt } from './found-excerpt.ts';

const others = [
  { name: 'Киргизия', language: 'ru' },
  { name: 'People’s Republic of China', language: 'en' },
  { name: 'China', language: 'en' },
  { name: '中国', language: 'zh' },
  { name: 'Orvane Optics', language: null },
];

const written = async (body: string, language: string, head = '') => {
  const asked = { query: 'Zhongguo', names: [{ written: 'Zhongguo', others }] };
  return (await foundExcerpt({ excerpt: excerptOf }, { language, body, head, isOurs: true }, asked, 200))
    .alsoWritten;
};

test.each([
  ['Товары везут через Киргизию.', 'ru', 'Киргизию'],
  ['The people of the republic met in Chinese towns.', 'en', 'Chinese'],
  ['The People’s Republic of China was named.', 'en', 'People’s Republic of China'],
  ['The people voted.', 'en', null],
  ['它们来自中国。', 'zh', '中国'],
  ['Orvane Optics a vendu.', 'fr', 'Orvane Optics'],
])('%s is found by another name', async (text, language, name) => {
  expect(await written(text, language)).toBe(name);
});

test('a name is also found in a headline or a standfirst', async () => {
  expect(await written('Ничего.', 'ru', 'Дорога в Киргизию')).toBe('Киргизию');
});

test('nothing is called otherwise where the words themselves are there', async () => {
  expect(await written('Zhongguo, or China.', 'en')).toBe(null);
  expect(await written('All about China.', 'en', 'Zhongguo')).toBe(null);
});

test('one long story with many names is read once', async () => {
  const many = Array.from({ length: 40 }, (_, i) => ({ name: `Name${i}`, language: 'en' }));
  let asked = 0;
  const excerpt: typeof excerptOf = (...given) => {
    asked += 1;
    return excerptOf(...given);
  };
  const names = Array.from({ length: 5 }, (_, i) => ({
    written: `N${i}`,
    others: many.slice(i * 8, i * 8 + 8),
  }));
  const body = 'Nothing of that kind. '.repeat(10_000);
  await foundExcerpt(
    { excerpt },
    { language: 'en', body, head: '', isOurs: true },
    { query: 'zebra', names },
    200,
  );
  expect(asked).toBe(2);
});
