import { expect, test } from 'vitest';
import { pickingDesk } from './table-testing.ts';

const RATES = [
  'geo,TIME_PERIOD,unit,OBS_VALUE',
  ...['DE', 'FR', 'PL'].flatMap((geo, at) =>
    [2022, 2023, 2024, 2025].map((year, i) => `${geo},${year},PC_ACT,${(30 + i + 10 * at) / 10}`),
  ),
];
/** Counts by tenure without a total row: a cell has to name its tenure. */
const DWELLERS = [
  'harbour,tenure,year,dwellers',
  ...['Northquay', 'Southquay', 'Eastquay', 'All harbours'].flatMap((harbour, at) =>
    ['owners', 'tenants'].flatMap((tenure, i) =>
      [2023, 2024].map(
        (year, j) =>
          `${harbour},${tenure},${year},${([400, 300, 100, 800][at] ?? 0) + 10 * i * (at === 3 ? 3 : 1) + (at === 3 ? 3 : 1) * j}`,
      ),
    ),
  ),
];

const { get, post, readPage, ...desk } = pickingDesk(
  [
    ['rates', 'Unemployment rate', RATES],
    ['dwellers', 'Population of harbours', DWELLERS],
  ],
  'Work',
  [
    'Unemployment in Germany was 3.3 percent in 2025.',
    'Eastquay had the second-lowest number of women in 2024.',
    'Northquay had 50 percent of all women in 2024.',
  ].join('\n\n'),
);
const at = (path = '') => desk.at('3.3', path);
const address = (fields: Record<string, string>) => desk.picking('3.3', fields);
const YEAR = (year: number) => `${year}-01-01/${year + 1}-01-01`;

test('the figure leads to the tables, and a table to its cells', async () => {
  expect(await (await get(at())).text()).toContain(at('/table'));
  const empty = await readPage(await get(at('/table')));
  expect(empty.querySelectorAll('select[name=dataset] option')).toHaveLength(3);
  expect(empty.querySelector('.desk-cells')).toBeNull();
  const page = await readPage(await get(address({ dataset: 'rates' })));
  const cells = page.querySelectorAll('.desk-cells tbody tr');
  expect([...cells].map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^Germany3\.03\.13\.23\.3$/),
    expect.stringMatching(/^France4\.0/),
    expect.stringMatching(/^Poland5\.0/),
  ]);
  expect(page.querySelector('.wrong')).toBeNull();
});

test('a first click says which value, a second compares, and the question writes itself', async () => {
  const page = await readPage(await get(address({ dataset: 'rates' })));
  const cell = (of: typeof page, name: string) =>
    of.querySelector(`.desk-cells a[aria-label^="${name}"]`)?.getAttribute('href') ?? '';
  const first = await readPage(await get(cell(page, 'Germany, 2025')));
  expect(first.querySelector('.desk-question')?.textContent).toBe('Unemployment rate, Germany, 2025');
  expect(first.querySelector('.desk-rests')?.textContent).toMatch(/holds/);
  expect(first.querySelector('[data-picked=of]')?.textContent).toBe('3.3');
  const time = await readPage(await get(cell(first, 'Germany, 2022')));
  expect(time.querySelector('.desk-question')?.textContent).toBe(
    'The change in Unemployment rate, Germany, from 2022 to 2025, in percentage points',
  );
  expect(time.querySelector('[data-picked=against]')?.textContent).toBe('3.0');
  const place = await readPage(await get(cell(first, 'France, 2025')));
  expect(place.querySelector('.desk-question')?.textContent).toContain('divided by');
  const anew = await readPage(await get(cell(time, 'Poland, 2023')));
  expect(anew.querySelector('.desk-question')?.textContent).toBe('Unemployment rate, Poland, 2023');
});

test('what a rate does not allow is not offered, and is refused where it is asked for all the same', async () => {
  const page = await readPage(await get(address({ dataset: 'rates' })));
  const offered = [...page.querySelectorAll('select[name=statistic] option')].map((one) =>
    one.getAttribute('value'),
  );
  expect(offered).toEqual(['value', 'mean', 'change', 'ratio', 'rank', 'count']);
  const share = await readPage(
    await get(address({ dataset: 'rates', statistic: 'share', time: YEAR(2025), da: 'DE' })),
  );
  expect(share.querySelector('.wrong')?.textContent).toContain('Pick what it is compared with');
  const fields = { dataset: 'rates', statistic: 'share', time: YEAR(2025), earlier: YEAR(2024), da: 'DE' };
  const refused = await post(at('/bind-table'), fields);
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain('has no shares');
  const unknown = await post(at('/bind-table'), {
    dataset: 'rates',
    statistic: 'value',
    time: YEAR(2025),
    da: 'XX',
  });
  expect(unknown.status).toBe(400);
  expect((await post(at('/bind-table'), { dataset: 'nothing', statistic: 'value' })).status).toBe(400);
});

