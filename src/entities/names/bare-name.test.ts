import { describe, expect, it } from 'vitest';
import { bareName } from './bare-name.ts';

describe('bareName', () => {
  it.each([
    ['Hikvision Co., Ltd.', 'hikvision'],
    ['OOO Romashka', 'romashka'],
    ['Общество с ограниченной ответственностью «Ромашка»', 'romashka'],
    ['Siemens Aktiengesellschaft', 'siemens'],
    ['Example Trading Sp. z o.o.', 'example trading'],
    ['Acme Holding', 'acme holding'],
    ['Limited', 'limited'],
    ['', ''],
  ])('of %s', (text, bare) => expect(bareName(text)).toBe(bare));
});
