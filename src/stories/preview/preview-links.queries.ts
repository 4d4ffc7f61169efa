import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import { idsOfContent, idsOfStory } from '../media/picture-ids.ts';
import { previewable } from '../visible.queries.ts';
import { hashPicturesKey, hashPreviewToken, isPreviewToken, type PreviewLink } from './preview-link.ts';

/** Whether link `l` still opens its story `s` at `now`. */
const opens = (now: Date) =>
  sql<SqlBool>`l.revoked_at is null and l.expires_at > ${now} and ${previewable()}`;

/** The story that a token opens at `now`; null for one that is none, has expired or was revoked. */
export async function findPreviewLink(
  reading: Reading,
  token: string,
  now: Date,
): Promise<{ readonly id: string; readonly storyId: string; readonly expiresAt: Date } | null> {
  if (!isPreviewToken(token)) return null;
  const row = await reading
    .selectFrom('preview_links as l')
    .innerJoin('stories as s', 's.id', 'l.story_id')
    .select(['l.id', 'l.story_id as storyId', 'l.expires_at as expiresAt'])
    .where('l.token_hash', '=', hashPreviewToken(token))
    .where(opens(now))
    .executeTakeFirst();
  return row ?? null;
}

/** Whether a key opens picture `m` at `now`: one of the story it is for, or of what is being written of it. */
export function picturesOpen(key: string, now: Date): RawBuilder<boolean> {
  return sql<boolean>`exists(select 1 from preview_links l join stories s on s.id = l.story_id
    left join copies c on c.story_id = s.id
    where l.pictures_hash = ${hashPicturesKey(key)} and ${opens(now)} and (
      ${idsOfStory('s')} @> array[cast(m.id as text)]
      or ${idsOfContent('c')} @> array[cast(m.id as text)]
      or exists(select 1 from live_entries e where e.story_id = s.id
        and picture_ids(null, e.body) @> array[cast(m.id as text)])))`;
}

/** The links to the preview of a story, the newest first. */
export async function listPreviewLinks(
  reading: Reading | Writing,
  storyId: string,
  most: number,
): Promise<PreviewLink[]> {
  const rows = await reading
    .selectFrom('preview_links as l')
    .leftJoin('users as u', 'u.id', 'l.made_by')
    .select([
      'l.id',
      'l.name',
      'l.made_by',
      'u.name as maker',
      'l.made_at as madeAt',
      'l.expires_at as expiresAt',
      'l.revoked_at as revokedAt',
      'l.opened',
      'l.opened_at as openedAt',
    ])
    .where('l.story_id', '=', storyId)
    .orderBy('l.made_at', 'desc')
    .orderBy('l.id', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ made_by, maker, ...row }) => ({
    ...row,
    madeBy: made_by === null ? null : (maker ?? ''),
  }));
}
