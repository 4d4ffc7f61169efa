import { sql } from 'kysely';
import { isReport, reportedAt } from '../../discovery/events/grouping.queries.ts';
import type { Reading } from '../../store/database.ts';
import type { StoryState } from '../../stories/story.ts';

/** Another report of an item's event. */
export interface OtherReport {
  readonly id: string;
  readonly headline: string;
  readonly language: string;
  readonly state: StoryState;
  readonly source: string;
  readonly at: Date;
}

/** What the pool's list does not say about an item. */
export interface ItemDetails {
  readonly byline: string | null;
  readonly licence: string | null;
  readonly licenceUrl: string | null;
  /** What its sender says about its use, and to editors. */
  readonly usage: string | null;
  readonly edNote: string | null;
  /** Its revisions, the newest first. */
  readonly versions: readonly { readonly number: number; readonly at: Date; readonly by: string | null }[];
  /** The other reports of its event, those we have published first. */
  readonly reports: readonly OtherReport[];
}

const MOST_VERSIONS = 30;
const MOST_REPORTS = 20;

/** What an item's page shows besides its row and its text; null if there is no such story. */
export async function itemDetails(reading: Reading, id: string): Promise<ItemDetails | null> {
  const [row, versions, reports] = await Promise.all([
    reading
      .selectFrom('stories as s')
      .select(['s.byline', 's.licence', 's.licence_url as licenceUrl'])
      .select([wireSays('terms').as('usage'), wireSays('ed_note').as('edNote')])
      .where('s.id', '=', id)
      .executeTakeFirst(),
    reading
      .selectFrom('revisions as r')
      .leftJoin('users as u', 'u.id', 'r.made_by')
      .select(['r.number', 'r.at', 'u.name as by'])
      .where('r.story_id', '=', id)
      .orderBy('r.number', 'desc')
      .limit(MOST_VERSIONS)
      .execute(),
    otherReports(reading, id),
  ]);
  return row ? { ...row, versions, reports } : null;
}

const wireSays = (column: 'terms' | 'ed_note') => sql<
  string | null
>`(select w.${sql.ref(column)} from wire_items w
  where w.story_id = s.id and w.${sql.ref(column)} is not null order by w.changed_at desc limit 1)`;

async function otherReports(reading: Reading, id: string): Promise<OtherReport[]> {
  const rows = await reading
    .selectFrom('event_stories as own')
    .innerJoin('event_stories as es', 'es.event_id', 'own.event_id')
    .innerJoin('stories as s', 's.id', 'es.story_id')
    .innerJoin('sources as src', 'src.id', 's.source_id')
    .select(['s.id', 's.headline', 's.language', 's.state', 'src.name as source', reportedAt.as('at')])
    .where('own.story_id', '=', id)
    .where('s.id', '<>', id)
    .where(isReport)
    .orderBy(sql`s.state = 'published'`, 'desc')
    .orderBy('at', 'desc')
    .limit(MOST_REPORTS)
    .execute();
  return rows as OtherReport[];
}
