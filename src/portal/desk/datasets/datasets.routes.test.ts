import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

let store: Store;
let portal: RunningServer;
let keeper: TestMember;
let other: TestMember;
let editor: TestMember;

const CSV = 'reporter,partner,flow,period,value\nDE,KG,export,2023-11,10.5\nDE,KG,export,2023-12,11\n';

beforeAll(async () => {
  store = await openTestStore();
  const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: 'memory://' });
  portal = await startTestPortal(store, { config });
  keeper = await makeMember(store, { role: 'data editor' });
  other = await makeMember(store, { role: 'data editor' });
  editor = await makeMember(store, { role: 'editor' });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, post } = visitsTo(() => ({ portal, as: keeper }));

const TEXTS = { title: 'Trade by month', producer: 'An office', licence: 'CC BY 4.0' };

async function send(path: string, texts: Record<string, string>, file: string | null, as = keeper) {
  const body = new FormData();
  for (const [name, text] of Object.entries(texts)) body.set(name, text);
  if (file !== null) body.set('file', new Blob([file], { type: 'text/csv' }), 'trade.csv');
  return post(path, body, as);
}

/** Follows a running import to its result. */
async function settled(answer: Response, as = keeper): Promise<Response> {
  let now = answer;
  for (;;) {
    const to = now.headers.get('location') ?? '';
    if (!to.includes('/importing/')) return now;
    await new Promise((resolve) => setTimeout(resolve, 200));
    const asked = await get(to, as);
    if (asked.status === 200) expect(asked.headers.get('refresh')).toBe('2');
    else now = asked;
  }
}

test('a data editor adds a dataset, confirms its fields, and adds a version', async () => {
  const added = await settled(await send('/desk/datasets/add', TEXTS, CSV));
  expect(added.headers.get('location')).toBe('/desk/datasets/trade-by-month?done=new');
  expect(await (await get('/desk/datasets')).text()).toContain('fields to confirm');
  const page = await (await get('/desk/datasets/trade-by-month')).text();
  expect(page).toContain('The roles are right');
  const roles = await send('/desk/datasets/trade-by-month/roles', {}, null);
  expect(roles.status).toBe(400);
  expect(page).toContain('<input type="hidden" name="seen" value="1"/>');
  const confirm = (seen: string) => post('/desk/datasets/trade-by-month/roles', { seen });
  const late = await confirm('2');
  expect(late.status).toBe(409);
  expect(await late.text()).toContain(
    'Somebody added a version of this dataset since you looked at its fields.',
  );
  const confirmed = await confirm('1');
  expect(confirmed.headers.get('location')).toBe('/desk/datasets/trade-by-month?done=confirmed');
  expect(await (await get('/desk/datasets/trade-by-month')).text()).not.toContain('The roles are right');

  const path = '/desk/datasets/trade-by-month/add-version';
  const same = await settled(await send(path, {}, CSV));
  expect(same.headers.get('location')).toBe('/desk/datasets/trade-by-month?done=same');
  const next = await settled(await send(path, { note: 'December revised' }, CSV.replace(',11', ',12')));
  expect(next.headers.get('location')).toBe('/desk/datasets/trade-by-month?done=version');
  const after = await (await get('/desk/datasets/trade-by-month')).text();
  expect(after).toContain('December revised');
  expect(after).toContain('Values changed since the version before: 1. New: 0. Gone: 0.');
  const { datasets } = await (await get('/desk/datasets.json')).json();
  expect(datasets[0]).toMatchObject({ slug: 'trade-by-month', newest: { number: 2, rowCount: 2 } });
}, 60_000);

test('a bad file is refused with its row and column, and the other fields are kept', async () => {
  const bad = 'reporter,partner,flow,period,value\nDE,KG,export,2023-11,1\nDE,KG,export,2023-99,2\n';
  const descriptor = JSON.stringify({ fields: [{ name: 'period', type: 'yearmonth', role: 'period' }] });
  const texts = { ...TEXTS, title: 'Bad "one"', descriptor };
  const refused = await settled(await send('/desk/datasets/add', texts, bad));
  expect(refused.status).toBe(400);
  const page = await refused.text();
  expect(page).toMatch(/[Rr]ow 3/);
  expect(page).toMatch(/period/);
  expect(page).toContain('value="Bad &quot;one&quot;"');
  const { datasets } = await (await get('/desk/datasets.json')).json();
  expect(datasets.map(({ slug }: { slug: string }) => slug)).toEqual(['trade-by-month']);
}, 60_000);

test('what is missing or known already is said at its field', async () => {
  const nothing = await send('/desk/datasets/add', { title: '', retrieved: '2999-01-01' }, null);
  expect(nothing.status).toBe(400);
  const page = readPage(await nothing.text());
  expect(page.fields().filter(({ invalid }) => invalid)).toHaveLength(5);
  const [said = ''] = page.alerts;
  expect(said.match(/This is needed\./g)).toHaveLength(3);
  expect(said).toContain('Choose a file.');
  expect(said).toContain('Write a day that has been');
  const known = await send('/desk/datasets/add', TEXTS, CSV);
  expect([known.status, (await known.text()).includes('There is a dataset of this title')]).toEqual([
    400,
    true,
  ]);
  expect((await send('/desk/datasets/none/add-version', {}, CSV)).status).toBe(404);
  expect((await send('/desk/datasets/add', TEXTS, CSV, editor)).status).toBe(403);
});

test('a form without a file may not be as long as one with it, no matter who sends it', async () => {
  const long = (body: BodyInit) =>
    fetch(`${portal.url}/desk/datasets/add`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      body,
      redirect: 'manual',
      duplex: 'half',
    } as RequestInit);
  const text = 'a&'.repeat(1_000_000);
  expect((await long(text)).status).toBe(413);
  expect((await long(new Blob([text]).stream())).status).toBe(413);
  expect((await long('title=a')).status).toBe(303);
});

test('nobody is told of an import that another began', async () => {
  expect((await get('/desk/datasets/importing/0193d1a0-5f8e-7c3b-9d52-6b1f0c7e4a21', other)).status).toBe(
    404,
  );
});
