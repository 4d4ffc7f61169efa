import { afterEach, beforeEach, expect, it } from 'vitest';
import { nameDemo } from '../../desk/settings/name-demo.ts';
import { renewSetupKey } from '../../desk/setup/renew-setup-key.ts';
import { makeMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { INTERFACE_LANGUAGES } from '../../words/languages.ts';
import type { RunningServer } from '../server/server.ts';
import { errorPage } from '../site/error.routes.ts';
import { startTestPortal } from '../testing/testing.ts';
import { readPage } from '../testing/testing-page.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { visitsTo } from '../testing/testing-visitor.ts';

const PASSWORD = 'quiet harbour at dawn';
const FORM = {
  name: 'The Harbour',
  language: 'fr',
  zone: 'Europe/Paris',
  person: 'Fay Founder',
  email: 'Fay@Harbour.example',
  password: PASSWORD,
  template: 'local',
};
let store: Store;
let open: RunningServer[];
let demos: number;
let forgotten: number;
beforeEach(async () => {
  store = await openTestStore();
  open = [];
  demos = 0;
  forgotten = 0;
});
afterEach(async () => {
  await Promise.all(open.map((portal) => portal.close()));
  await store.close();
});

/** Starts like `serve --no-demo`; returns the printed key. */
async function start(settings: Record<string, string> = {}) {
  const key = await renewSetupKey(store, new Date());
  const portal = await startTestPortal(store, {
    config: testConfig({ PUBLIC_URL: 'http://localhost:3999', ...settings }),
    errorPage,
    setup: {
      loadDemo: async () => {
        demos += 1;
      },
      forgetSetUp: async () => {
        forgotten += 1;
      },
    },
  });
  open.push(portal);
  return { key: key ?? '', ...visitsTo(() => ({ portal, as: null })) };
}
const people = () => store.reading.selectFrom('users').select(['email', 'name', 'role']).execute();
const sections = async () =>
  (await store.reading.selectFrom('sections').select('slug').orderBy('position').execute()).map(
    ({ slug }) => slug,
  );

it('tells readers of a newsroom that is not there yet so, in their language, and keeps monitors out of it', async () => {
  const { get } = await start();
  for (const path of [
    '/',
    '/feed.xml',
    '/search?q=x',
    '/login',
    '/register',
    '/desk',
    '/manifest.webmanifest',
  ]) {
    const answer = await get(path);
    expect([path, answer.status, answer.headers.get('retry-after')]).toEqual([path, 503, '60']);
    expect(answer.headers.get('cache-control')).toMatch(/no-store|no-cache/);
  }
  const page = readPage(await (await get('/')).text());
  expect(page.text).toContain('This newsroom is being set up');
  expect(page.leadsTo.every((href) => /^[/?]*(\?lang=..)?$/.test(href) || href === '#content')).toBe(true);
  expect(readPage(await (await get('/?lang=ar')).text()).direction).toBe('rtl');
  const api = await get('/api/v1/stories');
  expect([api.status, api.headers.get('content-type')]).toEqual([
    503,
    'application/problem+json; charset=utf-8',
  ]);
  expect((await get('/healthz')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(200);
  expect((await get('/robots.txt')).status).toBe(200);
  expect((await get('/.well-known/change-password')).status).not.toBe(503);
  expect((await get('/.well-known/security.txt')).status).not.toBe(503);
});

it('leads from /setup/ to the set-up', async () => {
  const { key, get } = await start();
  const led = await get(`/setup/?token=${key}`);
  expect([led.status, led.headers.get('location')]).toEqual([301, `/setup?token=${key}`]);
});

it('speaks of the terminal to this machine alone', async () => {
  const advice = 'the terminal';
  const { get } = await start({ PUBLIC_URL: 'https://harbour.example', TRUST_PROXY: 'yes' });
  expect(await (await get('/')).text()).toContain(advice);
  const far = await get('/', null, { 'x-forwarded-for': '203.0.113.5' } as Record<string, string>);
  expect(far.status).toBe(503);
  expect(await far.text()).not.toContain(advice);
});

it('sets a newsroom up, once, and leads its administrator to the desk', async () => {
  const { key, get, post, text } = await start();
  const page = readPage(await text(`/setup?token=${key}`));
  expect(page.text).toContain('http://localhost:3999');
  const answer = await post('/setup', [
    ...Object.entries({ ...FORM, token: key }),
    ['languages', 'fr'],
    ['languages', 'ar'],
  ]);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk?done=setup']);
  expect(await people()).toEqual([
    { email: 'fay@harbour.example', name: 'Fay Founder', role: 'administrator' },
  ]);
  expect(await sections()).toEqual(['town', 'council', 'business', 'schools', 'culture', 'sport']);
  expect([demos, forgotten]).toEqual([0, 1]);

  const cookie = answer.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ');
  const desk = readPage(await text('/desk?done=setup&lang=ar', { cookie }));
  expect(desk.leadsTo).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^\/desk\/stories\/new/),
      expect.stringMatching(/^\/desk\/invitations.*#new$/),
      expect.stringMatching(/^\/desk\/settings/),
    ]),
  );
  const front = await get('/');
  expect(front.status).toBe(200);
  const html = await front.text();
  expect(html).toContain('<html lang="fr"');
  expect(readPage(html).text).toContain('The Harbour');
  expect(html).toContain('hreflang="ar"');
  expect(html).not.toContain('hreflang="ru"');

  for (const again of [await get(`/setup?token=${key}`), await post('/setup', { ...FORM, token: key })]) {
    expect(again.status).toBe(410);
    expect(readPage(await again.text()).text).toContain('Cette rédaction est déjà configurée');
  }
  expect(await people()).toHaveLength(1);
  expect(await renewSetupKey(store, new Date())).toBeNull();
});

