import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storyFigures } from '../../../evidence/claims/claims.queries.ts';
import { saveClaims } from '../../../evidence/claims/save-claims.ts';
import { testFiles } from '../../../evidence/datasets/testing.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { takeStories } from '../../../stories/take-stories.ts';
import { draftOf } from '../../../stories/testing.ts';
import type { RunningServer } from '../../server.ts';
import { startTestPortal } from '../../testing.ts';
import { testConfig } from '../../testing-parts.ts';
import { visitsTo } from '../../testing-visitor.ts';

let store: Store;
let portal: RunningServer;
let editor: TestMember;
let claim: string;
const files = testFiles(() => store);
const RATES = [
  'geo,TIME_PERIOD,unit,OBS_VALUE',
  ...['DE', 'FR', 'PL'].flatMap((geo, at) =>
    [2022, 2023, 2024, 2025].map((year, i) => `${geo},${year},PC_ACT,${(30 + i + 10 * at) / 10}`),
  ),
].join('\n');

beforeAll(async () => {
  store = await openTestStore();
  const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: files.settings.DATA_DIR });
  const more = { title: 'Unemployment rate', producer: 'An office', licence: 'CC0' };
  await files.add('rates.csv', RATES, { slug: 'rates', ...more });
  portal = await startTestPortal(store, { config });
  editor = await makeMember(store, { role: 'data editor', name: 'Dana Data' });
  const text = 'Unemployment in Germany was 3.3 percent in 2025.';
  const draft = { ...draftOf({ headline: 'Work', text }), state: 'draft' as const };
  const now = new Date('2026-02-10T12:00:00Z');
  const id = await store.write(async (writing) => {
    const taken = await takeStories(writing, [draft], now);
    await saveClaims(writing, [draft], taken, now);
    return taken[0]?.id ?? '';
  });
  await store.statement(`update stories set state = 'draft', published_at = null where id = '${id}'`);
  const [figure] = await storyFigures(store.reading, id);
  claim = figure?.claim.id ?? '';
}, 60_000);
afterAll(async () => {
  await portal.close();
  await store.close();
  files.remove();
});

const { get, post } = visitsTo(() => ({ portal, as: editor }));
const readPage = async (answer: Response) => parseHTML(await answer.text()).document;
const at = (path = '') => `/desk/figures/${claim}${path}`;
const YEAR = (year: number) => `${year}-01-01/${year + 1}-01-01`;
const address = (fields: Record<string, string>) => at(`/table?${new URLSearchParams(fields)}`);

test('the figure leads to the tables, and a table to its cells', async () => {
  expect(await (await get(at())).text()).toContain(`/desk/figures/${claim}/table`);
  const empty = await readPage(await get(at('/table')));
  expect(empty.querySelectorAll('select[name=dataset] option')).toHaveLength(2);
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
