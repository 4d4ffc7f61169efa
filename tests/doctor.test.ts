import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Finding } from '../src/cli/doctor/finding.ts';
import { answerDoctor } from '../src/cli/doctor/process-facts.ts';
import { type Config, readConfig } from '../src/config.ts';
import { plantDataset } from '../src/evidence/testing.ts';
import { JOBS } from '../src/jobs/jobs.ts';
import { silentLog } from '../src/log.ts';
import { makeMember } from '../src/readers/testing.ts';
import { type AnsweringStore, openAnswering } from '../src/store/open-answering.ts';
import { processMark } from '../src/store/process-mark.ts';
import { declareJobs } from '../src/store/queue-claims.ts';
import { DAMAGED_INDEX, damageIndex } from '../src/store/testing.ts';
import { draftOf } from '../src/stories/testing.ts';
import { upsertStories } from '../src/stories/upsert-stories.ts';
import { commandHere } from './command-here.ts';

// A newsroom whose portal runs in this process, well at first, then with one thing wrong at a time.

let folder: string;
let data: string;
let store: AnsweringStore;
/** The settings of the running portal. */
let settings: { -readonly [Name in keyof Config]: Config[Name] };
/** By how much its clock is wrong. */
let skew = 0;
const ROWS = Buffer.from('PAR1 rows of a dataset');
const SHA256 = createHash('sha256').update(ROWS).digest('hex');
const PICTURE = Buffer.from('89504e47', 'hex');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-doctor-'));
  data = join(folder, 'data');
  vi.stubEnv('DATA_DIR', data);
  vi.stubEnv('DATABASE_URL', '');
  settings = { ...readConfig() };
  store = await openAnswering(settings, silentLog);
  const drafts = ['One', 'Two'].map((headline) => draftOf({ headline, slug: headline.toLowerCase() }));
  await store.write((writing) => upsertStories(writing, drafts, new Date()));
  await makeMember(store, { role: 'administrator' });
  mkdirSync(join(data, 'datasets'), { mode: 0o700 });
  const { versionId } = await store.write((writing) => plantDataset(writing, 'exports'));
  await store.statement('update dataset_versions set parquet = $2 where id = $1::uuid', [
    versionId,
    `${SHA256}.parquet`,
  ]);
  writeFileSync(parquet(), ROWS);
  await store.statement(
    `insert into media (id, sha256, mime, width, height, bytes) values (gen_random_uuid(), $1, 'image/png', 1, 1, $2)`,
    [createHash('sha256').update(PICTURE).digest('hex'), PICTURE],
  );
  const rhythms = JOBS.map(({ name, cron }) => ({ name, rhythm: cron ?? '', next: () => null }));
  await declareJobs(store, rhythms);
  await answerDoctor(store, settings, { now: () => new Date(Date.now() + skew) }, 'serve');
  expect(await commandHere('backup', join(folder, 'backup'))).toMatchObject({ code: 0 });
}, 120_000);
afterAll(async () => {
  await store.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const parquet = () => join(data, 'datasets', `${SHA256}.parquet`);
const noted = () => join(data, 'backups.json');

/** What the doctor says that is not well, and how it ends. */
async function unwell() {
  // As where a worker takes them.
  await store.statement(`update jobs set due_at = now() + interval '1 hour' where standing and tries = 0`);
  const { code, out, err } = await commandHere('doctor', '--json');
  const findings = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Finding);
  return { code, err, findings, wrong: findings.filter(({ state }) => state !== 'ok') };
}

test('of a newsroom that is well it finds nothing wrong', async () => {
  const { code, wrong, findings } = await unwell();
  expect(wrong).toEqual([]);
  expect(code).toBe(0);
  for (const name of [
    'tables',
    'datasets',
    'worker',
    'backup',
    'clock',
    'disk',
    `process ${process.pid}: listener`,
  ])
    expect(findings.map((finding) => finding.name)).toContain(name);
}, 60_000);

interface Fault {
  /** What the doctor calls it. */
  readonly name: string;
  readonly state?: 'warning';
  readonly says: RegExp;
  /** What can then not be checked. */
  readonly hides?: readonly string[];
  readonly plant: () => unknown;
  readonly undo: () => unknown;
}

const sql = (text: string) => () => store.statement(text);
const overwrite = (bytes: Buffer) => () => writeFileSync(parquet(), bytes);
const backupOf = (days: number) => () => {
  const at = new Date(Date.now() - days * 86_400_000).toISOString();
  writeFileSync(noted(), JSON.stringify({ last: { at, to: join(folder, 'backup'), bytes: 1 }, begun: null }));
};

const FAULTS: Readonly<Record<string, Fault>> = {
  'a dataset’s file is gone': {
    name: 'datasets',
    says: /exports, version 1 .* is missing/,
    plant: () => renameSync(parquet(), `${parquet()}.away`),
    undo: () => renameSync(`${parquet()}.away`, parquet()),
  },
  'a dataset’s file is cut short': {
    name: 'datasets',
    says: /cut short or altered/,
    plant: overwrite(ROWS.subarray(0, 9)),
    undo: overwrite(ROWS),
  },
  'one byte of a dataset’s file is another': {
    name: 'datasets',
    says: /cut short or altered/,
    plant: overwrite(Buffer.from(String(ROWS).replace('rows', 'rowz'))),
    undo: overwrite(ROWS),
  },
  'a picture is not what came in': {
    name: 'pictures',
    says: /1 damaged/,
    plant: sql(`update media set bytes = '\\x00'`),
    undo: () => store.statement('update media set bytes = $1', [PICTURE]),
  },
  'an index lacks a row': {
    name: 'tables',
    says: /topics_slug_key/,
    plant: () => damageIndex(store),
    undo: sql(`reindex index ${DAMAGED_INDEX}`),
  },
  'a job failed as often as it is tried': {
    name: 'jobs',
    says: /failed after every retry: 1/,
    plant: sql(
      `insert into jobs (id, name, data, state) values (gen_random_uuid(), 'anything', '{}', 'failed')`,
    ),
    undo: sql(`delete from jobs where name = 'anything'`),
  },
  'a job waits and nobody takes it': {
    name: 'jobs',
    state: 'warning',
    says: /import-dataset has been waiting for 60 minutes/,
    plant: sql(`insert into jobs (id, name, data, due_at)
      values (gen_random_uuid(), 'import-dataset', '{}', now() - interval '1 hour')`),
    undo: sql(`delete from jobs where name = 'import-dataset'`),
  },
  'nobody runs the jobs': {
    name: 'worker',
    says: /no worker has run for 10 minutes/,
    plant: sql(
      `update jobs set tries = 1, due_at = now() - interval '10 minutes' where data->>'rhythm' = '* * * * *'`,
    ),
    undo: sql('update jobs set tries = 0'),
  },
  'a scheduled story did not go out': {
    name: 'schedule',
    says: /missed their time: 1/,
    plant: sql(
      `update stories set state = 'scheduled', scheduled_for = now() - interval '1 minute' where slug = 'one'`,
    ),
    undo: sql(`update stories set state = 'published', scheduled_for = null where slug = 'one'`),
  },
  'an old address is hidden': {
    name: 'slugs',
    says: /old addresses hidden by a newer story: 1/,
    plant: sql(
      `insert into old_slugs (slug, story_id, until) select 'two', id, now() from stories where slug = 'one'`,
    ),
    undo: sql('delete from old_slugs'),
  },
  'the last backup is old': { name: 'backup', says: /9 days ago/, plant: backupOf(9), undo: backupOf(0) },
  'the last backup is not of today': {
    name: 'backup',
    state: 'warning',
    says: /3 days ago/,
    plant: backupOf(3),
    undo: backupOf(0),
  },
  'no backup was ever taken': {
    name: 'backup',
    state: 'warning',
    says: /no backup is recorded/,
    plant: () => rmSync(noted()),
    undo: backupOf(0),
  },
  'a killed backup left a copy of the database': {
    name: 'leftovers',
    state: 'warning',
    says: /database copy left by a killed backup/,
    plant: () => {
      const copy = join(data, `copy-${'0'.repeat(8)}-1111-2222-3333-${'4'.repeat(12)}`);
      mkdirSync(copy);
      writeFileSync(join(copy, 'holder'), JSON.stringify({ ...processMark(), began: 'before' }));
    },
    undo: () =>
      rmSync(join(data, `copy-${'0'.repeat(8)}-1111-2222-3333-${'4'.repeat(12)}`), { recursive: true }),
  },
  'a backup was killed while it was written': {
    name: 'leftovers',
    state: 'warning',
    says: /was killed .*night\.partial/,
    plant: () => {
      const { last } = JSON.parse(readFileSync(noted(), 'utf8'));
      const by = { ...processMark(), began: 'before' };
      writeFileSync(noted(), JSON.stringify({ last, begun: { at: last.at, to: join(folder, 'night'), by } }));
    },
    undo: backupOf(0),
  },
  'others on the machine may read datasets': {
    name: 'folder',
    says: /other users on this machine can read datasets/,
    plant: () => chmodSync(join(data, 'datasets'), 0o755),
    undo: () => chmodSync(join(data, 'datasets'), 0o700),
  },
  'the mail server is not there': {
    name: 'mail',
    says: /127\.0\.0\.1 does not accept email: .*ECONNREFUSED/,
    plant: () => {
      settings.SMTP_URL = 'smtp://127.0.0.1:1';
    },
    undo: () => {
      settings.SMTP_URL = undefined;
    },
  },
  'the secret is another': {
    name: 'secret',
    says: /SECRET is not the one/,
    plant: async () => {
      await store.statement(`update secrets set value = reverse(value) where name = 'fingerprint'`);
      settings.SECRET = 'x'.repeat(40);
    },
    undo: async () => {
      await store.statement(`update secrets set value = reverse(value) where name = 'fingerprint'`);
      settings.SECRET = undefined;
    },
  },
  'the clock is a minute slow': {
    name: 'clock',
    says: /the database is 60 seconds ahead of this machine/,
    plant: () => {
      skew = -60_000;
    },
    undo: () => {
      skew = 0;
    },
  },
  'the portal hears no changes': {
    name: `process ${process.pid}: listener`,
    says: /receives no changes/,
    plant: sql('unlisten *'),
    undo: sql('listen heard_by_doctor'),
  },
  'the audit log was changed': {
    name: 'audit log',
    says: /rows at its end are missing/,
    plant: sql(`update log_head set seq = seq + 1`),
    undo: sql(`update log_head set seq = seq - 1`),
  },
  'the database is of a newer program': {
    name: 'database',
    says: /this program supports versions up to/,
    hides: ['datasets'],
    plant: sql(`insert into migrations (number, about) values (9999, 'of tomorrow')`),
    undo: sql('delete from migrations where number = 9999'),
  },
};

test.each(Object.entries(FAULTS))(
  '%s: it says so, and what to do',
  async (_, { name, state = 'fault', says, hides = [], plant, undo }) => {
    await plant();
    const { code, err, wrong } = await unwell();
    await undo();
    expect(wrong.map((finding) => finding.name)).toEqual([name, ...hides]);
    expect(wrong[0]).toMatchObject({ state, says: expect.stringMatching(says) });
    expect(wrong[0]?.todo).not.toBe('');
    expect(code).toBe(state === 'fault' ? 1 : 0);
    if (state === 'fault') expect(err).toContain('Faults: 1. Warnings: 0.');
  },
  60_000,
);

test.each([
  ['TRUST_PROXY', 'perhaps', ['public address'], ['database', 'tables', 'mail', 'backup']],
  ['DATABASE_URL', 'mysql://a/b', ['database', 'datasets'], ['public address', 'folder', 'backup']],
])('a wrong %s hides no other check', async (setting, value, unchecked, checked) => {
  const right = process.env[setting];
  vi.stubEnv(setting, value);
  const { code, findings } = await unwell();
  vi.stubEnv(setting, right);
  expect(code).toBe(1);
  expect(findings.filter(({ state }) => state === 'fault')).toMatchObject([
    {
      name: 'settings',
      says: expect.stringContaining(`The setting ${setting} is wrong`),
      todo: expect.stringMatching(/./),
    },
  ]);
  const unknown = findings.filter(({ state }) => state === 'unknown');
  expect(unknown.map(({ name }) => name)).toEqual(unchecked);
  for (const { says } of unknown) expect(says).toContain(`the setting ${setting} is wrong`);
  expect(findings.map(({ name }) => name)).toEqual(expect.arrayContaining(checked));
});

test('a stopped portal is checked too, and left unchanged', async () => {
  await store.close();
  chmodSync(join(data, 'pglite'), 0o755);
  expect((await commandHere('doctor', '--quick')).out).toMatch(
    /FAULT .*folder: other users .* can read pglite/,
  );
  expect(statSync(join(data, 'pglite')).mode & 0o777).toBe(0o755);
  chmodSync(join(data, 'pglite'), 0o700);
  const { out } = await commandHere('doctor');
  expect(out).toContain('process: none is using');
  expect(out).toMatch(/ok .*tables: no damage found in \d+ tables and indexes, checked with amcheck/);
  writeFileSync(join(data, 'pglite', 'global', 'pg_control'), Buffer.alloc(8192));
  const spoilt = await commandHere('doctor');
  expect(spoilt.code).toBe(1);
  expect(spoilt.out).toMatch(/FAULT .*database: .* could not be opened/);
  expect(spoilt.out).toMatch(/Check that there is memory left, .*probably damaged.* restore the last backup/);
  expect(spoilt.out).toMatch(/\? .*datasets: not checked, because the database was not/);
}, 60_000);
