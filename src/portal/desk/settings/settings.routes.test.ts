import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { newPage } from '../../../desk/newsroom-pages/testing.ts';
import { settingHistory } from '../../../desk/settings/settings.queries.ts';
import {
  FORM_SETTING_NAMES,
  NEWSROOM_SETTINGS,
  type PictureSettingName,
} from '../../../newsroom-settings.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { insertPage } from '../../../stories/newsroom-pages/keep-page.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import { wordsIn } from '../../../words/words.ts';
import type { RunningServer } from '../../server/server.ts';
import { structuredFaults } from '../../testing/schema-org.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const HERE = '/desk/settings';
let store: Store;
let portal: RunningServer;
/** Another process on the same database, with one setting fixed by its environment. */
let other: RunningServer;
let admin: TestMember;
let editor: TestMember;
beforeAll(async () => {
  store = await openTestStore();
  for (const kind of ['about', 'imprint', 'ownership'] as const) await publishPage(kind);
  const config = { PUBLIC_URL: 'http://localhost:3999' };
  portal = await startTestPortal(store, { config: testConfig(config) });
  other = await startTestPortal(store, { config: testConfig({ ...config, PORTAL_NAME: 'The Fixed' }) });
  admin = await makeMember(store, { role: 'administrator', name: 'Anna' });
  editor = await makeMember(store, { role: 'editor', name: 'Emil' });
  // More than stand beside the lead, so that there are latest stories.
  const ships = Array.from({ length: 6 }, (_, at) =>
    draftOf({ headline: `Ship ${at}`, externalKey: `s${at}` }),
  );
  const draft = draftOf({ headline: 'A ship comes in', text: 'It came at noon.' });
  await store.write((writing) => upsertStories(writing, [draft, ...ships], new Date('2026-11-01T23:30:00Z')));
});
afterAll(async () => {
  await portal.close();
  await other.close();
  await store.close();
});

async function publishPage(kind: 'about' | 'imprint' | 'ownership') {
  const content = { ...newPage('We are here.', { kind, title: kind }), slug: kind, footer: null };
  const page = { content, language: 'en', groupId: null };
  const id = await store.write((writing) => insertPage(writing, page, null, new Date()));
  const out = { state: 'published', published_at: new Date() };
  await store.write((writing) =>
    writing.updateTable('newsroom_pages').set(out).where('id', '=', id).execute(),
  );
}

/** The process whose pages are asked for; this one, unless a test says otherwise. */
let asked: RunningServer | null = null;
const { get, post, text } = visitsTo(() => ({ portal: asked ?? portal, as: admin }));
const onOther = visitsTo(() => ({ portal: other, as: admin }));
const asStranger = (path: string) => text(path, null);

/** The fields a browser would submit, with some values changed. */
async function form(changed: Record<string, string | string[]> = {}): Promise<[string, string][]> {
  const { document } = parseHTML(await text(HERE));
  const fields = [
    ...document.querySelectorAll<HTMLInputElement>('.settings-form :is(input, select):not([disabled])'),
  ].flatMap((field): [string, string][] => {
    if (field.type === 'checkbox' && !field.hasAttribute('checked')) return [];
    const option = field.querySelector<HTMLOptionElement>('option[selected]');
    return [[field.name, (option ?? field).getAttribute('value') ?? '']];
  });
  return [
    ...fields.filter(([name]) => !(name in changed)),
    ...Object.entries(changed).flatMap(([key, value]) =>
      [value].flat().map((one): [string, string] => [key, one]),
    ),
  ];
}
const save = async (changed: Record<string, string | string[]>) => post(HERE, await form(changed));

/** For each setting: another value, and where the next reader sees the change. */
const EVERY: Record<
  (typeof NEWSROOM_SETTINGS)[Exclude<keyof typeof NEWSROOM_SETTINGS, PictureSettingName>]['key'],
  { readonly to: string | string[]; readonly shows: () => Promise<void> }
