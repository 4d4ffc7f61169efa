import { expect, it } from 'vitest';
import { isPartOf } from './is-part-of.ts';
import { testFilter } from './testing.ts';

it.each<[string, Parameters<typeof testFilter>[0], Parameters<typeof testFilter>[0], boolean]>([
  ['a member of a group', { reporter: { areas: ['DE'] } }, {}, true],
  ['a country outside it', { reporter: { areas: ['CH'] } }, {}, false],
  ['a group within a group', { reporter: { areas: ['EA20'] } }, {}, true],
  ['one partner of all', { partner: { areas: ['KG'] } }, { partner: null }, true],
  ['all partners of one', { partner: null }, { partner: { areas: ['KG'] } }, false],
  ['other partners', { partner: { areas: ['AM', 'GE'] } }, { partner: { areas: ['RU'] } }, false],
  ['imports of exports', { flow: 'import' }, { flow: 'export' }, false],
  ['exports of all trade', { flow: 'export' }, { flow: null }, true],
  ['a heading of its chapter', { product: { codes: ['9002'] } }, { product: { codes: ['90'] } }, true],
  ['a chapter of its heading', { product: { codes: ['90'] } }, { product: { codes: ['9002'] } }, false],
  ['a basket of all goods', { product: { basket: 'optics' } }, { product: { total: true } }, true],
  ['all goods of a basket', { product: { total: true } }, { product: { basket: 'optics' } }, false],
  ['a basket of another', { product: { basket: 'optics' } }, { product: { basket: 'glass' } }, false],
])('%s: whether it is a part', (_, part, whole, expected) => {
  expect(isPartOf(testFilter(part), testFilter(whole), '2023-01-01')).toBe(expected);
});
