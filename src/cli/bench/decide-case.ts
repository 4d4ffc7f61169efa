import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock } from '../../clock.ts';
import { type Config, readConfig } from '../../config.ts';
import { decideStory } from '../../desk/cases/decide-case.ts';
import { loadDataset } from '../../desk/datasets/load-dataset.ts';
import { saveMentions } from '../../entities/mentions/save-mentions.ts';
import { Problem } from '../../errors.ts';
import { findWholeCase, listCases } from '../../evidence/cases/case.queries.ts';
import { caseStories } from '../../evidence/cases/case-stories.queries.ts';
import type { CaseStory, RevisionCase } from '../../evidence/cases/revision-case.ts';
import { recheck, recheckStory } from '../../evidence/checks/recheck-claims.ts';
import { bindEvidence } from '../../evidence/claims/bind-evidence.ts';
import { saveClaims } from '../../evidence/claims/save-claims.ts';
import { type CubeQuery, valueQuery } from '../../evidence/cubes/cube-query.ts';
import { describeDatasets } from '../../evidence/cubes/describe-versions.ts';
import { listDatasets } from '../../evidence/datasets/dataset.queries.ts';
import type { JobContext } from '../../jobs/job.ts';
import { recheckClaims } from '../../jobs/recheck-claims.ts';
import { countryCodes } from '../../language/countries/country-code.ts';
import { countryName } from '../../language/countries/country-name.ts';
import { silentLog } from '../../log.ts';
import type { Session } from '../../readers/member.ts';
import { asOperator, authorize } from '../../readers/permission.ts';
import { analyticsOf } from '../../store/analytics.ts';
import { openStore, type Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import type { Figure } from './figure.ts';
import { percentiles } from './latency.ts';
import { askedBare } from './propose.ts';
import { WordSalad } from './word-salad.ts';

const STORIES = 100;
const FIGURES_A_STORY = 10;
const YEARS = [2019, 2020, 2021, 2022, 2023];
/** How many stories are on a page of a case, and decided at once. */
const PAGE = 20;
const SLUG = 'bench-unemployment';
const PUBLISHED = new Date('2026-01-10T12:00:00Z');

/**
 * Measures a revision that makes a thousand figures in a hundred stories false: how long the job takes to check them
 * and open the case, compared with plain DuckDB for the same queries, how long a page of the case takes, and deciding
 * it.
 */
export async function timeCase(directory: string, progress: (line: string) => void): Promise<Figure[]> {
  const config = readConfig({ DATA_DIR: directory });
  const store = await openStore(config, silentLog);
  const analytics = analyticsOf(config);
  const tools = { analytics, ownSql: null };
  try {
    progress('importing a table');
    await addVersion(store, config, directory, 0, new Date('2026-01-01T00:00:00Z'));
    progress(`writing ${STORIES} stories`);
    const queries = await bindStories(store);
    progress('checking what they say');
    const first = await recheck(store, tools, { unchecked: true, most: queries.length }, new Date());
    progress('importing a revision');
    await addVersion(store, config, directory, 1, new Date('2026-02-01T00:00:00Z'));
    const datasets = await listDatasets(store.reading);
    const { described } = await describeDatasets(store, analytics, datasets);
    progress(`checking ${first.checked} figures on it`);
    const context: JobContext = { store, config, log: silentLog, clock: systemClock };
    const begun = performance.now();
    await recheckClaims.run(context, null);
    const checking = performance.now() - begun;
    const bare = await askedBare(
      analytics,
      described,
      queries.map((query) => ({ query })),
    );
    const [of] = await listCases(store.reading, { open: true, most: 1 });
    if (!of) throw new Error('the revision opened no case');
    progress('reading the case');
    const reading: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      const started = performance.now();
      await findWholeCase(store.reading, of.id);
      await caseStories(store.reading, of, { most: PAGE });
      reading.push(performance.now() - started);
    }
    progress('deciding the case');
    const started = performance.now();
    const decided = await decideAll(store, tools, of);
    const deciding = performance.now() - started;
    const { waiting } = (await findWholeCase(store.reading, of.id)) ?? of;
    const claims = first.checked;
    return [
      { name: `case of ${claims} figures opened`, value: checking, unit: 'ms', target: { atMost: 8_000 } },
      { name: 'the questions on bare DuckDB', value: bare, unit: 'ms', target: null },
      { name: 'opening it / bare DuckDB', value: checking / bare, unit: 'times', target: { atMost: 1.5 } },
      { name: 'sentences in the case', value: of.sentences, unit: '', target: { atLeast: claims } },
      {
        name: `its page of ${PAGE} stories`,
        value: percentiles(reading).p50,
        unit: 'ms',
        target: { atMost: 300 },
      },
      {
        name: `${decided} stories decided`,
        value: deciding,
        unit: 'ms',
        target: { atMost: 50_000 },
      },
      { name: 'the same, a story', value: deciding / decided, unit: 'ms', target: null },
      { name: 'sentences left in it', value: waiting, unit: '', target: { atMost: 0 } },
    ];
  } finally {
    await analytics.close();
    await store.close();
  }
}