> = {
  name: {
    to: 'The Harbour & Sons',
    shows: async () => {
      expect(readPage(await asStranger('/')).text).toContain('The Harbour & Sons');
      expect(await asStranger('/feed.xml')).toContain('<title>The Harbour &amp; Sons</title>');
      expect(await asStranger('/feed.atom')).toContain('<title>The Harbour &amp; Sons</title>');
      expect(JSON.parse(await asStranger('/feed.json')).title).toBe('The Harbour & Sons');
      expect(JSON.parse(await asStranger('/manifest.webmanifest')).name).toBe('The Harbour & Sons');
      expect(await asStranger('/trust.txt')).toContain('# The Harbour & Sons');
      expect(JSON.parse(await asStranger('/api/openapi.json')).info.title).toContain('The Harbour & Sons');
      expect(JSON.parse(await asStranger('/api/docs/json')).info.title).toContain('The Harbour & Sons');
      expect(await letterTo(admin.email)).toContain('The Harbour & Sons');
    },
  },
  tagline: {
    to: 'News from the quay',
    shows: async () => {
      const front = await asStranger('/');
      expect(front).toContain('<meta name="description" content="News from the quay"');
      expect(readPage(front).text).toContain('News from the quay');
      expect(await asStranger('/feed.xml')).toContain('<description>News from the quay</description>');
      expect(await asStranger('/feed.atom')).toContain('<subtitle>News from the quay</subtitle>');
      expect(JSON.parse(await asStranger('/feed.json')).description).toBe('News from the quay');
      expect(JSON.parse(await asStranger('/manifest.webmanifest')).description).toBe('News from the quay');
      // It is in the main language.
      expect(readPage(await asStranger('/?lang=ru')).text).not.toContain('News from the quay');
    },
  },
  languages: {
    to: ['en', 'ar'],
    shows: async () => {
      const front = await asStranger('/');
      expect(front).toContain('hreflang="ar"');
      expect(front).not.toContain('hreflang="ru"');
      expect(await asStranger('/?lang=ru')).toContain('<html lang="en"');
      expect(await asStranger('/?lang=ar')).toContain('<html lang="ar" dir="rtl"');
      expect(await asStranger('/sitemap.xml')).not.toContain('lang=ru');
      expect(await asStranger('/feed.xml?lang=ru')).toContain('<language>en</language>');
    },
  },
  language: {
    to: 'ar',
    shows: async () => {
      expect(await asStranger('/')).toContain('<html lang="ar" dir="rtl"');
      expect(JSON.parse(await asStranger('/manifest.webmanifest'))).toMatchObject({ lang: 'ar', dir: 'rtl' });
      expect(await asStranger('/feed.xml')).toContain('<language>ar</language>');
    },
  },
  zone: {
    to: 'Asia/Tokyo',
    shows: async () => expect(await asStranger('/story/a-ship-comes-in')).toContain('GMT+9'),
  },
  accent: {
    to: '#C70000',
    shows: async () =>
      expect(await asStranger('/')).toMatch(
        /<html lang="\w\w" dir="\w+" style="--accent:#c70000;--accent-wash:#[0-9a-f]{6};--accent-dark:#[0-9a-f]{6};--accent-dark-wash:#[0-9a-f]{6}">/,
      ),
  },
  type: {
    to: 'sans',
    shows: async () => {
      const front = await asStranger('/');
      expect(front).toMatch(/<html [^>]*data-type="sans"/);
      expect(front).not.toMatch(/preload" href="\/assets\/newsreader/);
    },
  },
  frontParts: {
    to: ['mostRead'],
    shows: async () => expect(await asStranger('/?lang=en')).not.toContain('class="headlines'),
  },
  contact: {
    to: 'mailto:safe@harbour.example',
    shows: async () => {
      expect(await asStranger('/.well-known/security.txt')).toContain('Contact: mailto:safe@harbour.example');
      expect(await asStranger('/trust.txt')).toContain('contact=mailto:safe@harbour.example');
    },
  },
  publisherName: stated('Harbour News GmbH', '/page/imprint', 'legalName'),
  publisherAddress: stated('Quay 1, 1010 Vienna, Austria', '/page/imprint', 'address'),
  publisherEmail: stated('office@harbour.example', '/page/imprint', 'email'),
  publisherPhone: stated('+43 1 234567', '/page/imprint', 'telephone'),
  publisherRegistration: stated('FN 12345a, Vienna', '/page/imprint', 'identifier'),
  publisherFounded: stated('2019-05-01', '/page/imprint', 'foundingDate'),
  publisherOwners: owned('Ada Lind 60%; Harbour Trust 40%'),
  publisherBeneficiaries: owned('Ada Lind and Ben Okri'),
  publisherIncome: owned('2025: subscriptions 70%, grants 30%'),
  publisherStateAdvertising: owned('None in 2025'),
  publisherForeignAdvertising: owned('No money from abroad in 2025'),
  policyMission: policy('missionCoveragePrioritiesPolicy'),
  policyVerification: policy('verificationFactCheckingPolicy'),
  policySources: policy('unnamedSourcesPolicy'),
  policyFeedback: policy('actionableFeedbackPolicy'),
  policyDiversity: policy('diversityPolicy'),
  policyStaff: policy('diversityStaffingReport'),
  policyBylines: policy('noBylinesPolicy'),
  intakeDays: { to: '14', shows: async () => expect(await nowIs('intakeDays')).toBe(14) },
  fourEyes: { to: '', shows: async () => expect(await nowIs('fourEyes')).toBe(false) },
  onlyEditorApproves: {
    to: 'yes',
    shows: async () => expect(await nowIs('onlyEditorApproves')).toBe(true),
  },
  blocks: { to: ['media'], shows: async () => expect(await nowIs('blocks')).toEqual(['media']) },
  newsletterTime: {
    to: '18:05',
    shows: async () => expect(await asStranger('/newsletter')).toContain('18:05'),
  },
  newsletterDays: {
    to: 'none',
    shows: async () => {
      expect(await asStranger('/')).not.toContain('href="/newsletter"');
      const page = readPage(await asStranger('/newsletter?lang=en'));
      expect(page.text).toContain('sends no newsletter');
      expect((await post('/newsletter', { email: 'a@reader.example' }, null)).status).toBe(409);
    },
  },
  newsletterStories: { to: '5', shows: async () => expect(await nowIs('newsletterStories')).toBe(5) },
  reserveTextMining: {
    to: 'yes',
    shows: async () => {
      expect(await asStranger('/robots.txt')).toMatch(
        /^Allow: \/$[\s\S]*^User-agent: GPTBot$[\s\S]*^Disallow: \/$/m,
      );
      expect(JSON.parse(await asStranger('/.well-known/tdmrep.json'))).toEqual([
        { location: '/', 'tdm-reservation': 1 },
      ]);
      expect(await asStranger('/robots.txt')).toContain('\nLicense: http://localhost:3999/license.xml\n');
      expect(await asStranger('/license.xml')).toContain('<prohibits type="usage">ai-all</prohibits>');
    },
  },
  checkSure: { to: '0.5', shows: async () => expect(await nowIs('checkSure')).toBe(0.5) },
  checkPage: {
    to: 'yes',
    shows: async () => {
      expect((await get('/check', null)).status).toBe(200);
      expect(await asStranger('/')).toContain('href="/check');
    },
  },
  readership: {
    to: '',
    shows: async () => {
      expect(await asStranger('/story/a-ship-comes-in')).not.toContain('readership-');
      const report = { kind: 'read', of: 'a-ship-comes-in', from: '', view: 'abcdefgh' };
      expect((await post('/read', report, null)).status).toBe(404);
    },
  },
  readershipMonths: {
    to: '13',
    shows: async () => expect(await nowIs('readershipMonths')).toBe(13),
  },
};
/** What the structured data of the front page say of the newsroom. */
async function organisation() {
  const front = await asStranger('/');
  expect(structuredFaults(front)).toEqual([]);
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(front) ?? [];
  return JSON.parse(json);
}
/** A fact about the publisher, on a page of the newsroom and in structured data. */
function stated(to: string, page: string, property: string) {
  const shows = async () => {
    expect(readPage(await asStranger(page)).text).toContain(to);
    expect((await organisation())[property]).toBe(to);
  };
  return { to, shows };
}
/** A fact about owners or money. */
function owned(to: string) {
  const shows = async () => {
    expect(readPage(await asStranger('/page/ownership')).text).toContain(to);
    const [page, ...works] = (await organisation()).ownershipFundingInfo;
    expect(page).toBe('http://localhost:3999/page/ownership');
    expect(works).toContainEqual({ '@type': 'CreativeWork', name: expect.any(String), text: to });
  };
  return { to, shows };
}
/** Where a policy is found. */
function policy(property: string) {
  const shows = async () => {
    expect((await organisation())[property]).toBe('http://localhost:3999/page/about');
    expect(await asStranger('/trust.txt')).toContain('disclosure=http://localhost:3999/page/about');
  };
  return { to: '/page/about', shows };
}
/** The latest email to `email`, after requesting a login link. */
async function letterTo(email: string): Promise<string> {
  await post('/login/link', { email }, null);
  const newest = store.reading
    .selectFrom('letters')
    .select(['subject', 'text'])
    .where('recipient', '=', email);
  const letter = await newest.orderBy('id', 'desc').executeTakeFirstOrThrow();
  return `${letter.subject}\n${letter.text}`;
}
const nowIs = async (key: string, on: { text: (path: string) => Promise<string> } = { text }) =>
  JSON.parse(await on.text(`${HERE}.json`)).settings.find((setting: { key: string }) => setting.key === key)
    .value;

