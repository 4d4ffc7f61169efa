import { expect, test } from 'vitest';
import type { Period } from '../../../evidence/claims/figure.ts';
import type { Cube } from '../../../evidence/cubes/cube.ts';
import type { Picked } from './table.fields.ts';
import { gridOf } from './table-grid.view.ts';
import { pickingDesk } from './table-testing.ts';

/** The world beside its countries, all goods beside a heading, in both directions. */
const TRADE = [
  'reporter,partner,flow,product,year,value_eur',
  ...['DE', 'FR'].flatMap((reporter, r) =>
    ['W00', 'KG', 'CN'].flatMap((partner, p) =>
      ['import', 'export'].flatMap((flow, f) =>
        ['TOTAL', '2709'].flatMap((product, g) =>
          [2022, 2023].map(
            (year, y) =>
              `${reporter},${partner},${flow},${product},${year},${1e6 * (50 + 20 * r + 5 * p + 2 * f - 40 * g + y)}`,
          ),
        ),
      ),
    ),
  ),
];

const { get, post, readPage, ...desk } = pickingDesk(
  [['trade', 'Trade by country', TRADE]],
  'Trade',
  'Germany sold goods worth 58 million euros to Kyrgyzstan in 2023.',
);
const at = (path = '') => desk.at('58', path);
const address = (fields: Record<string, string>) => desk.picking('58', fields);
const Y2023 = '2023-01-01/2024-01-01';

test('a table of trade opens at what the sentence names, in its cells and in the lists', async () => {
  const page = await readPage(await get(address({ dataset: 'trade' })));
  expect(page.querySelector('h2')?.textContent).toBe('Trade value, Partner: Kyrgyzstan, exports');
  const rows = [...page.querySelectorAll('.desk-cells tbody tr')].map((row) => row.textContent);
  expect(rows).toEqual([expect.stringMatching(/^Germany/), expect.stringMatching(/^France/)]);
  const chosen = ['da', 'db', 'dc', 'dd'].map((name) =>
    page.querySelector(`select[name=${name}] option[selected]`)?.getAttribute('value'),
  );
  expect(chosen).toEqual(['DE', 'KG', '', 'export']);
  // What was left open in the lists is not filled in.
  const fields = { dataset: 'trade', statistic: 'value', time: Y2023, da: 'FR', dd: 'export' };
  const asked = await readPage(await get(address(fields)));
  expect(asked.querySelector('select[name=db] option[selected]')?.getAttribute('value')).toBe('');
  expect(asked.querySelector('.desk-figure-value')?.textContent).toContain('73');
});

test('the cells are of the time that the sentence is about, until another is picked', () => {
  const periods = [2020, 2021, 2022, 2023].flatMap((year) =>
    ['01-01', '04-01', '07-01', '10-01'].map((day, at, days) => ({
      label: `${year}-Q${at + 1}`,
      period: [`${year}-${day}`, days[at + 1] ? `${year}-${days[at + 1]}` : `${year + 1}-01-01`] as const,
    })),
  );
  const cube = { measures: [], dimensions: [], periods } as unknown as Cube;
  const shown = (picked: Picked, about: Period | null) => {
    const { periods: at } = gridOf(picked, cube, about);
    return [periods[at[0] ?? -1]?.label, periods[at.at(-1) ?? -1]?.label];
  };
  expect(shown({}, ['2021-01-01', '2022-01-01'])).toEqual(['2020-Q3', '2021-Q4']);
  expect(shown({}, ['2020-01-01', '2020-04-01'])).toEqual(['2020-Q1', '2021-Q2']);
  expect(shown({}, ['2019-01-01', '2020-01-01'])).toEqual(['2022-Q3', '2023-Q4']);
  expect(shown({}, null)).toEqual(['2022-Q3', '2023-Q4']);
  const time = '2022-01-01/2022-04-01';
  expect(shown({ time }, ['2021-01-01', '2022-01-01'])).toEqual(['2021-Q2', '2022-Q3']);
});

test('what is picked says who reports and who is the partner, and is bound with its rows', async () => {
  const fields = {
    dataset: 'trade',
    measure: '_value',
    statistic: 'value',
    time: Y2023,
    da: 'DE',
    db: 'KG',
    dd: 'export',
  };
  const page = await readPage(await get(address(fields)));
  const goods = [...page.querySelectorAll('select[name=dc] option')].map((one) => one.getAttribute('value'));
  expect(goods).toEqual(['', '2709']);
  expect(page.querySelector('select[name=dc] option')?.textContent).toContain('all goods');
  const question = page.querySelector('.desk-question')?.textContent;
  expect(question).toBe('Trade value, Reporter: Germany, Partner: Kyrgyzstan, exports, 2023');
  expect(page.querySelector('.desk-rests')?.textContent).toMatch(/holds/);
  const bound = await post(at('/bind-table'), fields);
  expect(bound.headers.get('location')).toBe(at('?done=bound'));
  const figure = await (await get(at())).text();
  expect(figure).toContain('Partner: Kyrgyzstan');
});

test('its columns are called in the language of the page', async () => {
  const page = await readPage(await get(address({ dataset: 'trade', lang: 'fr' })));
  expect(page.querySelector('.desk-cells thead')?.textContent).toContain('Déclarant');
  expect(page.body.textContent).toContain('Partenaire');
});

test('where no partner is picked it is the world’s own row, and where no way is, nothing is answered', async () => {
  const fields = { dataset: 'trade', measure: '_value', statistic: 'value', time: Y2023, da: 'DE' };
  const open = await readPage(await get(address(fields)));
  expect(open.querySelector('.wrong')?.textContent).toContain('Flow');
  const page = await readPage(await get(address({ ...fields, dd: 'export' })));
  expect(page.querySelector('.desk-figure-value')?.textContent).toContain('53');
});
