import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '../clock.ts';
import { saveMentionsOf } from '../entities/mentions/save-mentions.ts';
import { saveClaimsOf } from '../evidence/claims/save-claims.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { slugAtOldPath } from '../stories/old-path.queries.ts';
import { UNREAD_CHANNEL } from '../stories/story.changes.ts';
import { importFiles } from './import-files.ts';
import { itemJson } from './item-json.ts';
import type { ImportedItem } from './take-findings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-import-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function run(paths: string[], store: Store | null = null, input = '') {
  const items: ImportedItem[] = [];
  const counts = await importFiles({
    paths,
    store,
    rules: { portalName: 'The Courier', language: 'en' },
    clock: fixedClock('2026-11-24T12:00:00Z'),
    batchSize: 3,
    standardInput: Readable.from([Buffer.from(input)]),
    onItem: (item) => items.push(item),
  });
  return { counts, items };
}

const line = (i: number, more: object = {}) =>
  JSON.stringify({
    slug: `s-${i}`,
    title: `Story ${i}`,
    html: `<p>Text of story ${i}.</p>`,
    section: 'World',
    tags: ['trade'],
    author: 'Ann Lee',
    published: '2024-05-09T06:56:31Z',
    ...more,
  });

describe('importFiles', () => {
  it('takes JSON lines once, leaves them alone the second time, and revises a changed one', async () => {
    const store = await openTestStore();
    try {
      const path = put('a.jsonl', [1, 2, 3, 4, 5, 6, 7].map((i) => line(i)).join('\n'));
      expect((await run([path], store)).counts).toMatchObject({ taken: 7, same: 0, refused: 0 });
      expect((await run([path], store)).counts).toMatchObject({ taken: 0, same: 7, revised: 0 });
      put('a.jsonl', `${line(1, { html: '<p>Another text.</p>' })}\n${line(2)}`);
      expect((await run([path], store)).counts).toMatchObject({ taken: 0, same: 1, revised: 1 });
    } finally {
      await store.close();
    }
  });

  it('leaves what is new to the job that reads stories, and reads what was revised at once', async () => {
    const store = await openTestStore();
    const read = async () => {
      const rows = await store.reading
        .selectFrom('stories')
        .leftJoin('claims', 'claims.story_id', 'stories.id')
        .select(['exact', 'claims_read', 'mentions_read', 'gone_at'])
        .execute();
      return rows.map((row) => ({ ...row, isRead: row.claims_read !== null && row.mentions_read !== null }));
    };
    try {
      const html = (text: string) => line(1, { title: 'Sales', html: `<p>${text}</p>` });
      const path = put('a.jsonl', html('Sales rose 5 percent.'));
      const woken: string[] = [];
      await store.listen(UNREAD_CHANNEL, (payload) => woken.push(payload));
      await run([path], store);
      expect(await read()).toMatchObject([{ exact: null, isRead: false }]);
      expect(woken).toEqual(['']);
      const [{ id }] = (await store.reading.selectFrom('stories').select('id').execute()) as [{ id: string }];
      await store.write(async (writing) => {
        await saveClaimsOf(writing, [id], new Date());
        await saveMentionsOf(writing, [id], new Date());
      });
      expect(await read()).toMatchObject([{ exact: '5 percent', isRead: true }]);
      put('a.jsonl', html('Sales rose 6 percent.'));
      await run([path], store);
      expect(await read()).toMatchObject([{ exact: '6 percent', isRead: true }]);
    } finally {
      await store.close();
    }
  });

  it('keeps where the posts of an old site stood, and nothing of a site that is not ours', async () => {
    const store = await openTestStore();
    try {
      const post = { id: 'p', title: 'Ports', slug: 'ports', html: '<p>Text.</p>', status: 'published' };
      const data = { posts: [{ ...post, published_at: '2023-04-05T06:07:08.000Z' }] };
      const { items } = await run([put('ghost.json', JSON.stringify({ db: [{ data }] }))], store);
      const now = new Date('2026-11-24T12:00:00Z');
      expect(items).toMatchObject([{ status: 'taken' }]);
      expect(await slugAtOldPath(store.reading, '/ports', now)).toBe(items[0]?.slug);
      expect(await slugAtOldPath(store.reading, '/ports', new Date('2023-01-01T00:00:00Z'))).toBeNull();
    } finally {
      await store.close();
    }
  });

  it('keeps every address a post of an old site had', async () => {
    const store = await openTestStore();
    try {
      const wxr = `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"
        xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><link>https://old.example</link>
        <wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://old.example</wp:base_site_url>
        <item><title>Ports</title><link>https://old.example/2020/01/ports/</link>
        <guid>https://old.example/?p=7</guid><wp:post_id>7</wp:post_id><wp:post_name>ports</wp:post_name>
        <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
        <wp:post_date_gmt>2020-01-01 10:00:00</wp:post_date_gmt>
        <wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>harbours</wp:meta_value></wp:postmeta>
        <content:encoded><![CDATA[<p>The cranes of the port stand still.</p>]]></content:encoded></item>
        </channel></rss>`;
      const { items } = await run([put('export.xml', wxr)], store);
      const [item] = items;
      expect(item?.oldPaths).toEqual(['/2020/01/ports', '/2020/01/harbours']);
      for (const path of item?.oldPaths ?? []) {
        expect(await slugAtOldPath(store.reading, path, new Date('2026-11-24T12:00:00Z')), path).toBe(
          item?.slug,
        );
      }
    } finally {
      await store.close();
    }
  });

  it.each([
    ['a time in words', '2024-05-09T06:56:31Z', '2024-05-09T06:56:31.000Z'],
    ['seconds since 1970', 1_715_237_791, '2024-05-09T06:56:31.000Z'],
    ['milliseconds since 1970', 1_715_237_791_000, '2024-05-09T06:56:31.000Z'],
    ['seconds before 1970', -86_400, '1969-12-31T00:00:00.000Z'],
  ])('reads %s in a line', async (_what, published, at) => {
    const { items } = await run([put('a.jsonl', line(1, { published }))]);
    expect(items).toMatchObject([{ status: 'taken', draft: { publishedAt: new Date(at) } }]);
  });

  it('takes a line that names no source as our own, and one that does as another’s', async () => {
    const lines = [line(1), line(2, { source: 'A wire' }), line(3, { source: 'A wire', licence: 'CC BY' })];
    const { items } = await run([put('a.jsonl', lines.join('\n'))]);
    expect(items.map(({ draft }) => [draft?.source.name, draft?.source.policy])).toEqual([
      ['The Courier', 'own'],
      ['A wire', 'linked'],
      ['A wire', 'licensed'],
    ]);
  });

  it('gives each bad line one clear line and takes the rest', async () => {
    const bad = [
      '{"slug":',
      '[]',
      line(2, { published: '9999-01-01' }),
      line(3, { published: 'soon' }),
      line(4, { html: ' ' }),
    ];
    const path = put('b.jsonl', [line(1), ...bad, line(9)].join('\n'));
    const { counts, items } = await run([path]);
    expect(counts).toMatchObject({ taken: 2, refused: 5 });
    const reasons = items
      .filter(({ status }) => status === 'refused')
      .map(({ place, reason }) => `${place} ${reason}`);
    expect(reasons).toEqual([
      '2 It is not JSON.',
      '3 It is not a JSON object.',
      '4 The date “9999-01-01” is not between the years 1800 and 2100.',
      '5 The date, “soon”, cannot be read.',
      '6 It has no text.',
    ]);
  });

  it('refuses empty, binary, endless and entity-laden files in one line each', async () => {
    put('a-empty.xml', '');
    put(
      'b-binary.bin',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2]),
    );
    put(
      'c-laughs.xml',
      '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>',
    );
    put('d-deep.xml', '<a>'.repeat(5000));
    put('e-huge.html', `<html>${'x'.repeat(65 * 1024 * 1024)}`);
    const { items } = await run([folder]);
    expect(items.map(({ reason }) => reason)).toEqual([
      'The file is empty. Choose another file.',
      expect.stringContaining('not text of a kind that is known here'),
      expect.stringContaining('DOCTYPE that declares its own entities'),
      'The page is nested too deeply to be read.',
      expect.stringContaining('65 MB or more'),
    ]);
  });

  it('streams a line longer than any story past, and goes on', async () => {
    const path = put(
      'long.jsonl',
      [line(1), line(2, { html: 'x'.repeat(9 * 1024 * 1024) }), line(3)].join('\n'),
    );
    const { items } = await run([path]);
    expect(items.find(({ place }) => place === 2)?.reason).toBe('The line is longer than 8 MB.');
    expect(items.filter(({ status }) => status === 'taken').map(({ place }) => place)).toEqual([1, 3]);
  });

  it('reads standard input, with NUL in it', async () => {
    const { items } = await run(['-'], null, line(1, { title: 'Nul\u0000l', html: '<p>a\u0000b</p>' }));
    expect(itemJson(items[0] as ImportedItem)).toMatchObject({
      headline: 'Null',
      text: 'ab',
      status: 'taken',
    });
  });

  it('keeps what has no date as a draft', async () => {
    const { items } = await run([put('c.jsonl', line(1, { published: null }))]);
    expect(items[0]).toMatchObject({ dated: false, draft: { state: 'draft' } });
    expect(itemJson(items[0] as ImportedItem).published).toBeNull();
  });

  it('says there is no such path', async () => {
    await expect(run(['/no/such/path'])).rejects.toThrow('There is no file or folder /no/such/path.');
  });
});