it('is for administrators alone, at every address', async () => {
  for (const path of [HERE, `${HERE}.json`]) {
    expect((await get(path, editor)).status).toBe(403);
    expect((await get(path, null)).status).toBe(path === HERE ? 303 : 401);
  }
  expect((await post(HERE, await form({ name: 'Mine' }), editor)).status).toBe(403);
  expect((await post(`${HERE}/undo`, { id: 'x' }, editor)).status).toBe(403);
  expect(readPage(await text('/desk', editor)).leadsTo).not.toContain(HERE);
  expect(readPage(await text('/desk', admin)).leadsTo).toContain(HERE);
});

it('has a label and a help for every setting, in every language', async () => {
  for (const language of ['en', 'ru', 'zh', 'ar', 'fr'] as const) {
    const page = readPage(await text(`${HERE}?lang=${language}`));
    expect(page.text).toContain(wordsIn(language).say('settingFourEyes'));
    expect(page.text).toContain(wordsIn(language).say('settingAccentHelp').slice(0, 30));
  }
});

it('says beside each field what is wrong with it, saves nothing, and keeps what was typed', async () => {
  const answer = await save({ name: '', accent: '#ffd400', contact: 'desk@example.org', checkSure: '2' });
  expect(answer.status).toBe(400);
  const html = await answer.text();
  expect(html).toContain('id="name-wrong"');
  expect(html).toMatch(
    /id="accent-wrong">This colour is too pale[^<]+The nearest readable colour is #[0-9a-f]{6}\./,
  );
  expect(html).toContain('id="contact-wrong"');
  expect(html).toContain('id="checkSure-wrong"');
  expect(html).toContain('value="desk@example.org"');
  expect(await settingHistory(store.reading, 1)).toEqual([]);
  expect((await save({ languages: [] })).status).toBe(400);
  expect((await post(HERE, { name: 'No seen' })).status).toBe(400);
});

