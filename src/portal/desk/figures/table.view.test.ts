import { beforeAll, expect, test } from 'vitest';
import { storyFigures } from '../../../evidence/claims/claims.queries.ts';
import { describeDatasets } from '../../../evidence/cubes/describe-versions.ts';
import { listDatasets } from '../../../evidence/datasets/dataset.queries.ts';
import { analyticsOf } from '../../../store/analytics.ts';
import { pickingDesk } from './table-testing.ts';

// An amount is divided by the population in a second table, chosen from a list.

const inYears = (row: (year: number) => readonly string[]) => [2021, 2022].flatMap(row);
const CRIMES = [
  'geo,TIME_PERIOD,Homicides',
  ...inYears((year) => [`IE,${year},${year - 1980}`, `PT,${year},${year - 1940}`]),
];
const PEOPLE = [
  'geo,TIME_PERIOD,Population',
  ...inYears((year) => [`IE,${year},5000000`, `PT,${year},10000000`]),
];
const OTHERS = [
  'geo,TIME_PERIOD,Population',
  ...inYears((year) => [`NO,${year},5400000`, `SE,${year},10500000`]),
];

const { get, post, readPage, ...desk } = pickingDesk(
  [
    ['crimes', 'Homicides', CRIMES],
    ['people', 'Population on 1 January', PEOPLE],
    ['others', 'Population of the North', OTHERS],
  ],
  'Crime',
  'Ireland had 0.84 homicides per 100,000 people in 2022.',
);
beforeAll(async () => {
  const store = desk.store();
  await store.statement('update datasets set redistributable = true');
  const { unread } = await describeDatasets(
    store,
    analyticsOf(desk.settings),
    await listDatasets(store.reading),
  );
  expect(unread).toEqual([]);
});
const at = (path = '') => desk.at('0.84', path);
const YEAR = '2022-01-01/2023-01-01';
const address = (fields: Record<string, string>) => desk.picking('0.84', fields);
const IRELAND = { dataset: 'crimes', statistic: 'value', time: YEAR, da: 'IE' };
const optionsOf = (page: Document, name: string) =>
  [...page.querySelectorAll(`select[name=${name}] option`)].map((one) => one.getAttribute('value'));

test('only tables that count the people of the place at the time are offered', async () => {
  const page = await readPage(await get(address(IRELAND)));
  expect(optionsOf(page, 'per')).toEqual(['', 'people']);
  expect(optionsOf(page, 'people')).toEqual(['1', '1000', '10000', '100000', '1000000']);
  // A population is not divided by itself; and nothing can be divided before a place is selected.
  const people = await readPage(
    await get(address({ dataset: 'people', statistic: 'value', time: YEAR, da: 'IE' })),
  );
  expect(optionsOf(people, 'per')).toEqual([]);
  const nowhere = await readPage(await get(address({ dataset: 'crimes' })));
  expect(optionsOf(nowhere, 'per')).toEqual([]);
});

test('the question is shown in words, with what the data say and its SQL', async () => {
  const page = await readPage(await get(address({ ...IRELAND, per: 'people', people: '100000' })));
  expect(page.querySelector('.desk-question')?.textContent).toMatch(
    /^Homicides, Ireland, 2022, per 100,000 people \(divided by Population.*, Ireland, at the start of 2022\)$/,
  );
  expect(page.querySelector('.desk-figure-value')?.textContent).toContain('0.84');
  const sql = page.querySelector('.desk-sql')?.textContent ?? '';
  expect(sql).toContain('from "crimes"');
  expect(sql).toContain('from "people"');
  const french = await get(`${address({ ...IRELAND, per: 'people', people: '100000' })}&lang=fr`);
  expect(await french.text()).toMatch(/pour 100\s000 habitants \(divisé par/);
});

test('a question that names no place is none: nothing is judged, and nothing can be bound', async () => {
  const { da: _, ...nowhere } = IRELAND;
  const page = await readPage(await get(address(nowhere)));
  expect(page.body.textContent).toContain('Pick a value of “geo”.');
  expect(page.querySelector('form[action$="/bind-table"]')).toBeNull();
  expect((await post(at('/bind-table'), nowhere)).status).toBe(400);
});

test('a table that does not count them is refused in a sentence', async () => {
  const refused = await post(at('/bind-table'), { ...IRELAND, per: 'others', people: '100000' });
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain('does not count the people of this place');
});

test('what was picked is bound, checked, and shown with both datasets; the page begins with it the next time', async () => {
  const bound = await post(at('/bind-table'), { ...IRELAND, per: 'people', people: '100000' });
  expect(bound.headers.get('location')).toBe(at('?done=bound'));
  const [figure] = await storyFigures(desk.store().reading, (await story()) ?? '');
  expect(figure?.verdicts[0]).toMatchObject({ verdict: 'holds', details: { value: 0.84 } });
  expect(await (await get(at())).text()).toContain('per 100,000 people');
  const again = await readPage(await get(at('/table')));
  expect(again.querySelector('select[name=per] option[selected]')?.getAttribute('value')).toBe('people');
  expect(again.querySelector('select[name=people] option[selected]')?.getAttribute('value')).toBe('100000');
  await desk.store().statement(`update stories set state = 'published', published_at = now()`);
  const page = await (await fetch(`${desk.portal().url}/figure/${desk.idOf('0.84')}`)).text();
  expect(page).toContain('/dataset/crimes/versions/1');
  expect(page).toContain('/dataset/people/versions/1');
  const json = await (await fetch(`${desk.portal().url}/figure/${desk.idOf('0.84')}/data.json`)).json();
  expect(json).toMatchObject({
    data: { dataset: 'crimes' },
    people: { dataset: 'people', version: 1 },
    rows: [
      { sum: 'whole', total: 42 },
      { sum: 'people', total: 5_000_000 },
    ],
  });
  const rows = await (await fetch(`${desk.portal().url}/figure/${desk.idOf('0.84')}/rows?sum=people`)).text();
  expect(rows).toContain('5,000,000');
  const csv = await (await fetch(`${desk.portal().url}/figure/${desk.idOf('0.84')}/rows.csv`)).text();
  expect(csv.split('\r\n').slice(1, 3)).toEqual([
    expect.stringMatching(/^whole,.*,42/),
    expect.stringMatching(/^people,.*5000000/),
  ]);
});

async function story(): Promise<string | undefined> {
  return (
    await desk
      .store()
      .reading.selectFrom('claims')
      .select('story_id')
      .where('id', '=', desk.idOf('0.84'))
      .executeTakeFirst()
  )?.story_id;
}
