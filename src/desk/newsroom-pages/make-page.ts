import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { freeSlug, insertPage, isTaken } from '../../stories/newsroom-pages/keep-page.ts';
import { findNewsroomPage } from '../../stories/newsroom-pages/newsroom-page.queries.ts';
import type { NewPageContent } from '../../stories/newsroom-pages/newsroom-page.ts';
import { noSuchPage, type PageKeeper, slugTaken, WrongPageField } from './page-change.ts';

/**
 * Makes a page as a draft; answers its id. Without an address it gets one of its title. Throws a Problem where the
 * address is taken, or the page it translates is in that language already.
 */
export async function makePage(
  writing: Writing,
  by: PageKeeper,
  { language, translationOf, ...sent }: NewPageContent,
  now: Date,
): Promise<string> {
  await actAs(writing, by.member.id);
  const groupId = translationOf === null ? null : await groupFor(writing, translationOf, language);
  if (sent.slug !== '' && (await isTaken(writing, sent.slug, null))) throw slugTaken(sent.slug);
  const content = { ...sent, slug: sent.slug || (await freeSlug(writing, sent, language)) };
  return insertPage(writing, { content, language, groupId }, by.member.id, now);
}

async function groupFor(writing: Writing, original: string, language: string): Promise<string> {
  const page = await findNewsroomPage(writing, original);
  if (!page) throw noSuchPage();
  const there = await writing
    .selectFrom('newsroom_pages')
    .select('id')
    .where('group_id', '=', page.groupId)
    .where('language', '=', language)
    .executeTakeFirst();
  if (there) throw new WrongPageField('language', 'translated', language);
  return page.groupId;
}
