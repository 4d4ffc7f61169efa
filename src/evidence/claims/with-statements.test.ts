import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishDataset } from '../../desk/datasets/publish-dataset.ts';
import { asOperator } from '../../readers/permission.ts';
import { type Analytics, datasetFolder, openAnalytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore, permittedTo } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { acceptSentences } from '../cases/accept-sentences.ts';
import { listCases } from '../cases/case.queries.ts';
import { caseStories } from '../cases/case-stories.queries.ts';
import { holdCase } from '../cases/hold-case.ts';
import { rewriteSentence } from '../cases/rewrite-sentence.ts';
import { recheck } from '../checks/recheck-claims.ts';
import { verdictSentence } from '../checks/verdict-words.ts';
import { valueQuery } from '../cubes/cube-query.ts';
import { testFiles } from '../datasets/testing.ts';
import { countDesk, listQueue } from '../queue/claim-queue.queries.ts';
import { plantDataEditor } from '../testing.ts';
import { acceptEvidence } from './accept-evidence.ts';
import { bindEvidence } from './bind-evidence.ts';
import { figureRecord, proposalsOf, storyFigures } from './claims.queries.ts';
import { findFigure } from './figure-places.queries.ts';
import { keepProposals } from './keep-proposals.ts';
import { saveClaims } from './save-claims.ts';

// What stories say without a number, on a table of our own: from the save to the verdict, and on to a revision.

const NOW = new Date('2026-02-10T12:00:00Z');
const LATER = new Date('2026-03-10T12:00:00Z');
const by = { ...permittedTo(newId(), 'Ada'), allow: () => Promise.resolve() };
let store: Store;
let analytics: Analytics;
const files = testFiles(() => store);
const tools = () => ({ analytics, ownSql: null });

/** Yearly rates of three countries; Germany's of 2025 is given. */
const rates = (germany2025: string) =>
  [
    'geo,TIME_PERIOD,unit,OBS_VALUE',
    ...Object.entries({
      DE: ['5.2', '4.9', '4.4', '3.9', germany2025],
      FR: ['9.1', '8.6', '8.0', '7.9', '7.5'],
      IT: ['9.9', '9.3', '9.5', '8.1', '7.7'],
    }).flatMap(([geo, values]) => values.map((value, i) => `${geo},${2021 + i},PC_ACT,${value}`)),
  ].join('\n');
const ABOUT = {
  slug: 'unemployment',
  title: 'Unemployment rate, yearly',
  producer: 'Eurostat',
  licence: 'CC BY 4.0',
  redistributable: true,
};

beforeAll(async () => {
  store = await openTestStore();
  analytics = openAnalytics(datasetFolder(files.settings));
  await files.add('unemployment.csv', rates('3.6'), {
    ...ABOUT,
    retrieved: new Date('2026-01-20T00:00:00Z'),
  });
  await store.write((writing) => plantDataEditor(writing, by.member));
}, 60_000);
beforeEach(async () => {
  await store.statement('truncate stories cascade');
});
afterAll(async () => {
  await analytics.close();
  await store.close();
  files.remove();
});

/** Saves a story that readers see, new or again. */
async function save(text: string, more: { readonly headline?: string } = {}): Promise<string> {
  const draft = draftOf({ headline: 'A story', externalKey: 'test:story', text, publishedAt: NOW, ...more });
  return store.write(async (writing) => {
    const [taken] = await upsertStories(writing, [draft], NOW);
    await saveClaims(writing, [draft], [taken as NonNullable<typeof taken>], NOW);
    return taken?.id ?? '';
  });
}

const propose = () => keepProposals(store, { analytics, onUnread: (slug) => expect.fail(slug) }, NOW);

/** The statements of a story as the desk lists them all. */
const statements = () => listQueue(store.reading, { state: 'statements', most: 50 });

