import { h } from 'preact';
import { type DeskStory, findDeskStory, findDraft } from '../../../desk/draft.queries.ts';
import { mayEdit } from '../../../desk/workflow.ts';
import { findLive } from '../../../stories/live/live.queries.ts';
import type { LiveBlog } from '../../../stories/live/live-blog.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { liveJson } from '../../live/live-json.ts';
import type { Edition } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { noSuchStory, storyIdOf, type Writer } from '../writing/story.routes.ts';
import { DeskLivePage } from './DeskLivePage.tsx';
import { deskLiveView } from './live.view.ts';
import type { LiveRefusal } from './refusal.view.ts';

/** A live story at the desk; its coverage is null if it is another kind of story. */
export interface DeskLive {
  readonly story: DeskStory;
  /** That of the draft, or else the saved one. */
  readonly headline: string;
  readonly live: LiveBlog | null;
  readonly mayEdit: boolean;
}

/** GET /desk/stories/:id/live */
export const deskLivePage: MakeOwnPage<Writer> = (context, request, visitor) =>
  drawLive(context, request, visitor, null);

/** GET /desk/stories/:id/live.json */
export const deskLiveJson: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const { story, headline, live } = await readDeskLive(context, request, visitor);
  const { id, slug, state } = story;
  const data = live && liveJson(live, story, context.config.PUBLIC_URL, true);
  return deskJson({ story: { id, slug, state, headline }, live: data });
};

/** Draws the page for writing entries, with the values of a refused form. */
export async function drawLive(
  context: PageContext,
  request: PageRequest,
  visitor: Writer,
  refused: LiveRefusal | null,
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const at = await readDeskLive(context, request, visitor);
  const before = request.query.cursor ? Number(request.query.cursor) : null;
  const view = deskLiveView({ ...at, before, refused, byline: visitor.by.member.name }, edition);
  const head = {
    path: '/desk/stories',
    at: `/desk/stories/${at.story.id}/live`,
    title: words.say('liveDeskTitle'),
    status: refused?.status,
    notice: refused?.notice ?? doneNotice(request.query.done, edition),
  };
  return deskPage(context, edition, visitor, request, head, h(DeskLivePage, { view }));
}

/** The story named in a URL, with its coverage. Throws a Problem if it does not exist. */
export async function readDeskLive(
  { reading }: Pick<PageContext, 'reading'>,
  request: PageRequest,
  { by }: Writer,
): Promise<DeskLive> {
  const id = storyIdOf(request);
  const [story, kept, live] = await Promise.all([
    findDeskStory(reading, id),
    findDraft(reading, id),
    findLive(reading, id),
  ]);
  if (!story) throw noSuchStory();
  const { headline } = kept?.draft ?? story.draft;
  return { story, headline, live, mayEdit: mayEdit(by.member.role, story.state) };
}

function doneNotice(done: string | undefined, { words }: Edition): NoticeView | null {
  const said = (text: string): NoticeView => ({ text, wrong: false });
  switch (done) {
    case 'published':
      return said(words.say('liveDeskDonePublished'));
    case 'edited':
      return said(words.say('liveDeskDoneEdited'));
    case 'back':
      return said(words.say('liveDeskDoneBack'));
    case 'summary':
      return said(words.say('liveDeskDoneSummary'));
    case 'points':
      return said(words.say('liveDeskDonePoints'));
    case 'begun':
      return said(words.say('liveDeskDoneBegun'));
    case 'ended':
      return said(words.say('liveDeskDoneEnded'));
    case 'reopened':
      return said(words.say('liveDeskDoneReopened'));
    default:
      return null;
  }
}
