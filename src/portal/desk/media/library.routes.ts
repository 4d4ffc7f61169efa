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
  const { items, cursor, day } = await readAll(context, request);
  const { next } = nextPage(context, '/desk/media.json', request.query, cursor);
  return deskJson({ media: items.map((item) => mediaJson(item, language, day)), next });
};

/** GET /desk/media.csv */
export const libraryCsv: MakeOwnPage<Writer> = async (context, request) => {
  const { items, day } = await readAll(context, request);
  const lines = items.map((item) => COLUMNS.map(([, read]) => read(item, day)));
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
  const items = await listMedia(context.reading, wanted(context, request, MEDIA_LISTED + 1));
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

async function readAll(context: PageContext, request: PageRequest) {
  const most = request.query.most ? Number(request.query.most) : MOST_DATA;
  const asked = wanted(context, request, most + 1);
  const items = await listMedia(context.reading, asked);
  const { page, cursor } = cutPage(items, most, ({ id }) => id);
  return { items: page, cursor, day: asked.day };
}

function wanted({ config, clock }: PageContext, { query }: PageRequest, most: number) {
  return {
    q: query.q,
    kind: MEDIA_KINDS.find((kind) => kind === query.kind),
    lack: MEDIA_LACKS.find((lack) => lack === query.lack),
    before: query.cursor,
    most,
    day: dayKey(clock.now(), config.PORTAL_ZONE),
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
