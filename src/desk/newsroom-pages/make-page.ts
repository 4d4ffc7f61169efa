import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { findNewsroomPage } from '../../stories/newsroom-pages/newsroom-page.queries.ts';
import type { NewPageContent } from '../../stories/newsroom-pages/newsroom-page.ts';
import { slugOf } from '../../stories/story.ts';
import {
  columnsOf,
  isTaken,
  noSuchPage,
  type PageKeeper,
  slugTaken,
  WrongPageField,
  writeVersion,
} from './page-change.ts';

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
  const id = newId();
  const groupId = translationOf === null ? id : await groupFor(writing, translationOf, language);
  if (sent.slug !== '' && (await isTaken(writing, sent.slug, null))) throw slugTaken(sent.slug);
  const content = { ...sent, slug: sent.slug || (await freeSlug(writing, sent, language)) };
  await writing
    .insertInto('newsroom_pages')
    .values({ ...columnsOf(content), id, group_id: groupId, language, changed_at: now })
    .execute();
  await writeVersion(writing, by, { id, version: 1, state: 'draft', content }, 'add', now);
  return id;
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
  if (there)
    throw new WrongPageField(
      'language',
      'translated',
      `The page is there in the language ${language} already.`,
    );
  return page.groupId;
}

/** An address of the title that nobody has; a translation of the same title says its language. */
async function freeSlug(
  writing: Writing,
  { title, kind }: Pick<NewPageContent, 'title' | 'kind'>,
  language: string,
): Promise<string> {
  const plain = slugOf(title, kind).slice(0, 70).replace(/-+$/, '');
  const spoken = `${plain}-${language.toLowerCase().slice(0, 5).replace(/-+$/, '')}`;
  for (let number = 1; ; number += 1) {
    for (const slug of number === 1 ? [plain, spoken] : [`${plain}-${number}`])
      if (!(await isTaken(writing, slug, null))) return slug;
  }
}