/** Saves a text, and says yes to what is proposed first for its only statement. */
async function accepted(text: string): Promise<{ id: string; claim: string }> {
  const id = await save(text);
  await propose();
  const [statement, ...others] = await statements();
  expect(others).toEqual([]);
  const [proposal] = await proposalsOf(store.reading, statement?.id ?? '');
  await store.write((writing) => acceptEvidence(writing, proposal?.id ?? '', by, NOW));
  await recheck(store, tools(), { story: id }, NOW);
  return { id, claim: statement?.id ?? '' };
}

const marks = async (id: string) =>
  (await store.reading.selectFrom('stories').select('marks').where('id', '=', id).executeTakeFirstOrThrow())
    .marks;

const FELL = 'Unemployment in Germany fell in 2025.';

describe('what a story says without a number', () => {
  it('is a claim with its words, and nothing to readers or to the lists of the desk', async () => {
    const id = await save(`${FELL} The rate was 3.6 percent. It was said to be the largest party by far.`);
    expect(
      (await statements()).map(({ exact, figure, position, mark }) => [
        exact,
        figure.statement?.says,
        position,
        mark,
      ]),
    ).toEqual([
      ['fell', 'change', 0, ''],
      ['largest', 'rank', 2, ''],
    ]);
    expect(await marks(id)).toBe('u');
    expect((await storyFigures(store.reading, id, NOW)).map(({ claim }) => claim.exact)).toEqual([
      '3.6 percent',
    ]);
    const [fell] = await statements();
    expect(await figureRecord(store.reading, fell?.id ?? '', NOW)).toBeNull();
    expect(await findFigure(store.reading, fell?.id ?? '', NOW)).toEqual({ found: 'nothing' });
    expect((await listQueue(store.reading, { most: 50 })).map(({ exact }) => exact)).toEqual(['3.6 percent']);
    expect(await countDesk(store.reading)).toMatchObject({ none: 1, unsupported: 1, proposed: 0 });
  });

  it('is proposed a question where a table decides it, and nothing where none does', async () => {
    await save(`${FELL} It was said to be the largest party by far.`);
    await propose();
    const [fell, largest] = await statements();
    expect(await proposalsOf(store.reading, largest?.id ?? '')).toEqual([]);
    expect(await proposalsOf(store.reading, fell?.id ?? '')).toMatchObject([
      { rests: { kind: 'query', query: { dataset: 'unemployment', statistic: 'change' } }, tied: false },
    ]);
    expect(
      (await listQueue(store.reading, { state: 'proposed', most: 9 })).map(({ exact }) => exact),
    ).toEqual(['fell']);
    expect((await listQueue(store.reading, { most: 9 })).map(({ exact }) => exact)).toEqual(['fell']);
    expect(await countDesk(store.reading)).toMatchObject({ none: 0, unsupported: 0, proposed: 1 });
    // It was looked at, and is not looked at again.
    expect(await propose()).toEqual({ looked: 0, proposed: 0 });
  });

  it.each([
    // Another thing is spoken of than in the sentence before.
    'Unemployment is what people fear. Sales in Germany fell in 2025.',
    // No one place, and no one time.
    'In 2025 unemployment was higher in France than in most countries.',
    'Unemployment in Germany was lower in 2025 than in any year since 2021.',
    'Unemployment in Germany did not fall in 2025.',
  ])('is proposed nothing where it may be another thing: %s', async (text) => {
    await save(text);
    await propose();
    expect((await statements()).filter(({ proposals }) => proposals > 0)).toEqual([]);
  });

  it('is asked of the time that is said next', async () => {
    await save('Unemployment in Germany fell in 2024 and rose in 2025.');
    await propose();
    const asked = [];
    for (const { id, exact } of await statements())
      for (const { rests } of await proposalsOf(store.reading, id))
        asked.push([exact, rests.kind === 'query' && 'of' in rests.query && rests.query.of.time?.[0]]);
    expect(asked).toEqual([
      ['fell', '2024-01-01'],
      ['rose', '2025-01-01'],
    ]);
  });

  it.each([
    [FELL, 'holds'],
    ['Unemployment in Germany rose in 2025.', 'differs'],
    ['In 2025 unemployment was higher in France than in Germany.', 'holds'],
    ['In 2025 unemployment was lower in France than in Germany.', 'differs'],
    ['In 2025 the unemployment rate in Germany was the lowest since 2021.', 'holds'],
    ['In 2025 Italy had the highest unemployment rate of the three countries.', 'holds'],
  ])('is judged once a person says yes: %s', async (text, verdict) => {
    const { id, claim } = await accepted(text);
    const record = await figureRecord(store.reading, claim);
    expect(record?.verdicts[0]?.verdict).toBe(verdict);
    expect(record?.claim.mark).toBe(verdict === 'holds' ? 'h' : 'd');
    expect(await marks(id)).toContain(verdict === 'holds' ? 'h' : 'd');
  });

  it.each([
    ['change', 'holds', 'h'],
    ['value', 'cannot be checked', 'u'],
    ['mean', 'cannot be checked', 'u'],
    ['ratio', 'cannot be checked', 'u'],
    ['rank', 'cannot be checked', 'u'],
  ] as const)(
    'is judged by a question of a person’s own, where it is a change: %s',
    async (statistic, verdict, mark) => {
      const id = await save(FELL);
      const [statement] = await statements();
      const of = (year: number) => ({
        measure: 'OBS_VALUE',
        members: { geo: ['DE'] },
        time: [`${year}-01-01`, `${year + 1}-01-01`] as const,
      });
      const query = {
        ...valueQuery('unemployment', of(2025)),
        statistic,
        how: statistic === 'change' ? ('absolute' as const) : null,
        against: ['change', 'ratio'].includes(statistic) ? of(2024) : null,
        rank:
          statistic === 'rank' ? { along: 'geo', order: 'most' as const, among: null, since: null } : null,
      };
      await store.write((writing) => bindEvidence(writing, statement?.id ?? '', { query }, by, NOW));
      await recheck(store, tools(), { story: id }, NOW);
      const record = await figureRecord(store.reading, statement?.id ?? '');
      expect(record?.verdicts[0]?.verdict).toBe(verdict);
      expect(await marks(id)).toBe(mark);
    },
  );

  it('says by how much, in the unit of the data', async () => {
    const { claim } = await accepted(FELL);
    const record = await figureRecord(store.reading, claim);
    const [verdict] = record?.verdicts ?? [];
    if (!record || !verdict) throw new Error('it was judged');
    expect(verdictSentence(verdict, record.claim.figure, 'en')).toBe(
      'The data say −0.3 percentage points. “Fell” is accurate.',
    );
  });

  it('is shown to readers where they may see the dataset, and only there', async () => {
    const { id, claim } = await accepted(FELL);
    expect(await marks(id)).toBe('h');
    expect((await figureRecord(store.reading, claim, NOW))?.claim.mark).toBe('h');
    const show = (from: Date | null) =>
      store.write((writing) => publishDataset(writing, 'unemployment', from, asOperator()));
    await show(null);
    try {
      expect(await marks(id)).toBe('');
      expect(await storyFigures(store.reading, id, NOW)).toEqual([]);
    } finally {
      await show(NOW);
    }
    expect(await marks(id)).toBe('h');
  });

  it('is found again after an edit, and keeps what it rests on where its sentence says the same', async () => {
    const { id, claim } = await accepted(FELL);
    await save(`A first sentence. ${FELL}`);
    expect(await statements()).toMatchObject([{ id: claim, rests: 'query', verdict: 'holds' }]);
    await save(`A first sentence. Unemployment in Germany rose in 2025.`);
    expect(await statements()).toMatchObject([{ id: claim, rests: 'query', verdict: 'differs' }]);
    expect(await marks(id)).toBe('d');
  });

  it.each([
    'Unemployment in France fell in 2025.',
    'Unemployment in Germany fell in 2024.',
    'Inflation in Germany fell in 2025.',
    'Unemployment among women in Germany fell in 2025.',
  ])('rests on nothing once its sentence may say another thing: %s', async (text) => {
    const { id } = await accepted(FELL);
    await save(text);
    expect(await statements()).toMatchObject([{ exact: 'fell', rests: null }]);
    expect(await marks(id)).toBe('');
  });

  it('never goes on as a number that takes its place', async () => {
    const { claim } = await accepted(FELL);
    await save('Unemployment in Germany: 4 in 2025.');
    expect(await statements()).toEqual([]);
    const { rows } = await store.statement(
      `select gone_at is not null as gone from claims where id = '${claim}'`,
    );
    expect(rows).toEqual([{ gone: true }]);
  });

  it('is of a headline as of the text', async () => {
    await save('Nothing else.', { headline: FELL.slice(0, -1) });
    await propose();
    const [headline] = await statements();
    expect(headline).toMatchObject({ place: 'headline', proposals: 1 });
  });

  it('leaves derived figures what they were reckoned from', async () => {
    const id = await save(
      'Spending fell. Officials said nearly 70 percent came from China and it cost $900 million.\n\nMultiplied out, that makes some $630 million; the multiplication is ours.',
    );
    const last = (await storyFigures(store.reading, id)).at(-1);
    expect(last?.inputs?.map(({ exact }) => exact)).toEqual(['nearly 70 percent', '$900 million']);
  });
});