it('is offered in every language that there is, and begins with the one it is read in', async () => {
  const { key, text, post } = await start();
  const page = await text(`/setup?token=${key}&lang=de`);
  expect(page).toMatch(/^<!doctype html><html lang="de"/);
  for (const language of INTERFACE_LANGUAGES) expect.soft(page).toContain(`hreflang="${language}"`);
  expect(page).toMatch(/<option value="de" selected/);
  const wrong = await post('/setup?lang=de', { ...FORM, languages: 'de', email: '', token: key });
  expect(await wrong.text()).toMatch(/^<!doctype html><html lang="de"/);
});

it('has the newsroom’s own sections after those of a template, in its languages', async () => {
  const { key, post } = await start();
  const send = (typed: string) =>
    post('/setup', [
      ...Object.entries({ ...FORM, template: 'local', sections: typed, token: key }),
      ['languages', 'fr'],
      ['languages', 'ar'],
    ]);
  const wrong = await send('Port / Harbour / More');
  expect(wrong.status).toBe(400);
  const html = await wrong.text();
  expect(html).toContain('id="sections-wrong"');
  expect(html).toContain('Port / Harbour / More</textarea>');
  expect((await send('Port / الميناء\r\nMer')).status).toBe(303);
  expect((await sections()).slice(-3)).toEqual(['sport', 'port', 'mer']);
  const port = store.reading.selectFrom('sections').select('names').where('slug', '=', 'port');
  expect((await port.executeTakeFirstOrThrow()).names).toEqual({ fr: 'Port', ar: 'الميناء' });
});

it('sends the administrator a test email where there is a mail server', async () => {
  const without = await start();
  const page = await without.text(`/setup?token=${without.key}`);
  expect(page).toContain('SMTP_URL');
  expect(page).not.toContain('name="mail"');
  const { key, post, text } = await start({ SMTP_URL: 'smtp://user:secret@mail.example' });
  const asked = await text(`/setup?token=${key}`);
  expect(asked).toContain('mail.example');
  expect(asked).not.toContain('secret');
  await post('/setup', { ...FORM, languages: 'fr', mail: 'yes', token: key });
  expect(
    await store.reading.selectFrom('letters').select(['recipient', 'kind', 'subject']).execute(),
  ).toEqual([{ recipient: 'fay@harbour.example', kind: 'test', subject: 'E-mail de test de The Harbour' }]);
});

it('stores the name that was chosen, the one it would have anyway as well', async () => {
  const { key, post } = await start();
  await post('/setup', { ...FORM, name: ' Newsroom ', languages: 'fr', token: key });
  const named = store.reading.selectFrom('setting_changes').select('after').where('setting', '=', 'name');
  expect(await named.execute()).toEqual([{ after: 'Newsroom' }]);
  await nameDemo(store, testConfig());
  expect(await named.execute()).toEqual([{ after: 'Newsroom' }]);
});

