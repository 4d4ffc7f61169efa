import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeMember, type TestMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { withdrawStory } from '../../stories/withdraw-story.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';

const OURS = 'https://news.example';
let store: Store;
let portal: RunningServer;
let a: TestMember;
let b: TestMember;
beforeAll(async () => {
  store = await openTestStore();
  const drafts = ['one', 'two', 'three', 'leaves'].map((slug) =>
    draftOf({ slug, headline: `The story ${slug}`, standfirst: `About ${slug}` }),
  );
  await store.write((writing) => upsertStories(writing, drafts, new Date()));
  portal = await startTestPortal(store);
});
beforeEach(async () => {
  a = await makeMember(store);
  b = await makeMember(store);
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const get = (who: TestMember | null, path: string, headers: Record<string, string> = {}) =>
  fetch(portal.url + path, {
    redirect: 'manual',
    headers: { ...headers, ...(who && { cookie: who.cookie }) },
  });
const page = async (who: TestMember | null, path: string) => (await get(who, path)).text();
const post = (
  who: TestMember | null,
  path: string,
  form: Record<string, string> | FormData,
  headers: Record<string, string> = {},
) =>
  fetch(portal.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: OURS, ...headers, ...(who && { cookie: who.cookie }) },
    body: form instanceof FormData ? form : new URLSearchParams(form),
  });
const went = (answer: Response) => [answer.status, answer.headers.get('location')];
const asIsland = { accept: 'application/json' };
interface Exported {
  favorites: { slug: string; headline: string | null; note: string; folder: string | null; saved: string }[];
}
const all = async (who: TestMember) =>
  ((await (await get(who, '/favorites.json')).json()) as Exported).favorites;
async function idsOf(who: TestMember) {
  const html = await page(who, '/favorites');
  return {
    favorite: /name="favorite" value="([^"]+)"/.exec(html)?.[1] ?? '',
    folder: /\/favorites\?folder=([0-9a-f-]{36})/.exec(html)?.[1] ?? '',
  };
}
const file = (name: string, text: string) => {
  const form = new FormData();
  form.set('file', new File([text], name));
  return form;
};

describe('saving', () => {
  test('a member comes back to the button they pressed, which is pressed then, and only for them', async () => {
    expect(went(await post(a, '/favorites/save', { story: 'one', next: '/story/one?lang=ru' }))).toEqual([
      303,
      '/story/one?lang=ru#s-one',
    ]);
    const pressed = /<button[^>]*id="s-one"[^>]*aria-pressed="true"[^>]*formaction="\/favorites\/remove/;
    expect(await page(a, '/story/one')).toMatch(pressed);
    for (const other of [null, b]) {
      const html = await page(other, '/story/one');
      expect(html).toMatch(/<button[^>]*id="s-one"[^>]*aria-pressed="false"/);
      expect(html).not.toMatch(pressed);
    }
    expect(went(await post(a, '/favorites/remove', { story: 'one', next: '//evil.example' }))).toEqual([
      303,
      '/story/one#s-one',
    ]);
    expect(await all(a)).toEqual([]);
  });

  test('a page fills all its buttons, headline and all, and leads back to itself', async () => {
    await post(a, '/favorites/save', { story: 'two' });
    const html = await page(a, '/section/world');
    expect(html).toMatch(
      /id="s-two"[^>]*aria-pressed="true"[^>]*><b>Saved<\/b><span class="unseen">: The story two</,
    );
    expect(html).toMatch(
      /id="s-one"[^>]*aria-pressed="false"[^>]*><b>Save<\/b><span class="unseen">: The story one</,
    );
    expect(html).toMatch(/<form id="s"[^>]*><input type="hidden" name="next" value="\/section\/world"\/>/);
    expect(await page(null, '/section/world')).toMatch(/<form id="s"[^>]*><output/);
  });

  test('an island hears data; a story that is not there is 404', async () => {
    const saved = await post(a, '/favorites/save', { story: 'one' }, asIsland);
    expect([saved.status, await saved.json()]).toEqual([200, { saved: true, slug: 'one' }]);
    expect((await post(a, '/favorites/save', { story: 'nothing-here' }, asIsland)).status).toBe(404);
    expect((await post(null, '/favorites/save', { story: 'one' }, asIsland)).status).toBe(401);
    const removed = await post(a, '/favorites/remove', { story: 'one' }, asIsland);
    expect(await removed.json()).toEqual({ saved: false, slug: 'one' });
    expect((await post(a, '/favorites/remove', { story: 'one' }, asIsland)).status).toBe(404);
  });

  test('a stranger is led to log in and then to a button: the link itself saves nothing', async () => {
    const [status, to] = went(await post(null, '/favorites/save', { story: 'one' }));
    expect([status, to]).toEqual([303, '/login?next=%2Ffavorites%3Fsave%3Done']);
    const ready = await page(a, '/favorites?save=one');
    expect(ready).toContain('You wanted to save “The story one”.');
    expect(ready).toMatch(/<button class="act" type="submit" name="story" value="one">/);
    expect(await all(a)).toEqual([]);
    expect(went(await post(a, '/favorites/save', { story: 'one', next: '/favorites' }))).toEqual([
      303,
      '/favorites?done=saved',
    ]);
    expect(await page(a, '/favorites?save=one')).toContain('is among your favorites');
    expect(await page(a, '/favorites?save=no-such-story')).not.toContain('You wanted to save');
  });

  test('another site saves nothing', async () => {
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      expect((await post(a, '/favorites/save', { story: 'one' }, headers)).status).toBe(403);
    }
    expect(await all(a)).toEqual([]);
  });
});

