import { expect, test } from 'vitest';
import { numberForm, PLAIN } from './number-form.ts';
import { readAreas } from './read-areas.ts';
import { readFlow } from './read-flow.ts';
import { readProduct } from './read-product.ts';

// What a cell of a statistics office stands for.

test.each<[ReturnType<typeof readFlow>, string[]]>([
  ['export', ['EXPORT', 'Exports', 'X', 'xg', '2', 'экспорт', '出口', 'صادرات', 'Exportations', ' exp ']],
  ['import', ['IMPORT', 'Imports', 'M', 'mg', '1', 'импорт', '进口', 'واردات', 'Importation', 'imp']],
  ['re-export', ['Re-export', 'reexports', 'RX', 'реэкспорт', '转口']],
  ['re-import', ['Re-import', 'reimports', 'RM', 'реимпорт']],
  [null, ['', '3', 'both', 'trade', 'important', 'exported', '12']],
])('%s is written %j', (flow, cells) => {
  for (const cell of cells) expect(readFlow(cell), cell).toBe(flow);
});

test.each<[string, string | null | undefined]>([
  ['TOTAL', null],
  ['all goods', null],
  ['AG2', null],
  ['', null],
  ['84', '84'],
  ['8456', '8456'],
  ['845610', '845610'],
  ['84.56', '8456'],
  ['8456.10', '845610'],
  ['84.56.10', '845610'],
  // A spreadsheet dropped the zero before the first nine chapters.
  ['1', '01'],
  ['10121', '010121'],
  ['8456 - Machine tools', '8456'],
  ['8456: Machine tools', '8456'],
  ['Machine tools', undefined],
  ['8456x', undefined],
  ['12345678901', undefined],
])('the goods %j are %j', (cell, code) => {
  expect(readProduct(cell)).toBe(code);
});

test.each<[string, string | null, boolean]>([
  ['DE', 'DE', false],
  ['Germany', 'DE', false],
  ['DEU', 'DE', false],
  ['Korea, Republic of', 'KR', false],
  ['World', 'WORLD', true],
  ['W00', 'WORLD', true],
  ['весь мир', 'WORLD', true],
  ['EU27_2020', 'EU27_2020', true],
  ['EXT_EU27_2020', 'EXTRA_EU', true],
  ['Intra-EU', 'INTRA_EU', true],
  ['Areas, nes', null, false],
  ['Bunkers', null, false],
  ['Africa not specified', null, false],
  ['Sub-Saharan Africa', null, true],
  ['Advanced Economies', null, true],
  ['Atlantis', null, false],
])('the area %j is %j, a sum of others: %s', (cell, iso, aggregate) => {
  expect(readAreas([cell, 'FR']).get(cell)).toEqual({ code: cell, iso, aggregate });
});

test('a file about one group alone is about that group: it is no sum of anything there', () => {
  expect(readAreas(['EU27_2020']).get('EU27_2020')?.aggregate).toBe(false);
});

test.each<[string[], string, ReturnType<typeof numberForm>]>([
  [['1.234,5', '12,0'], ';', { decimal: ',', group: '.' }],
  [['1,234.5', '2,000.1'], ';', { decimal: '.', group: ',' }],
  [['1 234,5', '12 345,0'], ';', { decimal: ',', group: ' ' }],
  [['1\u202f234.5', '1\u00a0234.5'], ';', { decimal: '.', group: ' ' }],
  [["1'234.5", "12'345"], ';', { decimal: '.', group: "'" }],
  [['1,5', '2,25'], ';', { decimal: ',', group: '' }],
  // With commas between columns nobody writes decimals by them.
  [['1,234', '5,678'], ',', { decimal: '.', group: ',' }],
  [['a', 'b', '1,5'], ';', null],
])('the numbers %j beside “%s” are written %j', (cells, separator, form) => {
  expect(numberForm(cells, 'value', separator)).toEqual(form);
});

test('numbers that may be a thousand times more or less are refused, by the name of their column', () => {
  expect(() => numberForm(['1,234', '5,678'], 'value', ';')).toThrow(/“value” has numbers such as 1,234/);
  expect(PLAIN).toEqual({ decimal: '.', group: '' });
});
