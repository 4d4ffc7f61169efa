import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { silentLog } from '../log.ts';
import { openStore, type Store } from '../store/database.ts';
import { MIGRATIONS } from '../store/migrate.ts';
import { takeStories } from '../stories/take-stories.ts';
import { draftOf } from '../stories/testing.ts';
import { examineStore } from './doctor-store.ts';

const now = new Date('2026-11-24T12:00:00Z');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-doctor-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settings = () => readConfig({ DATA_DIR: folder });
const found = async () => {
  const findings: Record<string, { ok: boolean; says: string }> = {};
  await examineStore(settings(), now, (name, ok, says) => {
    findings[name] = { ok, says };
  });
  return findings;
};
/** Opens the database, looks while it is held, and closes it. */
const held = async <T>(upTo: number | undefined, look: (store: Store) => Promise<T>) => {
  const store = await openStore(settings(), silentLog, upTo);
  try {
    return await look(store);
  } finally {
    await store.close();
  }
};

test('whoever looks changes nothing: no database is made, none migrated, none in use looked into', async () => {
  expect(await found()).toEqual({ database: { ok: true, says: expect.stringContaining('none in') } });
  expect(existsSync(join(folder, 'pglite'))).toBe(false);

  await held(3, async () => undefined);
  const older = { database: { ok: true, says: expect.stringContaining('version 3, so not looked into') } };
  expect(await found()).toEqual(older);
  expect(await found()).toEqual(older);

  await held(undefined, async ({ statement }) => {
    expect(await found()).toEqual({
      database: { ok: true, says: `${folder} is in use by process ${process.pid}, so not looked into` },
    });
    const tomorrow = MIGRATIONS.length + 1;
    await statement(`insert into migrations (number, about) values (${tomorrow}, 'of tomorrow')`);
  });
  expect(await found()).toEqual({
    database: { ok: false, says: expect.stringContaining(`knows versions up to ${MIGRATIONS.length}`) },
  });
});

test('what waits for a person is wrong: a story that did not go out, a job that failed, an address nobody reaches', async () => {
  const DATA_DIR = join(folder, 'another');
  const settings = readConfig({ DATA_DIR });
  const wrong = async () => {
    const names: string[] = [];
    await examineStore(settings, now, (name, ok) => {
      if (!ok) names.push(name);
    });
    return names;
  };
  const inStore = async (work: (store: Store) => Promise<unknown>) => {
    const store = await openStore(settings, silentLog);
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };
  const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);
  await inStore(async (store) => {
    const drafts = ['One', 'Two'].map((headline) => draftOf({ headline, slug: headline.toLowerCase() }));
    await store.write((writing) => takeStories(writing, drafts, at(-60)));
  });
  expect(await wrong()).toEqual([]);
  await inStore(async (store) => {
    await store.write((writing) =>
      writing
        .updateTable('stories')
        .set({ state: 'scheduled', scheduled_for: at(-11) })
        .where('slug', '=', 'one')
        .execute(),
    );
    await store.statement(
      `insert into jobs (id, name, data, state) values (gen_random_uuid(), 'anything', '{}', 'failed')`,
    );
    await store.statement(
      `insert into old_slugs (slug, story_id, until) select 'two', id, now() from stories where slug = 'one'`,
    );
  });
  expect(await wrong()).toEqual(['schedule', 'jobs', 'slugs']);
  await inStore((store) =>
    store.statement(
      `with d as (insert into datasets (id, slug, names, producer, licence, redistributable)
        values (gen_random_uuid(), 'rates', '{"en": "Rates"}', 'An office', 'CC0', true) returning id)
      insert into dataset_sources (dataset_id, address, connector, every, wait_seconds, next_at, failing_since, made_at)
        select id, 'https://data.example/', 'file', 'day', 86400, now(), now(), now() from d`,
    ),
  );
  expect(await wrong()).toEqual(['schedule', 'jobs', 'followed', 'slugs']);
});
