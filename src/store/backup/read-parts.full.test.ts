import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { silentLog } from '../../log.ts';
import { openTestStore } from '../testing.ts';
import { type Manifest, sealed, type TableEntry } from './manifest.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

// What a backup that was tampered with can do when it is restored.

const folder = mkdtempSync(join(tmpdir(), 'sourceline-hostile-backup-'));
const quiet = () => undefined;
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const ROWS = Buffer.from('PAR1');
const DATASET = { path: `datasets/${sha256(ROWS)}.parquet`, bytes: ROWS.length, sha256: sha256(ROWS) };
let whole: Manifest;
beforeAll(async () => {
  const store = await openTestStore();
  const to = join(folder, 'whole');
  whole = await writeBackup(store, {
    to,
    DATA_DIR: folder,
    program: 'test',
    now: new Date(),
    tell: quiet,
  });
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the backup with one dataset, and with `change` made to its folder and its manifest. */
async function spoilt(name: string, change: (at: string) => Promise<Partial<Manifest>> | Partial<Manifest>) {
  const at = join(folder, name);
  cpSync(join(folder, 'whole'), at, { recursive: true });
  await mkdir(join(at, 'datasets'));
  writeFileSync(join(at, DATASET.path), ROWS);
  writeFileSync(join(at, 'manifest.json'), sealed({ ...whole, files: [DATASET], ...(await change(at)) }));
  return at;
}

const attempts = () => whole.tables.find(({ name }) => name === 'attempts') as TableEntry;

/** The tables of the manifest, where that of tries holds `bytes`. */
function withAttempts(at: string, bytes: Buffer, rows: number): { tables: TableEntry[] } {
  writeFileSync(join(at, attempts().file), bytes);
  return { tables: entries({ rows, bytes: bytes.length, sha256: sha256(bytes) }) };
}

const entries = (change: Partial<TableEntry>) =>
  whole.tables.map((table) => (table.name === 'attempts' ? { ...table, ...change } : table));

async function refused(at: string, words: RegExp): Promise<void> {
  const data = `${at}-data`;
  const settings = { DATA_DIR: data, DATABASE_URL: undefined, DATABASE_POOL: 1 };
  await expect(restoreBackup(at, settings, silentLog, quiet)).rejects.toMatchObject({
    name: 'Problem',
    line: expect.stringMatching(words),
  });
  const kept = join(data, 'datasets');
  expect(existsSync(kept) ? readdirSync(kept) : []).toEqual([]);
}

it('a link in place of a table or a folder of it is not followed', async () => {
  const link = await spoilt('link', (at) => {
    renameSync(join(at, attempts().file), join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(at, attempts().file));
    return {};
  });
  await refused(link, /attempts\.jsonl\.gz is a link/);
  const behind = await spoilt('behind', (at) => {
    renameSync(join(at, 'tables'), join(folder, 'tables-elsewhere'));
    symlinkSync(join(folder, 'tables-elsewhere'), join(at, 'tables'));
    return {};
  });
  await refused(behind, /jsonl\.gz is a link, or lies behind one/);
});

it.each(['manifest.json', 'tables/attempts.jsonl.gz'])(
  'a pipe in place of %s holds nothing up',
  async (name) => {
    const at = await spoilt(`pipe-${name.length}`, () => ({}));
    rmSync(join(at, name));
    execFileSync('mkfifo', [join(at, name)]);
    await refused(at, /is a pipe, not a file/);
  },
);

it('a line that no backup has, packed small, is refused by the name of its file', async () => {
  const at = await spoilt('long', async (to) => {
    const file = join(to, attempts().file);
    const piece = Buffer.alloc(1024 * 1024, 'x');
    const handle = await open(file, 'w');
    await pipeline(Readable.from(Array(700).fill(piece)), createGzip(), handle.createWriteStream());
    return withAttempts(to, readFileSync(file), 1);
  });
  await refused(at, /attempts\.jsonl\.gz has a line of more than 256 MB/);
}, 60_000);

it.each([
  ['more rows than it says', gzipSync('{"key":"a","at":"2026-01-01"}\n'.repeat(3)), 2, /more rows than/],
  ['rows that are no JSON', gzipSync('{"key":\n'), 1, /attempts\.jsonl\.gz cannot be read/],
  ['values of another kind', gzipSync('{"key":"a","at":"x"}\n'), 1, /attempts\.jsonl\.gz cannot be read/],
  ['what is not packed', Buffer.from('{}\n'), 1, /attempts\.jsonl\.gz cannot be read/],
])('a table with %s is refused, and nothing is left', async (what, bytes, rows, words) => {
  await refused(await spoilt(what.replaceAll(' ', '-'), (at) => withAttempts(at, bytes, rows)), words);
});

it.each([
  ['a size that is none', { bytes: '1' }],
  ['a file that is no text', { file: 7 }],
])('a manifest with %s cannot be read', async (what, change) => {
  const at = await spoilt(what.replaceAll(' ', '-'), () => ({
    tables: entries(change as unknown as Partial<TableEntry>),
  }));
  await refused(at, /manifest cannot be read/);
});

it('a manifest that is larger than any is not read', async () => {
  const at = await spoilt('large-manifest', () => ({}));
  writeFileSync(join(at, 'manifest.json'), Buffer.alloc(64 * 1024 * 1024 + 1, ' '));
  await refused(at, /manifest\.json has more than 64 MB/);
});
