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
 * Changes the text of a page, which readers see at once if it is published; returns whether anything changed. Throws a
 * Problem if someone changed it since, a field is invalid, or it could not be published like that.
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

/** Restores the text of an earlier version of a page; its state stays the same. */
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

/** Publishes a page, or unpublishes it; returns whether its state changed. */
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

/** Deletes a draft that was never published, with its versions. Throws a Problem if it was. */
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
