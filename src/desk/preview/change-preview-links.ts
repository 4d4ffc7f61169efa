import type { Member } from '../../readers/member.ts';
import { type Authorized, roleMay } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { isId, newId } from '../../store/ids.ts';
import {
  LONGEST_LINK_NAME,
  MOST_PREVIEW_LINKS,
  newPreviewToken,
  PREVIEW_DAYS,
} from '../../stories/preview/preview-link.ts';
import type { StoryState } from '../../stories/story.ts';
import { isPast } from '../../stories/visible.queries.ts';
import { type Refusal, refusal } from '../../words/refusal.ts';

/** A requested preview link for a story. */
export interface PreviewLinkWanted {
  readonly storyId: string;
  readonly days: number;
  /** Who it is for; may be empty. */
  readonly name: string;
}

/** A created link; `token` is returned only here. */
export interface PreviewLinkMade {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** The properties of a story that decide who may share its preview. */
interface Shareable {
  readonly state: StoryState;
  readonly startedBy: string | null;
  readonly assignedTo: string | null;
  readonly publishedAt: Date | null;
  readonly embargoUntil: Date | null;
}

const DAY = 86_400_000;

/**
 * Why `member` may not share the preview of a story; null if they may. Reporters share what they started or were
 * assigned, and nothing under embargo; editors share any story that is not public yet.
 */
export function whyNotShared(
  member: Pick<Member, 'id' | 'role'>,
  { state, startedBy, assignedTo, publishedAt, embargoUntil }: Shareable,
  now: Date,
): 'not yours' | 'embargo' | 'gone' | 'out' | null {
  if (state === 'withdrawn' || state === 'deleted') return 'gone';
  if (state === 'published' && isPast({ publishedAt, embargoUntil }, now)) return 'out';
  if (roleMay(member.role, 'review stories')) return null;
  if (startedBy !== member.id && assignedTo !== member.id) return 'not yours';
  return embargoUntil && embargoUntil > now ? 'embargo' : null;
}

type WhyNot = 'not yours' | 'embargo' | 'gone' | 'out';

/**
 * Creates a link with which anyone who has it can read a story before publication, for some days. Throws a Problem if
 * the member may not share it, the number of days is not one of the options, or there are too many links already.
 */
export async function makePreviewLink(
  writing: Writing,
  by: Authorized<'write stories'>,
  { storyId, days, name: sent }: PreviewLinkWanted,
  now: Date,
): Promise<PreviewLinkMade> {
  await lockShareable(writing, storyId, by.member, now);
  const name = sent.replaceAll(/\s+/g, ' ').trim();
  if (name.length > LONGEST_LINK_NAME) {
    throw refusal('linkNameLong', { most: LONGEST_LINK_NAME });
  }
  if (!(PREVIEW_DAYS as readonly number[]).includes(days)) {
    throw refusal('linkDays', { days: PREVIEW_DAYS.join(', ') });
  }
  const { open } = await writing
    .selectFrom('preview_links')
    .select((eb) => eb.fn.countAll<number>().as('open'))
    .where('story_id', '=', storyId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow();
  if (Number(open) >= MOST_PREVIEW_LINKS) {
    throw refusal('linksFull', { most: MOST_PREVIEW_LINKS });
  }
  const { token, tokenHash, picturesHash } = newPreviewToken();
  const id = newId();
  const expiresAt = new Date(now.getTime() + days * DAY);
  await writing
    .insertInto('preview_links')
    .values({
      ...{ id, story_id: storyId, token_hash: tokenHash, pictures_hash: picturesHash, name },
      ...{ made_by: by.member.id, made_at: now, expires_at: expiresAt },
    })
    .execute();
  return { id, token, expiresAt };
}

/**
 * Revokes a preview link; returns whether it was still valid. Allowed for its creator, even if the story is no longer
 * theirs, and for those who may create links to it. Throws a Problem for anyone else.
 */
export async function revokePreviewLink(
  writing: Writing,
  by: Authorized<'write stories'>,
  { storyId, id }: { readonly storyId: string; readonly id: string },
  now: Date,
): Promise<boolean> {
  const row = isId(id)
    ? await writing
        .selectFrom('preview_links')
        .select(['made_by', 'revoked_at', 'expires_at'])
        .where('id', '=', id)
        .where('story_id', '=', storyId)
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (!row) throw refusal('linkUnknown');
  if (row.made_by !== by.member.id && !roleMay(by.member.role, 'review stories')) {
    const story = await shareable(writing, storyId);
    if (story && whyNotShared(by.member, story, now) === 'not yours') throw notShared('not yours');
  }
  if (row.revoked_at || row.expires_at <= now) return false;
  await writing
    .updateTable('preview_links')
    .set({ revoked_at: now, revoked_by: by.member.id })
    .where('id', '=', id)
    .execute();
  return true;
}

/** Counts a visit to the preview with a link. */
export async function notePreviewOpened(writing: Writing, id: string, now: Date): Promise<void> {
  await writing
    .updateTable('preview_links')
    .set((eb) => ({ opened: eb('opened', '+', 1), opened_at: now }))
    .where('id', '=', id)
    .execute();
}

async function lockShareable(
  writing: Writing,
  storyId: string,
  member: Pick<Member, 'id' | 'role'>,
  now: Date,
): Promise<void> {
  await writing.selectFrom('stories').select('id').where('id', '=', storyId).forUpdate().execute();
  const story = await shareable(writing, storyId);
  if (!story) throw refusal('storyUnknown');
  const why = whyNotShared(member, story, now);
  if (why) throw notShared(why);
}

async function shareable(writing: Writing, storyId: string): Promise<Shareable | null> {
  const row = await writing
    .selectFrom('stories')
    .select(['state', 'started_by', 'assigned_to', 'published_at', 'embargo_until'])
    .where('id', '=', storyId)
    .executeTakeFirst();
  return row
    ? {
        state: row.state as StoryState,
        startedBy: row.started_by,
        assignedTo: row.assigned_to,
        publishedAt: row.published_at,
        embargoUntil: row.embargo_until,
      }
    : null;
}

function notShared(why: WhyNot): Refusal {
  switch (why) {
    case 'not yours':
      return refusal('linkNotYours');
    case 'embargo':
      return refusal('linkEmbargo');
    case 'gone':
      return refusal('linkGone');
    case 'out':
      return refusal('linkOut');
  }
}