describe('another member’s things', () => {
  test('are not found at any address', async () => {
    await post(b, '/favorites/save', { story: 'one' });
    await post(b, '/favorites/folders/add', { name: 'Private folder' });
    const { favorite, folder } = await idsOf(b);
    await post(b, '/favorites/change', { favorite, note: 'private note', folder });
    await page(b, '/story/three');
    await post(a, '/favorites/save', { story: 'two' });
    const own = (await idsOf(a)).favorite;
    const tries: [string, Record<string, string>][] = [
      ['/favorites/remove', { story: 'one' }],
      ['/favorites/change', { favorite, note: 'taken', folder: '' }],
      ['/favorites/change', { favorite: own, note: '', folder }],
      ['/favorites/change', { favorite: 'nothing', note: '', folder: '' }],
      ['/favorites/folders/rename', { folder, name: 'Taken' }],
      ['/favorites/folders/remove', { folder }],
      ['/favorites/folders/remove', { folder: '1 or 1=1' }],
      ['/history/remove', { story: 'three' }],
    ];
    for (const [path, form] of tries) {
      expect([path, (await post(a, path, form)).status]).toEqual([path, 404]);
      expect((await post(a, path, form, asIsland)).status).toBe(404);
    }
    expect((await get(a, `/favorites?folder=${folder}`)).status).toBe(404);
    for (const path of [
      '/favorites',
      '/favorites.json',
      '/favorites.csv',
      '/favorites.html',
      '/history',
      '/history.json',
    ]) {
      expect(await page(a, path)).not.toMatch(/private|The story (one|three)/i);
    }
    await post(a, '/history/clear', { day: 'all' });
    expect(await all(b)).toMatchObject([{ slug: 'one', note: 'private note', folder: 'Private folder' }]);
    expect(await page(b, '/history')).toContain('The story three');
  });
});

describe('folders and notes', () => {
  test('are written from the page, with a word about it, and what is wrong is said beside the field', async () => {
    await post(a, '/favorites/save', { story: 'one' });
    expect(
      went(await post(a, '/favorites/folders/add', { name: 'Trade', next: '/favorites?sort=headline' })),
    ).toEqual([303, '/favorites?sort=headline&done=folder-added']);
    const { favorite, folder } = await idsOf(a);
    await post(a, '/favorites/change', { favorite, note: 'First line\r\nSecond <b>', folder });
    const html = await page(a, `/favorites?folder=${folder}`);
    expect(html).toContain('First line\nSecond &lt;b>');
    const twice = await post(a, '/favorites/folders/add', { name: 'trade' });
    expect([twice.status, await twice.text()]).toEqual([
      409,
      expect.stringContaining('of this name already'),
    ]);
    expect((await post(a, '/favorites/folders/add', { name: ' ' })).status).toBe(400);
    const wrong = await post(a, '/favorites/folders/rename', {
      folder,
      name: '',
      next: `/favorites?folder=${folder}`,
    });
    expect([wrong.status, await wrong.text()]).toEqual([
      400,
      expect.stringContaining('id="folder-rename-wrong"'),
    ]);
    expect((await post(a, '/favorites/change', { favorite, note: 'x'.repeat(2001), folder })).status).toBe(
      400,
    );
    expect(went(await post(a, '/favorites/folders/remove', { folder }))[1]).toBe(
      '/favorites?done=folder-removed',
    );
    expect(await all(a)).toMatchObject([{ slug: 'one', folder: null, note: 'First line\nSecond <b>' }]);
  });
});