describe('a revision of the data', () => {
  it('opens a case in which the sentence waits for a person', async () => {
    const { id, claim } = await accepted(FELL);
    await files.add('unemployment-2.csv', rates('4.2'), { ...ABOUT, retrieved: LATER });
    await recheck(store, tools(), { unchecked: true, most: 100 }, LATER);
    const record = await figureRecord(store.reading, claim);
    expect(record?.verdicts.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['differs', 'revised'],
      ['holds', 'on the stated side'],
    ]);
    const [opened, ...others] = await listCases(store.reading, { open: true, most: 9 });
    expect(others).toEqual([]);
    if (!opened) throw new Error('a case was opened');
    expect(await caseStories(store.reading, opened, { only: id })).toMatchObject([
      { sentences: [{ passage: FELL, byHand: 'words', corrected: FELL }] },
    ]);
    const { rows } = await store.statement('select text, passage_after from correction_proposals');
    expect(rows).toEqual([
      {
        text: `An earlier version said: “${FELL}” The data of Eurostat of 10 March 2026 say otherwise.`,
        passage_after: null,
      },
    ]);
    const meant = async () => {
      const [story] = await caseStories(store.reading, opened, { only: id });
      const [sentence] = story?.sentences ?? [];
      return { caseId: opened.id, storyId: id, revision: story?.revision ?? 0, sentence: sentence?.id ?? '' };
    };
    const accept = async () => {
      const { sentence, ...of } = await meant();
      await store.write(async (writing) =>
        acceptSentences(
          writing,
          await holdCase(writing, { ...of, sentences: [sentence] }),
          { text: null, note: '' },
          by,
          LATER,
        ),
      );
    };
    await expect(accept()).rejects.toThrow('cannot correct');
    const rewrite = async (passage: string) => {
      const one = await meant();
      await store.write((writing) => rewriteSentence(writing, { ...one, passage }, by));
    };
    await rewrite('Unemployment in Germany fell again in 2025.');
    await expect(accept()).rejects.toThrow(
      '“fell” in the new passage still differs: the data say 0.3 percentage points',
    );
    await rewrite('Unemployment in Germany rose in 2025.');
    await accept();
    expect((await figureRecord(store.reading, claim))?.verdicts[0]?.verdict).toBe('holds');
    expect(await marks(id)).toBe('h');
  });
});
