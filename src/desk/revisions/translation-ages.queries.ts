import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { originalOf } from '../../stories/original.ts';
import type { StoryState } from '../../stories/story.ts';

/** One language's version of a story, and how old its text is. */
export interface LanguageVersion {
  readonly id: string;
  readonly slug: string;
  readonly language: string;
  readonly headline: string;
  readonly state: StoryState;
  /** Whether it was started first: the others are its translations. */
  readonly isOriginal: boolean;
  /** When its text last changed: in a revision with another text, or in the draft. */
  readonly textAt: Date;
  /** Its newest revision whose text differs from the one before. */
  readonly revision: number;
  /** The original's newest revision when this text last changed: later changes are not in it. Null for the original. */
  readonly originalThen: number | null;
  /** Whether the original's text has changed since. */
  readonly isBehind: boolean;
}

interface Row {
  id: string;
  slug: string;
  language: string;
  headline: string;
  state: string;
  textAt: Date;
  revision: number;
  copyAt: Date | null;
  groupId: string;
  externalKey: string | null;
  begunAt: Date;
}

/** The versions of a story in all its languages, the original first; only itself if it has no translation. */
export async function languageVersions(reading: Reading, storyId: string): Promise<LanguageVersion[]> {
  const rows: Row[] = await reading
    .selectFrom('stories as s')
    .innerJoin('stories as this', 'this.group_id', 's.group_id')
    .leftJoin('copies as c', (join) =>
      join.onRef('c.story_id', '=', 's.id').on(
        // Changing only the section or the source in the draft does not change the age of the text.
        sql<boolean>`(c.content->'body', c.content->'headline', c.content->'standfirst') is distinct from (
          select (n.snapshot->'body', n.snapshot->'headline', n.snapshot->'standfirst')
          from revisions n where n.story_id = s.id order by n.number desc limit 1)`,
      ),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('revisions as r')
          .leftJoin('revisions as p', (join) =>
            join.onRef('p.story_id', '=', 'r.story_id').on('p.number', '=', sql<number>`r.number - 1`),
          )
          .select(['r.number', 'r.at'])
          .whereRef('r.story_id', '=', 's.id')
          .where(
            sql<boolean>`(r.snapshot->'body', r.snapshot->'headline', r.snapshot->'standfirst')
              is distinct from (p.snapshot->'body', p.snapshot->'headline', p.snapshot->'standfirst')`,
          )
          .orderBy('r.number', 'desc')
          .limit(1)
          .as('t'),
      (join) => join.onTrue(),
    )
    .select([
      's.id',
      's.slug',
      's.language',
      's.headline',
      's.state',
      't.number as revision',
      't.at as textAt',
      's.group_id as groupId',
      's.external_key as externalKey',
    ])
    .select(sql<Date>`least(s.created_at, s.published_at)`.as('begunAt'))
    .select('c.saved_at as copyAt')
    .where('this.id', '=', storyId)
    .where((eb) => eb.or([eb('s.state', '!=', 'deleted'), eb('s.id', '=', storyId)]))
    .orderBy('s.created_at')
    .orderBy('s.id')
    .execute();
  const original = originalOf(rows) ?? rows[0];
  if (!original) return [];
  const changes = await reading
    .selectFrom('revisions')
    .select(['number', 'at'])
    .where('story_id', '=', original.id)
    .orderBy('number')
    .execute();
  const originalAt = changedAt(original);
  const versions = [original, ...rows.filter((row) => row !== original)];
  return versions.map(({ copyAt, groupId: _group, externalKey: _key, begunAt: _begun, ...row }) => {
    const textAt = changedAt({ ...row, copyAt });
    const isOriginal = row.id === original.id;
    const then = changes.filter(({ at }) => at <= textAt).at(-1)?.number ?? 1;
    return {
      ...row,
      state: row.state as StoryState,
      textAt,
      isOriginal,
      originalThen: isOriginal ? null : then,
      isBehind: !isOriginal && originalAt > textAt,
    };
  });
}

function changedAt({ copyAt, textAt }: Pick<Row, 'copyAt' | 'textAt'>): Date {
  return copyAt && copyAt > textAt ? copyAt : textAt;
}