/** Pages that are kept in memory, of which each shows some of the settings. */
const CACHED = [
  ...['/', '/feed.xml', '/feed.atom', '/feed.json', '/manifest.webmanifest', '/story/a-ship-comes-in'],
  ...['/page/imprint', '/page/ownership', '/trust.txt', '/robots.txt', '/newsletter'],
];
/** Does something with the pages of the other process. */
async function atOther(what: () => Promise<void>): Promise<void> {
  asked = other;
  try {
    await what();
  } finally {
    asked = null;
  }
}

it.each(Object.entries(EVERY))(
  'shows a changed %s to the next reader of every process, logs it, and takes it back with one button',
  async (key, { to, shows }) => {
    // Pages cached before a change must not be sent after it.
    for (const path of CACHED) {
      await asStranger(path);
      await onOther.text(path, null);
    }
    const answer = await save({ [key]: to });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toContain('done=saved');
    await shows();
    const [change, earlier] = await settingHistory(store.reading, 2);
    expect(earlier?.setting).not.toBe(change?.setting);
    expect(change && NEWSROOM_SETTINGS[change.setting].key).toBe(key);
    const [logged] = await searchLog(store.reading, { action: 'change setting' }, 1);
    expect(logged).toMatchObject({
      actor: admin.id,
      details: { setting: key, before: change?.before, after: change?.after },
    });
    const changed = await nowIs(key);
    await other.settled();
    // Its environment names it.
    if (key !== 'name') {
      expect(await nowIs(key, onOther)).toEqual(changed);
      await atOther(shows);
    }

    // One button takes it back for the next reader, and another brings it again.
    expect((await post(`${HERE}/undo`, { id: change?.id ?? '' })).status).toBe(303);
    await expect(shows()).rejects.toThrow();
    await other.settled();
    await expect(atOther(shows)).rejects.toThrow();
    const [undone] = await settingHistory(store.reading, 1);
    expect((await post(`${HERE}/undo`, { id: undone?.id ?? '' })).status).toBe(303);
    expect(await nowIs(key)).toEqual(changed);
  },
);

