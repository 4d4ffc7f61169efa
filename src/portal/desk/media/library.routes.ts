import { h } from 'preact';
import {
  type ListedMedia,
  listMedia,
  MEDIA_KINDS,
  MEDIA_LACKS,
} from '../../../stories/media/library.queries.ts';
import { expiryOf } from '../../../stories/media/media-item.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { CSV_TYPE, csvText } from '../../json/csv.ts';
import type { ListedPage } from '../../json/list-call.ts';
import { cutPage, nextPage } from '../../json/next-page.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { dayKey } from '../../ui/times.ts';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { LibraryPage } from './LibraryPage.tsx';
import { libraryView, MEDIA_LISTED, type UploadTyped } from './library.view.ts';
import { mediaJson } from './media-json.ts';

type Writer = PermittedVisitor<'write stories'>;

const MOST_DATA = 1_000;

/** GET /desk/media */
export const libraryPage: MakeOwnPage<Writer> = (context, request, visitor) =>
  drawLibrary(context, request, visitor, null);

/** GET /desk/media.json */
export const libraryJson: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const { language } = ownEdition(context, request, visitor);
  const { query } = request;
  const { page, cursor } = await readLibrary(context, query, mostOf(query));
  const day = todayOf(context);
  const { next } = nextPage(context, '/desk/media.json', query, cursor);
  return deskJson({ media: page.map((item) => mediaJson(item, language, day)), next });
};

/** GET /desk/media.csv */
export const libraryCsv: MakeOwnPage<Writer> = async (context, { query }) => {
  const { page } = await readLibrary(context, query, mostOf(query));
  const lines = page.map((item) => COLUMNS.map(([, read]) => read(item, todayOf(context))));
  return {
    status: 200,
    type: CSV_TYPE,
    text: csvText([COLUMNS.map(([name]) => name), ...lines]),
    cacheTags: null,
    headers: { 'Content-Disposition': 'inline; filename="media.csv"' },
  };
};

/** Draws the library; `typed` if files were uploaded and there is something to say about them. */
export async function drawLibrary(
  context: PageContext,
  request: PageRequest,
  visitor: Writer,
  typed: UploadTyped | null,
  status: Page['status'] = 200,
  notice: NoticeView | null = null,
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const items = await listMedia(context.reading, wanted(context, request.query, MEDIA_LISTED + 1));
  const view = libraryView(items, request.query, edition, context.config, typed);
  const head = {
    path: '/desk/media',
    title: words.say('deskMedia'),
    intro: words.say('mediaIntro'),
    notice,
    status,
  };
  return deskPage(context, edition, visitor, request, head, h(LibraryPage, { library: view }));
}

/** A page of at most `most` pictures that match a query, and the cursor of the next. */
export async function readLibrary(
  context: PageContext,
  query: PageRequest['query'],
  most: number,
): Promise<ListedPage<ListedMedia>> {
  const found = await listMedia(context.reading, wanted(context, query, most + 1));
  return cutPage(found, most, ({ id }) => id);
}

/** Today in the portal's zone, on which rights may have expired. */
export const todayOf = ({ clock, config }: Pick<PageContext, 'clock' | 'config'>) =>
  dayKey(clock.now(), config.PORTAL_ZONE);

const mostOf = ({ most }: PageRequest['query']) => Number(most ?? MOST_DATA);

function wanted(context: PageContext, query: PageRequest['query'], most: number) {
  return {
    q: query.q,
    kind: MEDIA_KINDS.find((kind) => kind === query.kind),
    lack: MEDIA_LACKS.find((lack) => lack === query.lack),
    before: query.cursor,
    most,
    day: todayOf(context),
  };
}

const COLUMNS: readonly (readonly [
  name: string,
  read: (item: ListedMedia, day: string) => string | number | null,
])[] = [
  ['id', ({ id }) => id],
  ['name', ({ name }) => name],
  ['type', ({ mime }) => mime],
  ['width', ({ width }) => width],
  ['height', ({ height }) => height],
  ['frames', ({ frames }) => frames],
  ['alt', ({ alt }) => Object.values(alt)[0] ?? ''],
  ['caption', ({ caption }) => Object.values(caption)[0] ?? ''],
  ['credit', ({ credit }) => credit],
  ['holder', ({ rights }) => rights.holder],
  ['licence', ({ rights }) => rights.licence],
  ['territories', ({ rights }) => rights.territories],
  ['expires', ({ rights }) => rights.expiresOn],
  ['rights', ({ rights }, day) => expiryOf(rights.expiresOn, day)],
  ['uses', ({ uses }) => uses],
  ['taken', ({ takenAt }) => takenAt],
  ['added', ({ addedAt }) => addedAt.toISOString()],
  ['added_by', ({ addedBy }) => addedBy],
  ['sha256', ({ sha256 }) => sha256],
];