const cellOf = (of: Document, name: string) =>
  of.querySelector(`.desk-cells a[aria-label^="${name}"]`)?.getAttribute('href') ?? '';
const dwellersOf = (words: string) => desk.picking(words, { dataset: 'dwellers' });

test('a rank is picked by one cell: it goes along the places, from the end that the sentence counts from', async () => {
  const page = await readPage(await get(dwellersOf('second')));
  const picked = await readPage(await get(cellOf(page, 'Eastquay, 2024')));
  expect(picked.querySelector('.desk-question')?.textContent).toMatch(/rank/i);
  const chosen = (name: string) =>
    picked.querySelector(`select[name=${name}] option[selected]`)?.getAttribute('value');
  expect(chosen('statistic')).toBe('rank');
  expect(chosen('along')).toBe('harbour');
  expect(chosen('order')).toBe('least');
  // Clicking another cell selects another rank, not a comparison.
  const other = await readPage(await get(cellOf(picked, 'Southquay, 2024')));
  expect(other.querySelector('[data-picked=of]')?.textContent).toBe('301');
  expect(other.querySelector('[data-picked=against]')).toBeNull();
  // Periods are ranked if that is selected from the list.
  const fields = { dataset: 'dwellers', statistic: 'rank', time: YEAR(2024), da: 'Eastquay', db: 'owners' };
  const among = await readPage(await get(desk.picking('second', { ...fields, along: '_from' })));
  expect(among.querySelector('select[name=along] option[selected]')?.textContent).toBe('Periods');
});

test('a share is picked by two cells, where the figure is in percent and the measure has parts', async () => {
  const page = await readPage(await get(dwellersOf('50')));
  const part = await readPage(await get(cellOf(page, 'Northquay, 2024')));
  const whole = await readPage(await get(cellOf(part, 'All harbours, 2024')));
  expect(whole.querySelector('select[name=statistic] option[selected]')?.getAttribute('value')).toBe('share');
  expect(whole.querySelector('.desk-rests')?.textContent).toContain('holds');
  // The same harbour a year earlier is a change, as before.
  const before = await readPage(await get(cellOf(part, 'Northquay, 2023')));
  expect(before.querySelector('select[name=statistic] option[selected]')?.getAttribute('value')).toBe(
    'change',
  );
});

test('where a cell has to say whose it is, the cells are those of the first, and say so', async () => {
  const page = await readPage(await get(dwellersOf('50')));
  expect(page.querySelector('.desk-cells')?.getAttribute('aria-label')).toMatch(/owners$/i);
  const picked = await readPage(await get(cellOf(page, 'Northquay, 2024')));
  expect(picked.querySelector('select[name=db] option[selected]')?.getAttribute('value')).toBe('owners');
});

test('a year of rates is not added up: the page says so, and nothing is bound', async () => {
  const fields = { dataset: 'rates', statistic: 'value', time: '2022-01-01/2026-01-01', da: 'DE' };
  const page = await readPage(await get(address(fields)));
  expect(page.querySelector('.wrong')?.textContent).toContain('cannot be added up over time');
  expect(page.querySelector('.desk-sql')).toBeNull();
  expect((await post(at('/bind-table'), fields)).status).toBe(400);
  const mean = await readPage(await get(address({ ...fields, statistic: 'mean' })));
  expect(mean.querySelector('.desk-figure-value')?.textContent).toContain('3.15');
});

test('what was picked is bound and checked at once, and the page begins with it the next time', async () => {
  const fields = { dataset: 'rates', measure: 'OBS_VALUE', statistic: 'value', time: YEAR(2025), da: 'DE' };
  const bound = await post(at('/bind-table'), fields);
  expect(bound.headers.get('location')).toBe(at('?done=bound'));
  const page = await (await get(at())).text();
  expect(page).toContain('Unemployment rate, Germany, 2025');
  expect(page).toMatch(/3\.3%/);
  const again = await readPage(await get(at('/table')));
  expect(again.querySelector('[data-picked=of]')?.textContent).toBe('3.3');
});
