import { expect, test } from 'vitest';
import { pickingDesk } from './table-testing.ts';

/** The world beside its countries, all goods beside a heading, both ways. */
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

test('a table of trade is offered like any other, and its cells are of the world, of all goods, and of one way', async () => {
  const page = await readPage(await get(address({ dataset: 'trade' })));
  expect(page.querySelector('h2, .desk-cells')).not.toBeNull();
  const rows = [...page.querySelectorAll('.desk-cells tbody tr')].map((row) => row.textContent);
  expect(rows).toEqual([expect.stringMatching(/^Germany/), expect.stringMatching(/^France/)]);
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