describe('files', () => {
  test.each(['json', 'csv', 'html'])('%s goes out and comes in again as it was', async (form) => {
    await post(a, '/favorites/save', { story: 'one' });
    await post(a, '/favorites/folders/add', { name: '=Sum & <more>' });
    const { favorite, folder } = await idsOf(a);
    const note = `'=1+1, "quoted" <b>\nsecond; line & 'end'`;
    await post(a, '/favorites/change', { favorite, note, folder });
    await post(a, '/favorites/save', { story: 'two' });
    const answer = await get(a, `/favorites.${form}`);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="favorites.${form}"`);
    const text = await answer.text();
    if (form === 'csv') expect(text).not.toMatch(/(^|,)"?[=+@-]/m);
    const before = await all(a);
    const first = await post(a, '/favorites/import', file(`favorites.${form}`, text));
    expect(await first.text()).toMatch(/0 stories added[\s\S]*2 were there already/);
    const brought = await post(b, '/favorites/import', file('any.name', text), asIsland);
    expect(await brought.json()).toMatchObject({
      added: [{ slug: 'one' }, { slug: 'two' }].sort(),
      notOurs: [],
    });
    const rounded = (items: Exported['favorites']) =>
      items
        .map((item) => ({ ...item, saved: form === 'html' ? item.saved.slice(0, 19) : item.saved }))
        .sort((x, y) => (x.slug < y.slug ? -1 : 1));
    expect(rounded(await all(b))).toEqual(rounded(before));
  });

  test('each line is told of, old addresses lead to the story, and what is no file of favorites is said', async () => {
    const { id } = await store.reading
      .selectFrom('stories')
      .select('id')
      .where('slug', '=', 'three')
      .executeTakeFirstOrThrow();
    await store.write((writing) =>
      writing
        .insertInto('old_slugs')
        .values({ slug: 'three-before', story_id: id, until: new Date() })
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    );
    await post(a, '/favorites/save', { story: 'one' });
    const bookmarks = `<dl><dt><a href="${OURS}/story/three-before">x</a><dt><a href="/story/one">y</a>
      <dt><a href="https://other.example/page?a=1&amp;b=2">z</a><dt><a href="${OURS}/story/never-was">n</a></dl>`;
    const answer = await post(a, '/favorites/import', file('b.html', bookmarks));
    const html = await answer.text();
    expect(html).toMatch(/1 story added[\s\S]*The story three[\s\S]*1 was there already[\s\S]*The story one/);
    expect(html).toMatch(
      /2 lines are no stories of ours[\s\S]*other\.example\/page\?a=1&amp;b=2[\s\S]*never-was/,
    );
    for (const form of [file('x.txt', 'hello'), file('x.json', ''), new FormData()]) {
      if (form.entries().next().done) form.set('other', 'x');
      const refused = await post(a, '/favorites/import', form);
      expect([refused.status, await refused.text()]).toEqual([
        400,
        expect.stringContaining('id="file-wrong"'),
      ]);
    }
    const big = await post(a, '/favorites/import', file('big.csv', `slug\n${'x'.repeat(2_100_000)}`));
    expect(big.status).toBe(413);
  });

  test('what a browser kept is taken in when it is asked for', async () => {
    const body = new URLSearchParams([
      ['story', 'one'],
      ['story', 'two'],
      ['story', 'never-was'],
      ['story', '<script>'],
    ]);
    const answer = await fetch(`${portal.url}/favorites/keep`, {
      method: 'POST',
      headers: { origin: OURS, cookie: a.cookie, ...asIsland },
      body,
    });
    expect(
      ((await answer.json()) as { kept: { outcome: string }[] }).kept.map(({ outcome }) => outcome),
    ).toEqual(['added', 'added', 'not ours', 'not ours']);
    expect((await all(a)).map(({ slug }) => slug).sort()).toEqual(['one', 'two']);
  });
});

describe('history', () => {
  const read = async (who: TestMember) =>
    ((await (await get(who, '/history.json')).json()) as { history: { slug: string; progress: number }[] })
      .history;

  test('keeps what a member opens, how far they came, and nothing while it is paused', async () => {
    await page(a, '/story/one');
    expect(await read(a)).toMatchObject([{ slug: 'one', progress: 0 }]);
    expect(await page(a, '/story/one')).toContain('<reading-place data-slug="one" data-progress="0.000">');
    await post(a, '/history/progress', { story: 'one', progress: '0.4' });
    expect(await page(a, '/story/one')).toContain('Go on where you stopped (40%)');
    const html = await page(a, '/history');
    expect(html).toContain('Read to 40%');
    expect(html).toContain('href="/story/one#go-on"');
    for (const progress of ['1.5', '-1', 'NaN', '', '0x1']) {
      expect((await post(a, '/history/progress', { story: 'one', progress })).status).toBe(400);
    }
    expect(went(await post(a, '/history/pause', { on: 'no' }))).toEqual([303, '/history?done=paused']);
    expect(await page(a, '/story/two')).not.toContain('<reading-place');
    await post(a, '/history/progress', { story: 'one', progress: '0.9' });
    expect(await read(a)).toMatchObject([{ slug: 'one', progress: 0.4 }]);
    expect(await page(a, '/history')).toContain('Your history is paused');
    await post(a, '/history/pause', { on: 'yes' });
    await page(a, '/story/two');
    expect((await read(a)).map(({ slug }) => slug)).toEqual(['two', 'one']);
    await post(a, '/history/remove', { story: 'two' });
    const day = new Date().toISOString().slice(0, 10);
    expect(await page(a, '/history')).toContain(`name="day" value="${day}"`);
    expect((await post(a, '/history/clear', { day: 'yesterday' })).status).toBe(400);
    await post(a, '/history/clear', { day });
    expect(await read(a)).toEqual([]);
  });

  test('takes no HEAD, no page fetched ahead and no stranger for a reader', async () => {
    await fetch(`${portal.url}/story/one`, { method: 'HEAD', headers: { cookie: a.cookie } });
    await get(a, '/story/one', { 'sec-purpose': 'prefetch;prerender' });
    await get(null, '/story/one');
    expect(await read(a)).toEqual([]);
    expect(await page(null, '/story/one')).not.toContain('reading-place');
  });
});

test('a withdrawn story is shown as such in favorites and history, without its words', async () => {
  await post(a, '/favorites/save', { story: 'leaves' });
  await page(a, '/story/leaves');
  const row = await store.reading
    .selectFrom('stories')
    .select('id')
    .where('slug', '=', 'leaves')
    .executeTakeFirstOrThrow();
  await store.write((writing) => withdrawStory(writing, row.id, 'wrong', new Date()));
  for (const path of ['/favorites', '/history']) {
    const html = await page(a, path);
    expect(html).toContain('No longer published');
    expect(html).toContain('<bdi>leaves</bdi>');
    expect(html).not.toMatch(/The story leaves|About leaves/);
  }
  for (const form of ['json', 'csv', 'html']) {
    expect(await page(a, `/favorites.${form}`)).not.toContain('The story leaves');
  }
  expect(await page(a, '/history.json')).not.toContain('The story leaves');
  expect((await post(a, '/favorites/remove', { story: 'leaves' })).status).toBe(303);
  expect((await post(a, '/history/remove', { story: 'leaves' })).status).toBe(303);
});

test('the page of adding knows the browser that asks, and lists the others', async () => {
  const agent =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Version/26.0 Safari/604.1';
  const html = await (await get(null, '/add-to-favorites', { 'user-agent': agent })).text();
  expect(html).toMatch(/<h2>Safari on iPhone<\/h2><p class="how-here">Tap Share/);
  expect(html).toContain('Ctrl + D');
  expect(html).toContain('class="kept"');
  expect(await page(a, '/add-to-favorites')).not.toContain('class="kept"');
});
