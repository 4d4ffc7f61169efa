import { isDeepStrictEqual } from 'node:util';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { columnsOf, isTaken, writeVersion } from '../../stories/newsroom-pages/keep-page.ts';
import { announceNewsroomPage } from '../../stories/newsroom-pages/newsroom-page.changes.ts';
import { pageVersions } from '../../stories/newsroom-pages/newsroom-page.queries.ts';
import type {
  NewsroomPage,
  PageContent,
  PageState,
  PageStep,
} from '../../stories/newsroom-pages/newsroom-page.ts';
import { refusal } from '../../words/refusal.ts';
import {
  contentOf,
  lockPage,
  type PageKeeper,
  type PageSeen,
  refuseUnready,
  slugTaken,
  WrongPageField,
} from './page-change.ts';

/**
 * Gives a page another text, which readers see at once where it is published; answers whether anything is different.
 * Throws a Problem where somebody changed it since, a field is not taken, or it could not go out like that.
 */
export async function changePage(
  writing: Writing,
  by: PageKeeper,
  seen: PageSeen,
  sent: PageContent,
  now: Date,
): Promise<boolean> {
  const page = await lockPage(writing, seen);
  return replaceContent(writing, by, page, sent, 'change', now);
}

/** Gives a page the text it had in an earlier version; whether readers see it stays as it is. */
export async function restorePage(
  writing: Writing,
  by: PageKeeper,
  seen: PageSeen,
  number: number,
  now: Date,
): Promise<boolean> {
  const page = await lockPage(writing, seen);
  const [version] = await pageVersions(writing, page.id, 1, number);
  if (!version) throw refusal('versionUnknown');
  const slug = page.publishedAt === null ? version.content.slug : page.slug;
  return replaceContent(writing, by, page, { ...version.content, slug }, 'restore', now);
}

/** Shows a page to readers, or to nobody but the newsroom any more; answers whether it was otherwise. */
export async function setPageState(
  writing: Writing,
  by: PageKeeper,
  seen: PageSeen,
  state: PageState,
  now: Date,
): Promise<boolean> {
  const page = await lockPage(writing, seen);
  if (page.state === state) return false;
  if (state === 'published') refuseUnready(page);
  const step = state === 'published' ? 'publish' : 'unpublish';
  await store(writing, by, { ...page, state }, step, now);
  await announceNewsroomPage(writing, page.slug);
  return true;
}

/** Deletes a draft that readers never saw, with its versions. Throws a Problem where they did. */
export async function removePage(writing: Writing, by: PageKeeper, seen: PageSeen): Promise<void> {
  await actAs(writing, by.member.id);
  const page = await lockPage(writing, seen);
  if (page.publishedAt !== null) throw refusal('pageVersionsKept');
  await writing.deleteFrom('newsroom_pages').where('id', '=', page.id).execute();
}

async function replaceContent(
  writing: Writing,
  by: PageKeeper,
  page: NewsroomPage,
  sent: PageContent,
  step: PageStep,
  now: Date,
): Promise<boolean> {
  const content = { ...contentOf(sent), slug: sent.slug || page.slug };
  if (isDeepStrictEqual(contentOf(page), content)) return false;
  if (content.slug !== page.slug) {
    if (page.publishedAt !== null) throw new WrongPageField('slug', 'stays', page.slug);
    if (await isTaken(writing, content.slug, page.id)) throw slugTaken(content.slug);
  }
  if (page.state === 'published') refuseUnready(content);
  await store(writing, by, { ...page, ...content }, step, now);
  if (page.state === 'published') await announceNewsroomPage(writing, page.slug);
  return true;
}

async function store(
  writing: Writing,
  by: PageKeeper,
  page: NewsroomPage,
  step: PageStep,
  now: Date,
): Promise<void> {
  const content = contentOf(page);
  const { id, state } = page;
  const version = page.version + 1;
  const publishedAt = page.publishedAt ?? (state === 'published' ? now : null);
  await writing
    .updateTable('newsroom_pages')
    .set({ ...columnsOf(content), state, version, changed_at: now, published_at: publishedAt })
    .where('id', '=', id)
    .execute();
  await writeVersion(writing, by.member.id, { id, version, state, content }, step, now);
}
