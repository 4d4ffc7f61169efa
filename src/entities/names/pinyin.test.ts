import { expect, it } from 'vitest';
import { areTwoPinyinNames } from './pinyin.ts';

it.each([
  ['guoqiang', 'guoying', true],
  ['jianhua', 'jinghua', true],
  ['longhua', 'zenghua', true],
  ['guoying', 'guoying', false],
  // A slip of the pen, and a syllable that is none.
  ['mingguo', 'minguo', false],
  ['guoqiang', 'guoqiag', false],
  // Too short to be told from names of other languages.
  ['meina', 'mina', false],
  ['hassan', 'hassen', false],
])('%s and %s are two Chinese names: %s', (one, other, are) => {
  expect(areTwoPinyinNames(one, other)).toBe(are);
});
