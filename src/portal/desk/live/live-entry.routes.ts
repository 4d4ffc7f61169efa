import { h } from 'preact';
import { entryVersions } from '../../../stories/live/live.queries.ts';
import type { LiveEntry } from '../../../stories/live/live-blog.ts';
import { refusal } from '../../../words/refusal.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { ownEdition } from '../../site/member-page.ts';
import { deskPage } from '../frame/desk-page.ts';
import type { Writer } from '../writing/story.routes.ts';
import { LiveEntryPage } from './LiveEntryPage.tsx';
import { type DeskLive, readDeskLive } from './live.routes.ts';
import { liveEntryView } from './live-entry.view.ts';
import type { LiveRefusal } from './refusal.view.ts';

/** GET /desk/stories/:id/live/entries/:entry */
export const liveEntryPage: MakeOwnPage<Writer> = (context, request, visitor) =>
  drawLiveEntry(context, request, visitor, null);

/** Draws the page of one entry, with the values of a refused form. */
export async function drawLiveEntry(
  context: PageContext,
  request: PageRequest,
  visitor: Writer,
  refused: LiveRefusal | null,
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const at = await readDeskLive(context, request, visitor);
  const entry = entryAsked(at, request);
  const versions = await entryVersions(context.reading, entry.id);
  const view = liveEntryView({ ...at, entry, versions, refused }, edition);
  const head = {
    path: '/desk/stories',
    at: `/desk/stories/${at.story.id}/live/entries/${entry.id}`,
    title: view.title,
    status: refused?.status,
    notice: refused?.notice,
  };
  return deskPage(context, edition, visitor, request, head, h(LiveEntryPage, { view }));
}

/** The entry named in a URL. Throws a Problem if it does not exist. */
export function entryAsked({ live }: DeskLive, { params }: Pick<PageRequest, 'params'>): LiveEntry {
  const all = live ? [...(live.summary ? [live.summary] : []), ...live.entries] : [];
  const entry = all.find(({ id }) => id === params.entry);
  if (!entry) throw refusal('entryUnknown');
  return entry;
}
