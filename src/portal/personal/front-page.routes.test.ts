import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../clock.ts';
import { createDiscovery } from '../../discovery/open-discovery.ts';
import { silentLog } from '../../log.ts';
import { makeMember, type TestMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';
import { visitsTo } from '../testing/testing-visitor.ts';

let store: Store;
let server: RunningServer;
let ann: TestMember;
let ben: TestMember;

beforeAll(async () => {
  store = await openTestStore();
  const now = Date.now();
  const drafts = Array.from({ length: 24 }, (_, at) =>
    draftOf({
      headline: `Story ${at}`,
      slug: `story-${at}`,
      text: Array.from({ length: 30 }, (_, word) => `harbour${at}x${word}`).join(' '),
      section: at % 2 ? { slug: 'world', names: { en: 'World' } } : { slug: 'trade', names: { en: 'Trade' } },
      topics: [{ slug: `topic-${at % 4}`, names: { en: `Topic ${at % 4}` } }],
      publishedAt: new Date(now - (at + 1) * 3_600_000),
    }),
  );
  await store.write((writing) => upsertStories(writing, drafts, new Date(now)));
  ann = await makeMember(store, { name: 'Ann' });
  ben = await makeMember(store, { name: 'Ben', language: 'ar' });
  const discovery = createDiscovery(store.reading, systemClock, silentLog);
  await discovery.filled();
  server = await startTestPortal(store, { discovery });
  await server.settled();
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const visits = visitsTo(() => ({ portal: server, as: ann }));
const get = async (path: string, member: TestMember | null = ann, headers: Record<string, string> = {}) => {
  const response = await visits.get(path, member, headers);
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const post = async (
  path: string,
  fields: [string, string][],
  member: TestMember | null = ann,
  accept = '*/*',
) => {
  const response = await visits.post(path, fields, member, { accept });
  const to = response.headers.get('location');
  return { status: response.status, to, text: await response.text() };
};
const add = (...whats: string[]) =>
  post('/front-page/add', [...whats.map((what): [string, string] => ['what', what]), ['count', '3']]);
const blocks = async (member = ann) => {
  const { blocks } = JSON.parse((await get('/front-page.json', member)).text) as {
    blocks: { kind: string; target: string; count: number; stories: { slug: string }[] }[];
  };
  return blocks.map(({ kind, target, count, stories }) => ({
    ref: `${kind}:${target}`,
    count,
    stories: stories.map(({ slug }) => slug),
  }));
};
const headlines = (html: string) =>
  [...html.matchAll(/<h[23][^>]*><a href="\/story\/([^"?]+)/g)].map(([, slug]) => slug);

describe('set as front page', () => {
  it('tells strangers what it is, and how a browser begins with it', async () => {
    const page = await get('/front-page', null, {
      'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/128.0',
    });
    expect(page.status).toBe(200);
    expect(page.text).toContain('href="/register?next=%2Ffront-page"');
    expect(page.text).toContain('href="/login?next=%2Ffront-page"');
    expect(page.text).toContain('In your browser: Firefox on a computer');
    expect(page.text).toContain('value="https://news.example/"');
    expect(page.text).not.toContain('/front-page/add');
    expect((await post('/front-page/add', [['what', 'section:world']], null)).to).toMatch(/^\/login/);
    expect((await get('/front-page.json', null)).status).toBe(401);
  });

  it('puts what is chosen on the page, each once, and refuses by its name what does not exist', async () => {
    expect((await add('section:world', 'topic:topic-0')).to).toBe('/front-page?done=added#blocks');
    expect((await add('section:world', 'language:en')).status).toBe(303);
    for (const [what, told] of [
      ['section:nowhere', 'Section “nowhere”: there is none.'],
      ['entity:acme', 'Company or person “acme”: there is none.'],
      ['author:&lt;x', '“&amp;lt;x”: there is none.'],
      ['', 'Choose something from the list.'],
    ] as const) {
      const refused = await add(what);
      expect(refused.status, what).toBe(400);
      expect(refused.text, what).toContain(told);
    }
    expect(await blocks()).toEqual([
      { ref: 'section:world', count: 3, stories: ['story-1', 'story-3', 'story-5'] },
      { ref: 'topic:topic-0', count: 3, stories: ['story-4', 'story-8', 'story-12'] },
      { ref: 'language:en', count: 3, stories: ['story-2', 'story-6', 'story-7'] },
    ]);
    expect(await blocks(ben)).toEqual([]);
  });

  it('arranges them, and shows first what it would be', async () => {
    const form: [string, string][] = [
      ['block', 'topic:topic-0'],
      ['count', '6'],
      ['block', 'section:world'],
      ['count', '3'],
    ];
    const preview = await post('/front-page/preview', form);
    expect(preview.status).toBe(200);
    expect([...preview.text.matchAll(/<h3>([^<]*)/g)].map(([, title]) => title)).toEqual([
      'The editors’ lead',
      'Topic 0',
      'World',
      'English',
    ]);
    expect((await blocks())[0]?.ref).toBe('section:world');
    const kept = await post('/front-page/arrange', form, ann, 'application/json');
    expect(JSON.parse(kept.text)).toEqual({ kept: true });
    expect((await blocks()).map(({ ref, count }) => `${ref} ${count}`)).toEqual([
      'topic:topic-0 6',
      'section:world 3',
      'language:en 3',
    ]);
    await post('/front-page/arrange', [['step', 'down topic:topic-0']]);
    expect((await post('/front-page/arrange', [['step', 'remove language:en']])).to).toContain(
      'done=removed',
    );
    expect((await blocks()).map(({ ref }) => ref)).toEqual(['section:world', 'topic:topic-0']);
  });

  it('becomes the front page of this member alone, with the lead and a way to the common one', async () => {
    const common = await get('/', null);
    expect((await get('/')).text).not.toContain('Change it');
    await post('/front-page/use', [['on', 'yes']]);
    const own = await get('/');
    expect(own.headers.get('cache-control')).toBe('private, no-store');
    expect(headlines(own.text)).toEqual([
      'story-0',
      'story-1',
      'story-3',
      'story-5',
      'story-4',
      'story-8',
      'story-12',
      'story-16',
      'story-20',
    ]);
    expect(own.text).toContain('href="/?front=common"');
    const shared = await get('/?front=common');
    expect(headlines(shared.text)).toEqual(headlines(common.text));
    expect(shared.text).toContain('Back to your own');
    expect((await get('/', null)).text).toBe(common.text);
    expect(headlines((await get('/', ben)).text)).toEqual(headlines(common.text));
    expect((await get('/?front=mine')).status).toBe(400);
  });

  it('leaves out what is muted, down to one story, and shows it again', async () => {
    expect((await post('/front-page/mute', [['target', 'story:story-3']])).to).toBe(
      '/front-page?done=muted#preview',
    );
    await post('/front-page/mute', [['target', 'topic:topic-0']]);
    expect(headlines((await get('/')).text)).toEqual(['story-1', 'story-5', 'story-7', 'story-9']);
    expect((await get('/')).text).toContain('You have muted this.');
    expect((await get('/front-page')).text).toContain('Show again<span class="unseen"> Story 3</span>');
    expect((await post('/front-page/mute', [['target', 'story:no-such']])).status).toBe(400);
    await post('/front-page/unmute', [['target', 'story:story-3']], ben);
    expect(headlines((await get('/')).text)).not.toContain('story-3');
    await post('/front-page/unmute', [['target', 'story:story-3']]);
    await post('/front-page/unmute', [['target', 'topic:topic-0']]);
    expect(headlines((await get('/')).text)).toContain('story-3');
    await post('/front-page/use', [['on', 'no']]);
    expect((await get('/')).text).not.toContain('Change it');
  });

  it('is empty with advice, and borrows stories where the language has none', async () => {
    await post('/front-page/use', [['on', 'yes']], ben);
    const empty = await get('/', ben);
    expect(empty.text).toContain('<html lang="ar" dir="rtl">');
    expect(empty.text).toContain('لا أقسام على صفحتك الأولى بعد.');
    await post('/front-page/add', [['what', 'section:world']], ben);
    expect(headlines((await get('/', ben)).text)).toEqual(['story-0', 'story-1', 'story-3', 'story-5']);
  });
});

describe('recommended content', () => {
  const listOf = (html: string) =>
    /<personal-list data-key="recommended:[^"]*">(.*?)<\/personal-list>/s.exec(html)?.[1];
  const wants = (on: boolean) =>
    store.statement('update users set wants_recommended = $1 where id = $2', [on, ann.id]);
  const reading = async (...slugs: string[]) => {
    for (const slug of slugs) {
      await store.statement(
        `insert into history (user_id, story_id) select $1, id from stories where slug = $2
          on conflict do nothing`,
        [ann.id, slug],
      );
    }
  };

  it('is byte by byte what a stranger sees, as long as a member has not allowed it', async () => {
    await reading('story-2', 'story-6', 'story-10');
    await store.statement('update users set keeps_history = false where id = $1', [ann.id]);
    const saves = (text: string | undefined) =>
      text?.replace(/<personal-part.*?<\/personal-part>/gs, '') ?? '';
    const stranger = listOf((await get('/story/story-1', null)).text);
    expect(stranger).toContain('<ol class="headlines">');
    // Without the save buttons, which are a separate personal part; hers look like a stranger's as long as she has
    // saved nothing.
    expect(saves(listOf((await get('/story/story-1')).text))).toBe(saves(stranger));
  });

  it('follows what a member reads once they allow it, and says why', async () => {
    await wants(true);
    const { text } = await get('/story/story-1');
    expect(text).toContain('You read about Topic 2');
    expect(text).toMatch(/id="recommended".*story-14/s);
    const own = /<section class="suggestions" id="recommended">.*?<\/section>/s.exec(text)?.[0] ?? '';
    for (const read of ['story-2"', 'story-6"', 'story-10"']) expect(own).not.toContain(`/story/${read}`);
  });

  it('takes "less like this", and takes it back', async () => {
    const less = await post('/recommended/less', [
      ['story', 'story-14'],
      ['next', '/story/story-1#recommended'],
    ]);
    expect(less.to).toBe('/story/story-1#recommended');
    const ownOf = async () =>
      /<section class="suggestions" id="recommended">.*?<\/section>/s.exec(
        (await get('/story/story-1')).text,
      )?.[0] ?? '';
    const own = await ownOf();
    expect(own).toContain('You will see less like “Story 14”.');
    expect(own).not.toContain('href="/story/story-14"');
    expect((await post('/recommended/less', [['story', 'no-such']])).status).toBe(400);
    expect(
      (
        await post('/recommended/less', [
          ['story', 'story-1'],
          ['next', '//evil.example'],
        ])
      ).to,
    ).toBe('/');
    await post('/recommended/undo', [['story', 'story-1']]);
    await post('/recommended/undo', [['story', 'story-14']]);
    expect(await ownOf()).toContain('href="/story/story-14"');
    await wants(false);
  });
});

describe('the portal as an app', () => {
  it('has a manifest whose shortcuts and icons are there', async () => {
    const { text } = await get('/manifest.webmanifest', null);
    const manifest = JSON.parse(text) as {
      display: string;
      icons: { src: string; purpose?: string }[];
      shortcuts: { url: string }[];
    };
    expect(manifest.display).toBe('standalone');
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    for (const path of [
      ...manifest.icons.map(({ src }) => src),
      ...manifest.shortcuts.map(({ url }) => url),
    ]) {
      expect([200, 303], path).toContain((await get(path, null)).status);
    }
  });

  it('has a worker that is asked for anew each time, and a page for where there is no connection', async () => {
    const worker = await get('/service-worker.js', null);
    expect(worker.headers.get('content-type')).toContain('javascript');
    expect(worker.headers.get('cache-control')).toBe('no-cache');
    for (const language of ['en', 'ru', 'zh', 'ar', 'fr']) {
      const page = await get(`/offline?lang=${language}`, null);
      expect(page.text, language).toContain(`<html lang="${language}"`);
      expect(page.text, language).toContain('data-kept-pages');
    }
  });
});
