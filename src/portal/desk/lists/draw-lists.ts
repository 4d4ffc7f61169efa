import { h } from 'preact';
import { entryNames } from '../../../entities/lists/entry-names.queries.ts';
import { findWatchList, listVersionsOf, listWatchLists } from '../../../entities/lists/list.queries.ts';
import { listFetches } from '../../../entities/lists/list-fetches.queries.ts';
import { countHitsByList } from '../../../entities/screening/hits.queries.ts';
import type { Problem } from '../../../errors.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import type { Edition } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskPage } from '../frame/desk-page.ts';
import { ListPage } from './ListPage.tsx';
import { ListsPage } from './ListsPage.tsx';
import { listTitle, listView, shownKeys } from './list.view.ts';
import { type ListTyped, listsView } from './lists.view.ts';

type Keeper = PermittedVisitor<'manage lists'>;

const PATH = '/desk/lists';

/** Draws all watch lists, with the form's values and errors. */
export async function drawLists(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  typed: ListTyped | null,
  status: Page['status'] = 200,
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words, now } = edition;
  const [lists, hits, fetches] = await Promise.all([
    listWatchLists(context.reading, now),
    countHitsByList(context.reading),
    listFetches(context.reading),
  ]);
  const head = {
    path: PATH,
    title: words.say('deskLists'),
    intro: words.say('listsIntro'),
    status,
    notice: typed ? null : noticeOf(request.query.done, edition),
  };
  const view = listsView({ lists, hits, fetches, typed }, edition);
  return deskPage(context, edition, visitor, request, head, h(ListsPage, { lists: view }));
}

/** Draws one watch list, with the values and errors of the form for its next version. */
export async function drawList(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  typed: ListTyped | null,
  status: Page['status'] = 200,
  said: NoticeView | null = null,
  slug = request.params.slug ?? '',
): Promise<Page> {
  const { reading } = context;
  const edition = ownEdition(context, request, visitor);
  const list = await findWatchList(reading, slug, edition.now);
  if (!list) throw noSuchList();
  const [versions, hits, fetches] = await Promise.all([
    listVersionsOf(reading, slug),
    countHitsByList(reading),
    listFetches(reading),
  ]);
  const asked = request.query.version;
  const version = versions.find(({ number, changes }) =>
    asked ? String(number) === asked : number === list.newest.number && changes !== null,
  );
  const shown = version?.changes
    ? { version, names: await entryNames(reading, slug, shownKeys(version.changes)) }
    : null;
  const view = listView({ list, versions, fetches, hits: hits.get(slug) ?? null, shown, typed }, edition);
  const head = {
    path: PATH,
    at: `${PATH}/${slug}`,
    title: listTitle(list, edition),
    status,
    notice: said ?? (typed ? null : noticeOf(request.query.done, edition)),
  };
  return deskPage(context, edition, visitor, request, head, h(ListPage, { list: view }));
}

function noticeOf(done: string | undefined, { words }: Edition): NoticeView | null {
  const said = (text: string) => ({ text, wrong: false });
  switch (done) {
    case 'imported':
      return said(words.say('listDoneImported'));
    case 'same':
      return { text: words.say('listDoneSame'), wrong: true };
    case 'later':
      return said(words.say('listDoneLater'));
    case 'removed':
      return said(words.say('listDoneRemoved'));
    case 'version-removed':
      return said(words.say('listDoneVersionRemoved'));
    default:
      return null;
  }
}

/** The error for a list that does not exist. */
export function noSuchList(): Problem {
  return refusal('listUnknownHere');
}
