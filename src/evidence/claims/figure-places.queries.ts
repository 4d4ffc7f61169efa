import { type SqlBool, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { cardsById, type StoryCard } from '../../stories/card.queries.ts';
import { isPast, visible } from '../../stories/visible.queries.ts';
import { checkOf, selectChecks } from './check.queries.ts';
import type { Check } from './claim.ts';

/** What stands at the address of a figure: the figure, that it or its story is gone, or nothing. */
export type FoundFigure =
  | { readonly found: 'figure'; readonly storyId: string }
  | {
      readonly found: 'gone';
      readonly why: 'withdrawn' | 'rewritten';
      readonly story: {
        readonly id: string;
        readonly slug: string;
        readonly headline: string;
        readonly language: string;
      };
      readonly at: Date;
    }
  | { readonly found: 'nothing' };

/** Whether readers may see the figure `id` at `now`: only in a story they may see, and not where an editor hid it. */
export async function findFigure(reading: Reading, id: string, now: Date): Promise<FoundFigure> {
  if (!isId(id)) return { found: 'nothing' };
  const row = await reading
    .selectFrom('claims as c')
    .innerJoin('stories as s', 's.id', 'c.story_id')
    .select([
      's.id as storyId',
      's.slug',
      's.headline',
      's.language',
      's.state',
      's.published_at as publishedAt',
      's.embargo_until as embargoUntil',
      's.withdrawn_at as withdrawnAt',
      'c.gone_at as goneAt',
      'c.hidden',
      'c.mark',
    ])
    .where('c.id', '=', id)
    .executeTakeFirst();
  if (!row || row.hidden || row.mark === '') return { found: 'nothing' };
  const { storyId, slug, headline, language, state, publishedAt, embargoUntil, withdrawnAt, goneAt } = row;
  const story = { id: storyId, slug, headline, language };
  if (!publishedAt || !isPast({ publishedAt, embargoUntil }, now)) return { found: 'nothing' };
  // What was withdrawn before anybody could see it was never there.
  if (withdrawnAt && (publishedAt > withdrawnAt || (embargoUntil && embargoUntil > withdrawnAt)))
    return { found: 'nothing' };
  if (state === 'withdrawn') return { found: 'gone', why: 'withdrawn', story, at: withdrawnAt ?? now };
  if (state !== 'published') return { found: 'nothing' };
  if (goneAt) return { found: 'gone', why: 'rewritten', story, at: goneAt };
  return { found: 'figure', storyId };
}

/** A correction of a story that was made because of a figure. */
export interface FigureCorrection {
  readonly at: Date;
  readonly text: string;
}

/** The corrections tied to a figure, in the order they were made. */
export async function correctionsOfFigure(reading: Reading, claimId: string): Promise<FigureCorrection[]> {
  return reading
    .selectFrom('corrections')
    .select(['at', 'text'])
    .where('claim_id', '=', claimId)
    .orderBy('at')
    .execute();
}

/** The stories readers may see that rest on a dataset, newest first. */
export async function storiesOnDataset(
  reading: Reading,
  datasetId: string,
  limit: number,
  now: Date,
): Promise<StoryCard[]> {
  const rows = await reading
    .selectFrom('claim_evidence as e')
    .innerJoin('claims as c', 'c.id', 'e.claim_id')
    .innerJoin('stories as s', 's.id', 'c.story_id')
    .select('s.id')
    .where((eb) => eb.or([eb('e.dataset_id', '=', datasetId), eb('e.second_dataset_id', '=', datasetId)]))
    // What rests on two datasets is shown where both are.
    .where(
      sql<SqlBool>`(e.second_dataset_id is null or not exists (select 1 from datasets other
        where other.id in (e.dataset_id, e.second_dataset_id) and other.published_at is null))`,
    )
    .where('e.state', '=', 'accepted')
    .where('c.gone_at', 'is', null)
    .where('c.hidden', '=', false)
    // Before the limit: what cannot be seen takes nobody's place.
    .where(visible(now))
    .groupBy(['s.id', 's.published_at'])
    .orderBy(sql`s.published_at desc nulls last`)
    .limit(limit)
    .execute();
  return cardsById(
    reading,
    rows.map(({ id }) => id),
    now,
  );
}

/** One check of a figure on a dataset that readers may see, by its id, as its permanent address shows it. */
export async function checkOfFigure(
  reading: Reading,
  claimId: string,
  checkId: string,
): Promise<Check | null> {
  if (!isId(claimId) || !isId(checkId)) return null;
  const row = await selectChecks(reading, true)
    .innerJoin('published_datasets', 'published_datasets.id', 'dataset_versions.dataset_id')
    .where((eb) =>
      eb.or([
        eb('checks.second_version_id', 'is', null),
        eb('second_datasets.id', 'in', eb.selectFrom('published_datasets').select('published_datasets.id')),
      ]),
    )
    .where('checks.id', '=', checkId)
    .where('checks.claim_id', '=', claimId)
    .executeTakeFirst();
  return row ? checkOf(row) : null;
}
