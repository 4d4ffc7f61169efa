import { h } from 'preact';
import { listColleagues } from '../../../desk/colleagues.queries.ts';
import { keptLists } from '../../../desk/list/kept-lists.queries.ts';
import { countOnTheirWay, listChoices, listDeskStories } from '../../../desk/list/story-list.queries.ts';
import { TRASH_DAYS } from '../../../desk/trash/trash.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskPage } from '../frame/desk-page.ts';
import type { ResultView } from './bulk.view.ts';
import { StoriesPage } from './StoriesPage.tsx';
import { wantedStories } from './stories.fields.ts';
import { STORIES_LISTED, STORIES_PATH, storiesView } from './stories.view.ts';

type Writer = PermittedVisitor<'write stories'>;

/** What is shown besides the list: the notice, the values sent and the outcomes. */
export interface StoriesShown {
  readonly notice?: NoticeView;
  readonly status?: Page['status'];
  readonly sent?: Readonly<Record<string, string>>;
  readonly ticked?: readonly string[];
  readonly results?: readonly ResultView[];
}

/** GET /desk/stories */
export const storiesPage: MakeOwnPage<Writer> = (context, request, visitor) =>
  drawStories(context, request, visitor, {});

/** Draws the list of stories, with errors where a form was refused. */
export async function drawStories(
  context: PageContext,
  request: PageRequest,
  visitor: Writer,
  shown: StoriesShown,
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { reading } = context;
  const { query } = request;
  const { member } = visitor.by;
  const [stories, counts, choices, colleagues, lists] = await Promise.all([
    listDeskStories(reading, wantedStories(query, member.id, edition, STORIES_LISTED)),
    countOnTheirWay(reading),
    listChoices(reading),
    listColleagues(reading),
    keptLists(reading, member.id),
  ]);
  const { sent = {}, ticked = [], results = [] } = shown;
  const view = storiesView(
    { stories, counts, choices, colleagues, lists, sent, ticked, results },
    query,
    member,
    edition,
  );
  const head = {
    path: STORIES_PATH,
    title: words.say('flowStories'),
    intro: words.say('flowStoriesIntro'),
    status: shown.status,
    notice: shown.notice ?? doneNotice(query.done, edition),
  };
  return deskPage(context, edition, visitor, request, head, h(StoriesPage, { stories: view }));
}

function doneNotice(done: string | undefined, { words }: ReturnType<typeof ownEdition>): NoticeView | null {
  if (done === 'kept') return { text: words.say('flowDoneKept'), wrong: false };
  if (done === 'deleted')
    return { text: words.say('flowDoneDeleted', { days: words.number(TRASH_DAYS) }), wrong: false };
  if (done === 'restored') return { text: words.say('flowDoneRestored'), wrong: false };
  return done === 'removed' ? { text: words.say('flowDoneRemoved'), wrong: false } : null;
}
