import { expect, it } from 'vitest';
import { isFilled, menuActOf, readRows, rowsAfter, typedRows } from './menu.fields.ts';

const SITE = 'https://news.example';
const row = (target: string) => ({ target, labels: {} });
const targets = (rows: readonly { readonly target: string }[]) => rows.map(({ target }) => target);

it.each([
  ['up-1', ['b', 'a', 'c'], 0],
  ['up-0', ['a', 'b', 'c'], 0],
  ['down-1', ['a', 'c', 'b'], 2],
  ['down-2', ['a', 'b', 'c'], 2],
  ['remove-0', ['b', 'c'], 0],
  ['remove-2', ['a', 'b'], 1],
  ['add', ['a', 'b', 'c', ''], 3],
  ['up-99', ['a', 'b', 'c'], null],
])('changes the rows by the button %s', (act, after, focus) => {
  const changed = rowsAfter([row('a'), row('b'), row('c')], menuActOf(act));
  expect(targets(changed.rows)).toEqual(after);
  expect(changed.focus).toBe(focus);
});

it.each(['', 'save', 'up', 'up-', 'down-x', 'nonsense'])('saves when the button says %j', (act) => {
  expect(menuActOf(act)).toEqual({ does: 'save' });
});

it('keeps rows in which nothing is typed where they are, as buttons name rows by their place', () => {
  const form = { rows: '5', 'to-0': '/', 'to-2': '/sitemap', 'label-3-en': 'Only a label' };
  expect(typedRows(form)).toEqual([
    row('/'),
    row(''),
    row('/sitemap'),
    { target: '', labels: { en: 'Only a label' } },
    row(''),
  ]);
  expect(typedRows(form).map(isFilled)).toEqual([true, false, true, true, false]);
  expect(typedRows({ rows: '999' })).toHaveLength(40);
  expect(typedRows({ rows: 'x', 'to-1': '/' })).toHaveLength(2);
});

it.each([
  [`${SITE}/section/economy`, '/section/economy'],
  [`${SITE}/section/economy/?lang=ru#top`, '/section/economy'],
  ['/corrections/', '/corrections'],
  [`${SITE}/`, '/'],
  ['/section/*', '/section/*'],
  ['https://other.example/section/economy', 'https://other.example/section/economy'],
])('reads the address %s as it was copied from a browser', (typed, target) => {
  expect(readRows([row(typed)], SITE)).toEqual({ entries: [{ target, labels: {} }] });
});

it('says which rows are wrong, and how', () => {
  const read = readRows(
    [row('/'), row('nowhere'), { target: '/sitemap', labels: { en: 'x'.repeat(61) } }, row('')],
    SITE,
  );
  expect(read).toEqual({
    wrong: new Map([
      [1, 'no address'],
      [2, 'long label'],
      [3, 'no address'],
    ]),
  });
});
