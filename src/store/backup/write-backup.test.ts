import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WHOLE } from '../../../tests/depth.ts';
import { plantDataset } from '../../evidence/testing.ts';
import { silentLog } from '../../log.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { openStore, type Store } from '../database.ts';
import { newId } from '../ids.ts';
import { openAnswering } from '../open-answering.ts';
import { processMark } from '../process-mark.ts';
import { askAll } from '../process-socket.ts';
import { openTestStore } from '../testing.ts';
import { askForCopy, COPY } from './copy-database.ts';
import { type Manifest, sealed } from './manifest.ts';
import { verifyBackup } from './read-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-backup-'));
const opened: Store[] = [];
afterEach(async () => {
  // A copy is read until it is closed, and goes with the database that it is one of.
  for (const store of opened.splice(0).reverse()) await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const quiet = () => undefined;
const now = new Date('2026-11-25T12:00:00Z');
const PICTURE = '00ff0a5c2200';

function settingsOf(name: string) {
  return { DATA_DIR: join(folder, name), DATABASE_URL: undefined, DATABASE_POOL: 1 };
}

async function open(opening: Promise<Store>): Promise<Store> {
  const store = await opening;
  opened.push(store);
  return store;
}

/** What is hard to carry over: bytes, microseconds, numbered rows, marks of JSON and of other scripts, an old revision. */
async function fillNewsroom(store: Store): Promise<void> {
  const story = draftOf({ headline: 'A "quoted" \\ line, مرحبا 海康', text: 'First.\n\nWith \u202e marks.' });
  await store.write((writing) => upsertStories(writing, [story], now));
  await store.write((writing) => upsertStories(writing, [{ ...story, standfirst: 'Said later.' }], now));
  await store.statement(
    `insert into attempts (key, at) values ('a', '2026-01-02T03:04:05.678901Z'), ('b', now())`,
  );
  await store.statement(
    `insert into media (id, sha256, mime, width, height, bytes) values ('${newId()}', repeat('a', 64), 'image/png', 1, 1, '\\x${PICTURE}')`,
  );
}

/** A letter that waits to be sent, with a link in it. */
const waits = (store: Store, recipient: string, link: string) =>
  store.statement(
    `insert into letters (id, recipient, kind, language, subject, text, html, headers, created_at, due_at)
      values ('${newId()}', $1, 'alert', 'en', 'News', $2, '', '{}', now(), now())`,
    [recipient, `Read on.\n\nhttps://news.example${link}`],
  );

const order = (to: string) => ({ to, DATA_DIR: folder, program: 'test', now, tell: quiet });

let whole: Manifest;
beforeAll(async () => {
  const store = await openTestStore();
  await fillNewsroom(store);
  whole = await writeBackup(store, order(join(folder, 'whole')));
  await store.close();
});

/** A copy of the backup for a test to spoil. */
function copyAt(name: string): string {
  const at = join(folder, name);
  cpSync(join(folder, 'whole'), at, { recursive: true });
  return at;
}

const rowsIn = (manifest: Manifest) =>
  manifest.tables.map(({ name, rows, rowsSha256 }) => [name, rows, rowsSha256]);

describe('a backup', () => {
  it('restored elsewhere and taken again is the same, row by row', async () => {
    expect(whole.tables.find(({ name }) => name === 'revisions')?.rows).toBe(2);
    await restoreBackup(join(folder, 'whole'), settingsOf('restored'), silentLog, quiet);
    const store = await open(openStore(settingsOf('restored'), silentLog));
    const second = await writeBackup(store, order(join(folder, 'second')));
    expect(rowsIn(second)).toEqual(rowsIn(whole));
    const { rows } = await store.statement(
      `select encode(bytes, 'hex') as picture, (select at::text from attempts where key = 'a') as at from media`,
    );
    expect(rows[0]).toMatchObject({ picture: PICTURE, at: expect.stringContaining('03:04:05.678901') });
    // A numbered row gets the next number, and what guards the tables is there again.
    await store.statement(`insert into attempts (key, at) values ('c', now())`);
    await expect(store.statement(`update revisions set headline = 'x'`)).rejects.toThrow();
    await expect(
      store.statement(`insert into old_slugs (slug, story_id, until) values ('x', '${newId()}', now())`),
    ).rejects.toThrow(/foreign key/);
  });

  it('holds every letter that waits, but for those with a link that lets somebody in', async () => {
    const store = await open(openTestStore());
    await waits(store, 'alerts@reader.example', '/unsubscribe?token=abc');
    await waits(store, 'plain@reader.example', '/story/a');
    await waits(store, 'login@reader.example', '/login/link?token=abc');
    await waits(store, 'both@reader.example', '/login/link?token=abc and /unsubscribe?token=abc');
    await writeBackup(store, order(join(folder, 'letters')));
    await restoreBackup(join(folder, 'letters'), settingsOf('with letters'), silentLog, quiet);
    const restored = await open(openStore(settingsOf('with letters'), silentLog));
    const { rows } = await restored.statement('select recipient from letters order by recipient');
    expect(rows.map(({ recipient }) => recipient)).toEqual(['alerts@reader.example', 'plain@reader.example']);
  });

  it.runIf(WHOLE)(
    'leaves out the search index, and that of an older backup is not restored either',
    async () => {
      const store = await open(openTestStore());
      await fillNewsroom(store);
      await store.statement(
        `insert into search_index (version, asked_at, filled_at) values (1, now(), now())`,
      );
      await store.statement(`insert into term_counts values (1, 1)`);
      await store.statement(`update stories set headline = 'Another'`);
      expect((await store.statement('select 1 from stories_to_index')).rows).not.toEqual([]);
      const manifest = await writeBackup(store, order(join(folder, 'indexed')));
      const ofIndex = /^(?:search_index|story_terms|term_counts|shelf_.*|stories_to_index)$/;
      expect(manifest.tables.filter(({ name }) => ofIndex.test(name))).toEqual([]);
      // As a backup of before they were left out names them.
      const [table] = manifest.tables;
      const older = { ...manifest, tables: [...manifest.tables, { ...table, name: 'term_counts' }] };
      writeFileSync(join(folder, 'indexed', 'manifest.json'), sealed(older as Manifest));
      await restoreBackup(join(folder, 'indexed'), settingsOf('indexed'), silentLog, quiet);
      const restored = await open(openStore(settingsOf('indexed'), silentLog));
      for (const name of ['search_index', 'term_counts', 'stories_to_index'])
        expect((await restored.statement(`select 1 from ${name}`)).rows, name).toEqual([]);
    },
  );

  it('is refused where one byte of any file is flipped, and nothing is restored', async () => {
    const at = copyAt('flipped');
    const files = [...whole.tables.map(({ file }) => file), 'manifest.json'];
    for (const file of files) {
      const path = join(at, file);
      const right = readFileSync(path);
      const one = Buffer.from(right);
      const place = Math.floor(right.length / 2);
      one[place] = (one[place] ?? 0) ^ 1;
      writeFileSync(path, one);
      await expect(restoreBackup(at, settingsOf('never'), silentLog, quiet), file).rejects.toThrow(/damaged/);
      writeFileSync(path, right);
    }
    expect(readdirSync(folder)).not.toContain('never');
    await verifyBackup(at, quiet);
  });

  it.runIf(WHOLE)('that says other rows than its files hold is refused before anything is kept', async () => {
    const at = copyAt('lying');
    const tables = whole.tables.map((table) =>
      table.name === 'stories' ? { ...table, rowsSha256: 'f'.repeat(64) } : table,
    );
    writeFileSync(join(at, 'manifest.json'), sealed({ ...whole, tables }));
    await expect(restoreBackup(at, settingsOf('lied-to'), silentLog, quiet)).rejects.toThrow(
      /rows of stories/,
    );
    const store = await open(openStore(settingsOf('lied-to'), silentLog));
    expect((await store.statement('select 1 from stories')).rows).toEqual([]);
  });

  it('names no file outside its folder', async () => {
    const at = copyAt('leading-out');
    const files = [{ path: 'datasets/../../x', bytes: 1, sha256: 'f'.repeat(64) }];
    writeFileSync(join(at, 'manifest.json'), sealed({ ...whole, files }));
    await expect(verifyBackup(at, quiet)).rejects.toThrow(/does not belong in it/);
  });

  it('does not go over what is there: neither a folder nor a newsroom', async () => {
    const restored = settingsOf('restored');
    const store = await open(openStore(restored, silentLog));
    await expect(writeBackup(store, order(join(folder, 'whole')))).rejects.toThrow(/not empty/);
    await opened.pop()?.close();
    await expect(restoreBackup(join(folder, 'whole'), restored, silentLog, quiet)).rejects.toThrow(
      /not empty/,
    );
  });

  it('that fails leaves no folder that looks like one', async () => {
    const store = await open(openStore(settingsOf('restored'), silentLog));
    const broken = {
      ...order(join(folder, 'broken')),
      tell: () => {
        throw new Error('no room');
      },
    };
    await expect(writeBackup(store, broken)).rejects.toThrow(/no room/);
    expect(readdirSync(folder).filter((name) => name.startsWith('broken'))).toEqual([]);
  });

  it('holds the rows of datasets, each file by the hash of what is in it, and is not written of a damaged one', async () => {
    const DATA_DIR = join(folder, 'with-datasets');
    mkdirSync(join(DATA_DIR, 'datasets'), { recursive: true });
    const store = await open(openTestStore());
    const rows = Buffer.from('PAR1 rows');
    const sha256 = createHash('sha256').update(rows).digest('hex');
    const path = join(DATA_DIR, 'datasets', `${sha256}.parquet`);
    const { versionId } = await store.write((writing) => plantDataset(writing, 'exports'));
    await store.statement('update dataset_versions set parquet = $2 where id = $1::uuid', [
      versionId,
      `${sha256}.parquet`,
    ]);
    const write = (name: string) => writeBackup(store, { ...order(join(folder, name)), DATA_DIR });
    await expect(write('without-rows')).rejects.toThrow(/could not be read/);
    writeFileSync(path, rows);
    const { files } = await write('with-rows');
    expect(files).toEqual([{ path: `datasets/${sha256}.parquet`, bytes: rows.length, sha256 }]);
    expect(readFileSync(join(folder, 'with-rows', 'datasets', `${sha256}.parquet`))).toEqual(rows);
    writeFileSync(path, 'PAR1 other');
    await expect(write('with-damage')).rejects.toThrow(/is damaged: its contents do not match its name/);
    expect(readdirSync(folder).filter((name) => /^(?:without-rows|with-damage)/.test(name))).toEqual([]);
  });

  it('leaves nothing open to others on the machine', () => {
    for (const name of ['.', 'manifest.json', 'tables', 'tables/users.jsonl.gz']) {
      expect(statSync(join(folder, 'whole', name)).mode & 0o077, name).toBe(0);
    }
  });
});

describe('a built-in database that is in use', () => {
  it('is copied whole while somebody writes to it', async () => {
    const settings = settingsOf('in-use');
    mkdirSync(settings.DATA_DIR);
    const store = await open(openAnswering(settings, silentLog));
    await fillNewsroom(store);
    const stop = new AbortController();
    const writer = (async () => {
      for (let number = 0; !stop.signal.aborted; number += 1) {
        const drafts = [1, 2, 3].map((part) => draftOf({ headline: `Of batch ${number}, part ${part}` }));
        await store.write((writing) => upsertStories(writing, drafts, now));
      }
    })();
    const copy = await askForCopy(settings.DATA_DIR);
    stop.abort();
    await writer;
    expect(copy).not.toBeNull();
    const copied = await open(openStore({ ...settings, DATA_DIR: String(copy?.folder) }, silentLog, 0));
    const { rows } = await copied.statement(
      `select count(*) as batches, min(parts) as fewest from
        (select count(*) as parts from stories where headline like 'Of batch %' group by split_part(headline, ',', 1)) b`,
    );
    // Every batch that is there is there whole.
    if (Number(rows[0]?.batches) > 0) expect(Number(rows[0]?.fewest)).toBe(3);
  });

  it('keeps no copy whose reader is gone, and takes none from one who reads it', async () => {
    const settings = settingsOf('copied');
    const copies = () => readdirSync(settings.DATA_DIR).filter((name) => name.startsWith('copy-'));
    mkdirSync(settings.DATA_DIR);
    const left = (name: string, holder: string) => {
      mkdirSync(join(settings.DATA_DIR, `copy-${name}`, 'pglite'), { recursive: true });
      writeFileSync(join(settings.DATA_DIR, `copy-${name}`, 'holder'), holder);
    };
    const ids = [1, 2, 3, 4].map((one) => `${one}`.repeat(8) + newId().slice(8));
    const [lives, killed, elsewhere, nobody] = ids as [string, string, string, string];
    left(lives, JSON.stringify(processMark()));
    left(killed, JSON.stringify({ ...processMark(), began: 'yesterday' }));
    left(elsewhere, JSON.stringify({ ...processMark(), host: 'another machine', began: 'yesterday' }));
    left(nobody, '');
    await open(openAnswering(settings, silentLog));
    expect(copies().sort()).toEqual([`copy-${lives}`, `copy-${elsewhere}`]);
    rmSync(join(settings.DATA_DIR, `copy-${lives}`), { recursive: true });
    rmSync(join(settings.DATA_DIR, `copy-${elsewhere}`), { recursive: true });

    const [asked] = await askAll(settings.DATA_DIR, COPY, processMark());
    expect(existsSync(join(String(await asked?.answer), 'pglite', 'PG_VERSION'))).toBe(true);
    expect(copies()).toHaveLength(1);
    // As where its process is killed.
    asked?.close();
    await expect.poll(copies).toEqual([]);
  });

  it('has nobody to ask where nobody holds it', async () => {
    expect(await askForCopy(join(folder, 'nobody'))).toBeNull();
  });
});