it('covers every setting of the form', () => {
  expect(Object.keys(EVERY).sort()).toEqual(
    FORM_SETTING_NAMES.map((name) => NEWSROOM_SETTINGS[name].key as string).sort(),
  );
});

it('is live in other processes, and there the environment wins and is named', async () => {
  await other.settled();
  const front = await onOther.text('/', null);
  expect(readPage(front).text).toContain('The Fixed');
  expect(front).toContain('--accent:#c70000');
  const page = await onOther.text(`${HERE}?lang=en`);
  expect(page).toMatch(/<input id="name"[^>]* disabled/);
  expect(page).toContain('Set by PORTAL_NAME in the environment');
  const { version } = JSON.parse(await onOther.text(`${HERE}.json`));
  const before = JSON.parse(await onOther.text(`${HERE}.json`)).settings;
  const fields = (await form({ tagline: 'From the other side' })).map(([key, value]): [string, string] =>
    key === 'seen' ? [key, String(version)] : [key, value],
  );
  expect((await onOther.post(HERE, fields)).status).toBe(303);
  expect(before[0]).toMatchObject({ key: 'name', value: 'The Fixed', setBy: 'environment' });
  await portal.settled();
  expect(JSON.parse(await asStranger('/manifest.webmanifest'))).toMatchObject({
    name: 'The Harbour & Sons',
    description: 'From the other side',
  });
});

it('has no language menu in a newsroom of one language', async () => {
  await save({ language: 'en' });
  await save({ languages: ['en'] });
  const front = await asStranger('/');
  expect(front).not.toContain('class="languages"');
  expect(front).not.toContain('hreflang=');
  expect(await text('/desk')).not.toContain('class="languages"');
  // A story in another language is shown in its only language, at its plain URL.
  const draft = draftOf({ headline: 'Судно пришло', language: 'ru', text: 'Оно пришло в полдень.' });
  const [taken] = await store.write((writing) => upsertStories(writing, [draft], new Date()));
  const { slug } = await store.reading
    .selectFrom('stories')
    .select('slug')
    .where('id', '=', taken?.id ?? '')
    .executeTakeFirstOrThrow();
  expect(await asStranger(`/story/${slug}`)).toContain('<html lang="en"');
});