it('makes one administrator of two who send the form at once', async () => {
  const { key, post } = await start();
  const send = (email: string) => post('/setup', { ...FORM, languages: 'fr', email, token: key });
  const answers = await Promise.all([send('one@harbour.example'), send('two@harbour.example')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
  expect(await people()).toHaveLength(1);
});

it('opens with the key of the last start alone, and locks nobody out who has it', async () => {
  const first = await start();
  const second = await start();
  expect(second.key).not.toBe(first.key);
  for (const token of ['', 'wrong', first.key, `${second.key}x`]) {
    expect((await second.get(`/setup?token=${token}`)).status).toBe(403);
    expect((await second.post('/setup', { ...FORM, token })).status).toBe(403);
  }
  // Every process of one database accepts the same key.
  expect((await first.get(`/setup?token=${second.key}`)).status).toBe(200);
  const kept = await store.reading.selectFrom('setup_key').select('hash').executeTakeFirstOrThrow();
  expect(kept.hash).not.toContain(second.key);
  let status = 0;
  for (let tries = 0; status !== 429 && tries < 40; tries += 1)
    ({ status } = await second.post('/setup', { ...FORM, token: 'wrong' }));
  expect(status).toBe(429);
  expect((await second.get(`/setup?token=${second.key}`)).status).toBe(200);
  expect((await second.post('/setup', { ...FORM, languages: 'fr', token: second.key })).status).toBe(303);
});

it('says in the reader’s language that an address is no longer valid, and how to get another', async () => {
  const old = await start();
  const { get, post } = await start();
  for (const [lang, title] of [
    ['en', 'no longer valid'],
    ['ru', 'больше не действует'],
    ['zh', '已失效'],
    ['ar', 'لم يعد صالحًا'],
    ['fr', 'n’est plus valable'],
  ]) {
    const page = readPage(await (await get(`/setup?token=${old.key}&lang=${lang}`)).text());
    expect(page.text).toContain(title);
    expect(page.text).toContain('--no-demo');
  }
  const sent = await post('/setup?lang=fr', { ...FORM, languages: 'fr', token: old.key });
  expect(sent.status).toBe(403);
  expect(await sent.text()).toContain('n’est plus valable');
});

it('opens for an hour', async () => {
  const { key, get, post } = await start();
  await store.statement(`update setup_key set made_at = now() - interval '61 minutes'`);
  expect((await get(`/setup?token=${key}`)).status).toBe(403);
  expect((await post('/setup', { ...FORM, languages: 'fr', token: key })).status).toBe(403);
  expect(await people()).toEqual([]);
});

it('says beside each field what is wrong, keeps what was typed, and makes nothing', async () => {
  const { key, post } = await start();
  const wrong = {
    ...FORM,
    name: '',
    zone: 'Mars/Olympus',
    person: ' ',
    email: 'fay',
    password: 'short',
    token: key,
  };
  const answer = await post('/setup', wrong);
  expect(answer.status).toBe(400);
  const html = await answer.text();
  for (const id of ['name', 'zone', 'languages', 'person', 'email', 'password'])
    expect(html).toContain(`id="${id}-wrong"`);
  expect(html).toContain('value="fay"');
  expect(html).not.toContain('short"');
  expect(await people()).toEqual([]);
  const same = await post('/setup', {
    ...FORM,
    languages: 'fr',
    name: 'Quiet Harbour',
    password: 'Quiet Harbour!',
    token: key,
  });
  expect(await same.text()).toContain('id="password-wrong"');
});

it('refuses a proxy and another host before it has an address, even where a proxy is trusted', async () => {
  for (const settings of [{}, { TRUST_PROXY: 'yes' }]) {
    const { key, get } = await start(settings);
    const path = `/setup?token=${key}`;
    expect((await get(path)).status).toBe(200);
    for (const headers of [
      { 'x-forwarded-for': '203.0.113.5' },
      { 'x-forwarded-host': 'localhost:3999' },
      { forwarded: 'for=203.0.113.5' },
      { via: '1.1 proxy' },
    ]) {
      const refused = await get(path, null, headers as unknown as Record<string, string>);
      expect([Object.keys(headers), refused.status]).toEqual([Object.keys(headers), 421]);
      expect(await refused.text()).toContain('PUBLIC_URL');
    }
  }
});

it('asks the first administrator of a public portal for a second step', async () => {
  const { key, post, get, text } = await start({
    PUBLIC_URL: 'https://harbour.example',
    HOST: '0.0.0.0',
    TRUST_PROXY: 'yes',
  });
  expect(readPage(await text(`/setup?token=${key}`)).text).toContain('https://harbour.example');
  const answer = await post('/setup', { ...FORM, languages: 'fr', token: key });
  const cookie = answer.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ');
  expect((await get('/desk?done=setup', { cookie })).headers.get('location')).toContain('/account/two-step');
});

it('loads the demo where it was asked for, and leaves what the environment sets', async () => {
  const { key, post, text } = await start({ PORTAL_NAME: 'Fixed', PORTAL_ZONE: 'Asia/Tokyo' });
  expect(await text(`/setup?token=${key}`)).toContain('Set by PORTAL_NAME in the environment');
  const { name: _name, zone: _zone, ...form } = FORM;
  const answer = await post('/setup', {
    ...form,
    languages: 'fr',
    template: 'none',
    demo: 'yes',
    token: key,
  });
  expect(answer.status).toBe(303);
  expect(demos).toBe(1);
  expect(await sections()).toEqual([]);
});

it('closes when an account is made in a terminal, and holds no reader back who has something to read', async () => {
  const { key, get } = await start();
  expect((await get('/')).status).toBe(503);
  await store.write((writing) => upsertStories(writing, [draftOf({ headline: 'A ship' })], new Date()));
  expect((await get('/')).status).toBe(200);
  expect((await get(`/setup?token=${key}`)).status).toBe(200);
  await makeMember(store, { role: 'reader', name: 'Rosa' });
  expect((await get(`/setup?token=${key}`)).status).toBe(200);
  await makeMember(store, { role: 'administrator', name: 'Ada' });
  expect((await get(`/setup?token=${key}`)).status).toBe(410);
});