const countries = () =>
  countryCodes()
    .filter((code) => /^[A-Z]{2}$/.test(code))
    .slice(0, (STORIES * FIGURES_A_STORY) / YEARS.length);

/** The rate of a country in a year in the first version, in tenths of a percent. */
const rateOf = (country: number, year: number) => 20 + ((country * 7 + year * 13) % 300);

async function addVersion(
  store: Store,
  config: Config,
  directory: string,
  more: number,
  retrieved: Date,
): Promise<void> {
  const file = join(directory, 'rates.csv');
  const rows = countries().flatMap((code, at) =>
    YEARS.map((year) => `${code},${year},${((rateOf(at, year) + 10 * more) / 10).toFixed(1)}`),
  );
  await writeFile(file, ['geo,TIME_PERIOD,OBS_VALUE', ...rows].join('\n'));
  const given = {
    file,
    fileName: 'rates.csv',
    slug: SLUG,
    title: 'Unemployment rate (% of labour force)',
    producer: 'sourceline bench',
    licence: 'none',
    redistributable: true,
    published: true,
    retrieved,
  };
  await loadDataset(store, config, given, asOperator(), { now: retrieved });
}

/** Publishes stories and binds each of their figures to its cell; returns the queries. */
async function bindStories(store: Store): Promise<CubeQuery[]> {
  const salad = new WordSalad();
  const all = countries().flatMap((code, at) => YEARS.map((year) => ({ code, at, year })));
  const queries: CubeQuery[] = [];
  for (let story = 0; story < STORIES; story += 1) {
    const cells = all.slice(story * FIGURES_A_STORY, (story + 1) * FIGURES_A_STORY);
    const draft = {
      ...salad.story(story, PUBLISHED),
      publishedAt: PUBLISHED,
      headline: 'Rates of unemployment',
      standfirst: null,
      body: {
        type: 'doc' as const,
        content: cells.map(({ code, at, year }) => {
          const rate = (rateOf(at, year) / 10).toFixed(1);
          const text = `The unemployment rate in ${countryName(code, 'en')} was ${rate} percent in ${year}.`;
          return { type: 'paragraph' as const, content: [{ type: 'text' as const, text }] };
        }),
      },
    };
    await store.write(async (writing) => {
      const taken = await upsertStories(writing, [draft], PUBLISHED);
      await saveClaims(writing, [draft], taken, PUBLISHED);
      await saveMentions(writing, [draft], taken, PUBLISHED);
      const claims = await writing
        .selectFrom('claims')
        .select(['id', 'sentence'])
        .where('story_id', '=', taken[0]?.id ?? '')
        .where('exact', 'like', '%percent')
        .orderBy('position')
        .execute();
      for (const [i, { id }] of claims.entries()) {
        const { code, year } = cells[i] ?? { code: '', year: 0 };
        const time = [`${year}-01-01`, `${year + 1}-01-01`] as const;
        const query = valueQuery(SLUG, { measure: 'OBS_VALUE', members: { geo: [code] }, time });
        queries.push(query);
        await bindEvidence(writing, id, { query }, null, PUBLISHED);
      }
    });
  }
  return queries;
}

/** Accepts every story of a case, page by page, as the desk does; returns how many. */
async function decideAll(
  store: Store,
  tools: Parameters<typeof recheckStory>[1],
  of: RevisionCase,
): Promise<number> {
  const by = await aCorrector(store);
  const settings = { twoPairs: false, blocking: [] };
  let decided = 0;
  for (let after: string | undefined; ; ) {
    const stories: CaseStory[] = await caseStories(store.reading, of, { after, most: PAGE });
    const page = stories.slice(0, PAGE);
    for (const { id, revision } of page) {
      const meant = { caseId: of.id, storyId: id, revision, sentences: null, text: null, note: '' };
      const now = new Date();
      try {
        await store.write((writing) =>
          decideStory(writing, { ...meant, decision: 'accept' }, by, settings, now),
        );
      } catch (error) {
        // Refused ones stay in the case, and are counted there.
        if (!(error instanceof Problem)) throw error;
      }
      decided += 1;
    }
    for (const { id } of page) await recheckStory(store, tools, id, new Date());
    after = page.at(-1)?.id;
    if (stories.length <= PAGE) return decided;
  }
}

async function aCorrector(store: Store) {
  const id = newId();
  await store.write((writing) =>
    writing
      .insertInto('users')
      .values({ id, name: 'Bench', email: 'bench@example.org', role: 'editor' } as never)
      .execute(),
  );
  const member = { id, name: 'Bench', role: 'editor', twoStep: true };
  return authorize({ member, passed: 'passkey' } as Session, 'correct stories', { twoStep: true });
}
