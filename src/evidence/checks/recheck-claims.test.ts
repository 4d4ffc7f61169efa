import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Analytics, openAnalytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { openTestStore, permittedTo } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { bindEvidence } from '../claims/bind-evidence.ts';
import { storyFigures } from '../claims/claims.queries.ts';
import { hideClaim } from '../claims/hide-claim.ts';
import { saveClaims } from '../claims/save-claims.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import { plantDataEditor } from '../testing.ts';
import { acceptCorrection } from './accept-correction.ts';
import { dismissCorrection } from './dismiss-correction.ts';
import { overruleVerdict } from './overrule-verdict.ts';
import { recheck, recheckStory } from './recheck-claims.ts';
import { signVerdict } from './sign-verdict.ts';
import { type TestRow, testFilter, testQuery, testVersion } from './testing.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const by = { ...permittedTo(newId(), 'A data editor'), allow: () => Promise.resolve() };
const folder = mkdtempSync(join(tmpdir(), 'sourceline-recheck-'));
const DAYS = Array.from({ length: 30 }, (_, i) => i + 1);
const MONTHS = DAYS.map(
  (n) => `20${String(20 + Math.floor((n - 1) / 12))}-${String(((n - 1) % 12) + 1).padStart(2, '0')}`,
);

let store: Store;
let analytics: Analytics;
const datasetId = newId();
beforeAll(async () => {
  store = await openTestStore();
  analytics = openAnalytics(folder);
  await store.write(async (writing) => {
    await writing
      .insertInto('datasets')
      .values({
        id: datasetId,
        slug: 'test',
        names: json({ en: 'Test' }),
        producer: 'Nobody',
        licence: 'CC0',
        published_at: new Date(),
        redistributable: true,
      })
      .execute();
    await plantDataEditor(writing, by.member);
  });
  await addVersion(
    1,
    rowsOf(() => 1),
  );
});
afterAll(async () => {
  await analytics.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

/** A million and as many hundred thousand as the month's place, times what `by` says of the month. */
function rowsOf(times: (place: number) => number): TestRow[] {
  return MONTHS.map((month, i) => ({
    month,
    reporter: 'DE',
    partner: 'KG',
    value: (i + 11) * 100_000 * times(i),
  }));
}

async function addVersion(number: number, rows: TestRow[]): Promise<DatasetVersion> {
  const version = await testVersion(folder, rows, { datasetId, number });
  await store.write((writing) =>
    writing
      .insertInto('dataset_versions')
      .values({
        id: version.id,
        dataset_id: datasetId,
        number,
        sha256: version.sha256,
        file_name: 'test.csv',
        file_bytes: 1,
        format: 'csv',
        parquet: version.parquet,
        parquet_sha256: version.sha256,
        parquet_bytes: 1,
        row_count: rows.length,
        fields: json<unknown>(version.fields),
        coverage: json<unknown>(version.coverage),
        retrieved: NOW,
      })
      .execute(),
  );
  return version;
}

/** A story of thirty figures, each bound to the exports of its month. */
async function thirty(headline: string): Promise<string> {
  const text = MONTHS.map((month, i) => `In ${month} Germany sold goods for ${(i + 11) / 10} million euros.`);
  const drafts = [draftOf({ headline, text: text.join('\n\n') })];
  const storyId = await store.write(async (writing) => {
    const taken = await upsertStories(writing, drafts, NOW);
    await saveClaims(writing, drafts, taken, NOW);
    return taken[0]?.id ?? '';
  });
  const records = await storyFigures(store.reading, storyId);
  expect(records).toHaveLength(30);
  await store.write(async (writing) => {
    for (const [i, { claim }] of records.entries()) {
      const from = `${MONTHS[i]}-01`;
      const next = new Date(`${from}T00:00:00Z`);
      next.setUTCMonth(next.getUTCMonth() + 1);
      const query = testQuery({
        filter: testFilter({ reporter: { areas: ['DE'] } }),
        period: [from, next.toISOString().slice(0, 10)],
      });
      await bindEvidence(writing, claim.id, { query }, by, NOW);
    }
  });
  return storyId;
}

const marks = async (id: string) =>
  (await store.reading.selectFrom('stories').select('marks').where('id', '=', id).executeTakeFirst())?.marks;

describe('a story with thirty figures', () => {
  let storyId: string;
  beforeAll(async () => {
    storyId = await thirty('Many');
    expect(await marks(storyId)).toBe('u'.repeat(30));
  });

  it('is checked whole, and says nothing new when nothing is', async () => {
    const tools = { analytics, ownSql: null };
    expect(await recheckStory(store, tools, storyId, NOW)).toEqual({
      checked: 30,
      changed: 30,
      proposals: 0,
    });
    expect(await marks(storyId)).toBe('h'.repeat(30));
    expect(await recheckStory(store, tools, storyId, NOW)).toEqual({ checked: 30, changed: 0, proposals: 0 });
    const [first] = await storyFigures(store.reading, storyId);
    expect(first?.verdicts).toHaveLength(1);
    expect(first?.check?.version?.number).toBe(1);
    expect(first?.check?.series).toHaveLength(30);
    expect(first?.check?.sql).toContain(`"_partner"::varchar = 'KG'`);
  });

  it('keeps with each check which rows it read, and checks again what was checked before it did', async () => {
    const tools = { analytics, ownSql: null };
    const kept = (await storyFigures(store.reading, storyId)).map(({ check }) => check?.basis);
    expect(kept[0]).toMatchObject([
      {
        sum: 'whole',
        field: 'value',
        cells: { codes: { _flow: ['export'] }, time: ['2020-01-01', '2020-02-01'] },
      },
    ]);
    expect(await recheck(store, tools, { unchecked: true, most: 100 }, NOW)).toMatchObject({ checked: 0 });
    await store.write((writing) => writing.updateTable('checks').set({ basis: null }).execute());
    expect(await recheck(store, tools, { unchecked: true, most: 100 }, NOW)).toEqual({
      checked: 30,
      changed: 0,
      proposals: 0,
    });
    expect((await storyFigures(store.reading, storyId)).map(({ check }) => check?.basis)).toEqual(kept);
  });

  it('keeps a data editor’s word until the data say something new', async () => {
    const [first, second, third] = await storyFigures(store.reading, storyId);
    const ids = [first, second, third].map((record) => record?.claim.id ?? '');
    await store.write((writing) => signVerdict(writing, ids[0] ?? '', by, NOW, 'Looked at it.'));
    await store.write((writing) =>
      overruleVerdict(writing, ids[1] ?? '', 'differs', 'Other goods.', by, NOW),
    );
    await store.write((writing) => hideClaim(writing, ids[2] ?? '', true, by));
    await expect(
      store.write((writing) => overruleVerdict(writing, ids[1] ?? '', 'holds', ' ', by, NOW)),
    ).rejects.toThrow('needs a note');
    expect(await marks(storyId)).toBe(`hd${'h'.repeat(27)}`);
    const tools = { analytics, ownSql: null };
    expect(await recheckStory(store, tools, storyId, NOW)).toMatchObject({ changed: 0 });
    const after = await storyFigures(store.reading, storyId);
    expect(after[0]?.verdicts[0]).toMatchObject({ signed: true, by: by.member.name, verdict: 'holds' });
    expect(after[1]?.verdicts[0]).toMatchObject({ signed: true, reason: 'overruled', note: 'Other goods.' });
    await store.write((writing) => hideClaim(writing, ids[2] ?? '', false, by));
    await expect(
      store.write((writing) => writing.updateTable('verdicts').set({ note: 'x' }).execute()),
    ).rejects.toThrow('append-only');
  });

  it('changes exactly what a new version touches, and opens a case of it', async () => {
    await addVersion(
      2,
      rowsOf((place) => (place === 7 ? 2 : 1)),
    );
    const tools = { analytics, ownSql: null };
    const later = new Date('2026-11-21T12:00:00Z');
    expect(await recheck(store, tools, { unchecked: true, most: 100 }, later)).toEqual({
      checked: 30,
      changed: 1,
      proposals: 1,
    });
    expect(await marks(storyId)).toBe(`hdhhhhhd${'h'.repeat(22)}`);
    const [proposal] = await store.reading.selectFrom('correction_proposals').selectAll().execute();
    const [opened] = await store.reading.selectFrom('revision_cases').selectAll().execute();
    expect(opened).toMatchObject({ state: 'open', opened_at: later });
    expect(proposal).toMatchObject({ state: 'open', case_id: opened?.id, passage_after: null });
    await expect(
      store.write((writing) => dismissCorrection(writing, proposal?.id ?? '', by, later)),
    ).rejects.toMatchObject({ advice: expect.stringContaining(`/desk/revisions/${opened?.id}`) });
  });

  it('a version that cannot be read fails alone, and is told', async () => {
    const broken = await addVersion(
      3,
      rowsOf(() => 1),
    );
    rmSync(join(folder, broken.parquet));
    const failed: string[] = [];
    const round = await recheck(
      store,
      { analytics, ownSql: null },
      { unchecked: true, most: 100 },
      NOW,
      ({ versionId }) => failed.push(versionId),
    );
    expect(round.checked).toBe(0);
    expect(failed).toEqual([broken.id]);
    expect(
      await recheck(store, { analytics, ownSql: null }, { unchecked: true, most: 100, except: failed }, NOW),
    ).toMatchObject({ checked: 0 });
  });
});

describe('a sentence with two figures', () => {
  const check = () => recheckStory(store, { analytics, ownSql: null }, storyId, NOW);
  const open = (storyId: string) =>
    store.reading
      .selectFrom('correction_proposals')
      .selectAll()
      .where('story_id', '=', storyId)
      .where('state', '=', 'open')
      .orderBy('id')
      .execute();
  let storyId: string;
  let number = 10;

  beforeEach(async () => {
    const text = 'Germany sold goods for 1.1 million euros in 2020-01 and for 1.2 million euros in 2020-02.';
    const drafts = [draftOf({ slug: `two-${number}`, headline: 'A sentence', text })];
    storyId = await store.write(async (writing) => {
      const taken = await upsertStories(writing, drafts, NOW);
      await saveClaims(writing, drafts, taken, NOW);
      return taken[0]?.id ?? '';
    });
    await store.write(async (writing) => {
      for (const [i, { claim }] of (await storyFigures(store.reading, storyId)).entries()) {
        const query = testQuery({
          filter: testFilter({ reporter: { areas: ['DE'] } }),
          period: [`2020-0${i + 1}-01`, `2020-0${i + 2}-01`],
        });
        await bindEvidence(writing, claim.id, { query }, by, NOW);
      }
    });
    await addVersion(
      ++number,
      rowsOf(() => 2),
    );
    await check();
    expect(await marks(storyId)).toBe('dd');
  });

  it('is put right as a whole, and what was proposed for it beside that is withdrawn by itself', async () => {
    const [one, two] = await open(storyId);
    const passageAfter =
      'Germany sold goods for 2.2 million euros in 2020-01 and for 2.4 million euros in 2020-02.';
    expect([one?.passage_after, two?.passage_after]).toEqual([passageAfter, passageAfter]);
    const decision = { text: 'It was twice as much.', passageAfter };
    await store.write((writing) => acceptCorrection(writing, one?.id ?? '', decision, by, NOW));
    expect(await marks(storyId)).toBe('hh');
    expect(await open(storyId)).toEqual([]);
    const states = await store.reading
      .selectFrom('correction_proposals')
      .select('state')
      .where('story_id', '=', storyId)
      .orderBy('state')
      .execute();
    expect(states.map(({ state }) => state)).toEqual(['accepted', 'overtaken']);
  });

  it('is not left with one that the data contradict', async () => {
    const [one] = await open(storyId);
    const passageAfter =
      'Germany sold goods for 2.2 million euros in 2020-01 and for 1.2 million euros in 2020-02.';
    const decision = { text: 'It was twice as much.', passageAfter };
    await expect(
      store.write((writing) => acceptCorrection(writing, one?.id ?? '', decision, by, NOW)),
    ).rejects.toThrow(/“1.2 million euros” in the new passage still differs: the data say €2.400 million/);
    expect(await marks(storyId)).toBe('dd');
    expect(await open(storyId)).toHaveLength(2);
  });

  it('may be left with a figure that a data editor said differs, and with no other that does', async () => {
    const [one] = await open(storyId);
    const two = (await storyFigures(store.reading, storyId))[1]?.claim.id ?? '';
    await store.write((writing) => overruleVerdict(writing, two, 'differs', 'Other goods.', by, NOW));
    const left = 'Germany sold goods for 2.2 million euros in 2020-01 and for 1.2 million euros in 2020-02.';
    const accept = (passageAfter: string | null) =>
      store.write((writing) =>
        acceptCorrection(writing, one?.id ?? '', { text: 'It was twice as much.', passageAfter }, by, NOW),
      );
    await expect(accept(' ')).rejects.toThrow('new passage is empty');
    // A longer passage that holds the sentence is looked at as a whole, too.
    await expect(accept(left.replace('2.2', '3.3'))).rejects.toThrow('3.3 million euros');
    await expect(accept(`${left.replace('2.2', '3.3')} So it was.`)).rejects.toThrow('3.3 million euros');
    await accept(left);
    expect(await marks(storyId)).toBe('hd');
    const story = await store.reading
      .selectFrom('stories')
      .select('revision')
      .where('id', '=', storyId)
      .executeTakeFirst();
    const said = await store.reading
      .selectFrom('corrections')
      .selectAll()
      .where('story_id', '=', storyId)
      .execute();
    expect(said).toMatchObject([
      {
        text: 'It was twice as much.',
        passage_after: left,
        claim_id: one?.claim_id,
        made_by: by.member.id,
        revision: story?.revision,
      },
    ]);
    await expect(accept(null)).rejects.toThrow('accepted already');
    const dismiss = (id = '') =>
      store.write((writing) => dismissCorrection(writing, id, by, NOW, 'One-off.'));
    await expect(dismiss(one?.id)).rejects.toThrow('accepted already');
  });

  it('may keep its words: then the correction alone says what is right', async () => {
    const [one] = await open(storyId);
    const before = await store.reading
      .selectFrom('stories')
      .selectAll()
      .where('id', '=', storyId)
      .executeTakeFirst();
    const decision = { text: 'It was twice as much.', passageAfter: null, note: 'As agreed.' };
    await store.write((writing) => acceptCorrection(writing, one?.id ?? '', decision, by, NOW));
    const after = await store.reading
      .selectFrom('stories')
      .selectAll()
      .where('id', '=', storyId)
      .executeTakeFirst();
    expect([after?.body, after?.revision]).toEqual([before?.body, before?.revision]);
    const said = await store.reading
      .selectFrom('corrections')
      .selectAll()
      .where('story_id', '=', storyId)
      .execute();
    expect(said).toMatchObject([{ passage_before: null, passage_after: null, revision: null }]);
    const decided = await store.reading
      .selectFrom('correction_proposals')
      .select(['state', 'decided_by', 'decided_at', 'note'])
      .where('id', '=', one?.id ?? '')
      .executeTakeFirst();
    expect(decided).toEqual({
      state: 'accepted',
      decided_by: by.member.id,
      decided_at: NOW,
      note: 'As agreed.',
    });
  });
});
