import type { Problem } from '../../errors.ts';
import type { Authorized } from '../../readers/permission.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { json } from '../../store/tables.ts';
import { announceAuthor } from '../../stories/authors/author.changes.ts';
import type { AuthorProfile } from '../../stories/authors/author-profile.ts';
import { lapsedMedia } from '../../stories/media/lapsed-media.queries.ts';
import { refusal } from '../../words/refusal.ts';
import { findKeptAuthor } from './authors.queries.ts';

/** The author to change, as the member saw them. */
interface AuthorSeen {
  readonly slug: string;
  readonly version: number;
}

/**
 * Changes what the newsroom says about an author. Throws a Problem if there is none, someone changed the profile since,
 * nothing changes, or the picture cannot be shown.
 */
export async function changeAuthor(
  writing: Writing,
  by: Authorized<'manage authors'>,
  { slug, version }: AuthorSeen,
  profile: AuthorProfile,
  { now, zone }: { readonly now: Date; readonly zone: string },
): Promise<void> {
  await actAs(writing, by.member.id);
  const author = await writing
    .selectFrom('authors')
    .select('id')
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst();
  const before = await findKeptAuthor(writing, slug);
  if (!author || !before) throw noSuchAuthor();
  if (before.version !== version) throw refusal('authorChanged');
  if (sameText(profile) === sameText(before)) throw refusal('nothingChanges');
  const { roles, biographies, expertise, picture, email, links } = profile;
  // A portrait whose rights have ended is not shown, and does not prevent other changes.
  if (picture && picture !== before.picture) await needPicture(writing, picture, now, zone);
  const is = {
    roles: json(roles),
    biographies: json(biographies),
    expertise: json(expertise),
    links: json(links),
    ...{ media_id: picture, email, version: version + 1, changed_by: by.member.id, changed_at: now },
  };
  await writing
    .insertInto('author_profiles')
    .values({ author_id: author.id, ...is })
    .onConflict((conflict) => conflict.column('author_id').doUpdateSet(is))
    .execute();
  await announceAuthor(writing, slug);
}

/** The problem that there is no such author. */
export function noSuchAuthor(): Problem {
  return refusal('authorUnknown');
}

/** A portrait comes from the library, and its rights have not ended. */
async function needPicture(writing: Writing, id: string, now: Date, zone: string): Promise<void> {
  const held = await writing
    .selectFrom('media')
    .select('id')
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .forKeyShare()
    .executeTakeFirst();
  if (!held) throw refusal('authorPictureUnknown');
  if ((await lapsedMedia(writing, [id], now, zone)).size > 0) throw refusal('authorPictureLapsed');
}

function sameText({ roles, biographies, expertise, picture, email, links }: AuthorProfile): string {
  const sorted = [roles, biographies, expertise].map((texts) =>
    Object.entries(texts).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  return JSON.stringify([sorted, picture, email, links.map(({ label, url }) => [label, url])]);
}
