import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeBasket } from '../../../desk/baskets/make-basket.ts';
import { asOperator } from '../../../readers/permission.ts';
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
let editor: TestMember;
let reporter: TestMember;

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }) });
  editor = await makeMember(store, { role: 'editor' });
  reporter = await makeMember(store, { role: 'reporter' });
  const basket = {
    slug: 'lathes',
    names: { en: 'Lathes' },
    about: '',
    codes: ['8458', '8459'],
    source: 'Us',
    note: '',
  };
  await store.write((writing) => makeBasket(writing, basket, asOperator(), new Date()));
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, page: open, post } = visitsTo(() => ({ portal, as: editor }));

test('an editor sees and changes a basket; each version is kept with what it changed', async () => {
  expect((await open('/desk/baskets')).text).toContain('2 codes');
  const revise = (form: Record<string, string>) => post('/desk/baskets/lathes', form);
  const wrong = await revise({ codes: '8458\n777777', note: 'More', version: '1', source: '' });
  expect(wrong.status).toBe(400);
  const drawn = readPage(await wrong.text());
  expect.soft(drawn.text).toContain('has no code 777777');
  expect.soft(drawn.field(/codes/i).value).toBe('8458\n777777');
  const right = await revise({
    codes: '8458\n8460',
    note: 'Grinding in, milling out',
    version: '1',
    source: '',
  });
  expect(right.headers.get('location')).toBe('/desk/baskets/lathes?done=changed');
  const page = await open('/desk/baskets/lathes');
  expect.soft(page.text).toContain('Grinding in, milling out');
  expect.soft(page.text).toMatch(/Added(?: \(1\)|:? )/);
  expect((await revise({ codes: '8458', note: 'Late', version: '1', source: '' })).status).toBe(409);
  const { baskets } = await (await get('/desk/baskets.json')).json();
  expect(baskets[0]).toMatchObject({ slug: 'lathes', newest: { number: 2, codes: ['8458', '8460'] } });
});

test('a basket is made; a taken address is said to be one; reporters may not', async () => {
  const form = { name: 'Bearings', slug: 'bearings', source: 'Us', about: '', codes: '8482' };
  expect((await post('/desk/baskets', form)).headers.get('location')).toBe(
    '/desk/baskets/bearings?done=added',
  );
  const again = await post('/desk/baskets', form);
  expect(again.status).toBe(409);
  expect(readPage(await again.text()).field(/^Name/).value).toBe('Bearings');
  expect((await get('/desk/baskets', reporter)).status).toBe(403);
  expect((await get('/desk/baskets/none')).status).toBe(404);
});
