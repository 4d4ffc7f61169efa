import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import type { StoryDraft } from '../../stories/story.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import type { Question } from '../checks/question.ts';
import { testFilter, testQuery } from '../checks/testing.ts';
import { bindEvidence } from '../claims/bind-evidence.ts';
import { storyFigures } from '../claims/claims.queries.ts';
import type { Changer } from '../claims/guard-figure.ts';
import { saveClaimsOf } from '../claims/save-claims.ts';
import type { TestFiles } from '../datasets/testing.ts';

/** Before the stories of a test came out. */
export const BEFORE = new Date('2026-11-01T00:00:00Z');
/** After they came out. */
export const AFTER = new Date('2026-11-25T00:00:00Z');

const QUARTER = ['2023-10-01', '2024-01-01'] as const;

/** What the EU and Germany sold Kyrgyzstan in a quarter, and what the EU sold Kazakhstan, in euros. */
export interface Sold {
  readonly eu: number;
  readonly de: number;
  readonly kz?: number | null;
}

/** What the first version of the data says. */
export const FIRST: Sold = { eu: 730_900_000, de: 179_000_000, kz: 2_100_000_000 };

/** Adds a version of the dataset `sold`, to the datasets of `to` where they are others than the test's own. */
export function addSold(
  files: TestFiles,
  { eu, de, kz = 2_100_000_000 }: Sold,
  retrieved = BEFORE,
  to = files.settings,
) {
  const rows = [
    'reporter,partner,flow,period,value',
    `EU27_2020,KG,export,2023-Q4,${eu}`,
    `DE,KG,export,2023-Q4,${de}`,
    ...(kz === null ? [] : [`EU27_2020,KZ,export,2023-Q4,${kz}`]),
  ];
  const about = {
    slug: 'sold',
    title: 'Sold',
    producer: 'An office',
    licence: 'CC0',
    redistributable: true,
    retrieved,
    descriptor: JSON.stringify({
      fields: [
        ...['reporter', 'partner', 'flow', 'period'].map((name) => ({ name, role: name })),
        { name: 'value', type: 'number', role: 'value', unit: 'EUR' },
      ],
    }),
  };
  return files.add('sold.csv', `${rows.join('\n')}\n`, about, to);
}

/** Plants an open case of the newest version of the dataset that a checked figure rests on; answers its id. */
export async function plantCase(store: Store, claimId: string): Promise<string> {
  const id = newId();
  const figure = await store.reading
    .selectFrom('claims as c')
    .innerJoin('verdicts as v', 'v.claim_id', 'c.id')
    .innerJoin('checks as k', 'k.id', 'v.check_id')
    .innerJoin('dataset_versions as d', 'd.id', 'k.dataset_version_id')
    .select(['c.story_id', 'c.sentence', 'v.id as verdict', 'd.id as version', 'd.dataset_id'])
    .where('c.id', '=', claimId)
    .executeTakeFirstOrThrow();
  await store.write(async (writing) => {
    await writing
      .insertInto('revision_cases')
      .values({ id, dataset_id: figure.dataset_id, from_version: null, to_version: figure.version })
      .execute();
    await writing
      .insertInto('correction_proposals')
      .values({
        id: newId(),
        story_id: figure.story_id,
        claim_id: claimId,
        before_verdict: null,
        after_verdict: figure.verdict,
        dataset_version_id: figure.version,
        text: '',
        passage_before: figure.sentence,
        passage_after: null,
        case_id: id,
      })
      .execute();
  });
  return id;
}

const SOLD = { dataset: 'sold', value: '', period: QUARTER };
const KAZAKHSTAN = testFilter({ partner: { areas: ['KZ'] } });

/**
 * Keeps a story with its figures bound to `sold`: what is in percent, or a part in words, is Germany's share, what is a
 * billion went to Kazakhstan, and every other amount is what the EU sold Kyrgyzstan. `own` is asked
 * instead. Answers its id.
 */
export async function keepSold(
  store: Store,
  draft: StoryDraft,
  by: Changer,
  now: Date,
  own?: Question,
): Promise<string> {
  const [taken] = await store.write((writing) => upsertStories(writing, [draft], now));
  const id = taken?.id ?? '';
  await store.write((writing) => saveClaimsOf(writing, [id], now));
  const figures = await storyFigures(store.reading, id);
  await store.write(async (writing) => {
    for (const { claim } of figures) {
      const { unit, value } = claim.figure;
      const query =
        own ??
        (unit === '%'
          ? testQuery({
              ...SOLD,
              statistic: 'share',
              part: testFilter({ reporter: { areas: ['DE'] } }),
            })
          : testQuery({ ...SOLD, ...(value >= 1e9 && { filter: KAZAKHSTAN }) }));
      await bindEvidence(writing, claim.id, { query }, by, now);
    }
  });
  return id;
}