it('says what somebody else changed meanwhile, and saves over it the second time', async () => {
  const old = await form({ tagline: 'Mine' });
  await save({ tagline: 'Theirs' });
  const answer = await post(HERE, old);
  expect(answer.status).toBe(409);
  const html = await answer.text();
  expect(html).toMatch(/id="tagline-wrong">Somebody else changed this[^<]+Theirs/);
  expect(html).toContain('value="Mine"');
  const [, seen = ''] = /name="seen" value="(\d+)"/.exec(html) ?? [];
  const again = old.map(([key, value]): [string, string] => (key === 'seen' ? [key, seen] : [key, value]));
  expect((await post(HERE, again)).status).toBe(303);
  expect(await nowIs('tagline')).toBe('Mine');
});

it('lets two people change different settings at once', async () => {
  const old = await form({ checkSure: '0.6' });
  await save({ zone: 'Europe/Vienna' });
  expect((await post(HERE, old)).status).toBe(303);
  expect([await nowIs('zone'), await nowIs('checkSure')]).toEqual(['Europe/Vienna', 0.6]);
  const [newest] = await settingHistory(store.reading, 1);
  expect(newest).toMatchObject({ setting: 'CHECK_SURE', before: '0.5', after: '0.6' });
});

it('draws what nobody touched as it is by now, beside what is wrong', async () => {
  const old = await form({ accent: 'red' });
  await save({ zone: 'Asia/Tokyo' });
  const answer = await post(HERE, old);
  expect(answer.status).toBe(400);
  const html = await answer.text();
  expect(html).toMatch(/value="Asia\/Tokyo"[^>]* selected|selected[^>]* value="Asia\/Tokyo"/);
  expect(html).toContain('value="red"');
  expect(html).toContain('name="was-accent" value="#c70000"');
});

it('says first that somebody else changed what is typed wrong as well', async () => {
  const old = await form({ accent: 'red' });
  await save({ accent: '#0a5f6b' });
  expect((await post(HERE, old)).status).toBe(409);
  await save({ accent: '#c70000' });
});

it('changes no list that follows from another setting', async () => {
  await save({ languages: ['fr'], language: 'ar' });
  await save({ checkSure: '0.5' });
  const [newest] = await settingHistory(store.reading, 1);
  expect(newest?.setting).toBe('CHECK_SURE');
  await save({ language: 'en' });
  expect(await nowIs('languages')).toEqual(['en', 'fr']);
  expect((await form()).filter(([name]) => name === 'languages')).toEqual([['languages', 'fr']]);
  await save({ languages: ['en'], tagline: 'Theirs' });
  await save({ tagline: 'Mine' });
});

it('lists who changed what, and undoes it with one button', async () => {
  const [newest] = await settingHistory(store.reading, 1);
  const page = await text(HERE);
  expect(readPage(page).text).toContain('from Theirs to Mine');
  expect(page).toContain('aria-label="Undo the change to “Description”"');
  const undone = await post(`${HERE}/undo`, { id: newest?.id ?? '' });
  expect(undone.headers.get('location')).toContain('done=undone');
  expect(await nowIs('tagline')).toBe('Theirs');
  expect((await post(`${HERE}/undo`, { id: newest?.id ?? '' })).status).toBe(409);
  expect((await post(`${HERE}/undo`, { id: 'x' })).status).toBe(404);
  const log = readPage(await text('/desk/log?action=setting')).text;
  expect(log).toContain('Description · from Mine to Theirs');
  const [logged] = await searchLog(store.reading, { action: 'change setting' }, 1);
  expect(logged).toMatchObject({ actor: admin.id, details: { before: 'Mine', after: 'Theirs' } });
});

it('has the values that belong to its version, whatever this process has heard of changes', async () => {
  // The change is not announced.
  await store.statement(
    `insert into setting_changes (id, setting, after) values (gen_random_uuid(), 'tagline', 'Unheard')`,
  );
  expect(await nowIs('tagline')).toBe('Unheard');
  expect(await text(HERE)).toContain('value="Unheard"');
});
