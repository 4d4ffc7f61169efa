import { h } from 'preact';
import { isId } from '../../../store/ids.ts';
import { findMediaItem, type ListedMedia } from '../../../stories/media/library.queries.ts';
import { findOriginal, mediaFiles, mediaHistory } from '../../../stories/media/media-history.queries.ts';
import { findUses } from '../../../stories/media/uses.queries.ts';
import { refusal } from '../../../words/refusal.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import type { Edition } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { dayKey } from '../../ui/times.ts';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { mediaTitle } from './library.view.ts';
import { MediaItemPage } from './MediaItemPage.tsx';
import { isMediaLanguage } from './media.fields.ts';
import { mediaItemView } from './media-item.view.ts';
import { mediaJson } from './media-json.ts';
import type { MediaTyped } from './media-parts.ts';

type Writer = PermittedVisitor<'write stories'>;
type AnyWriter = Writer | PermittedVisitor<'manage pictures'>;

/** GET /desk/media/:id */
export const mediaItemPage: MakeOwnPage<Writer> = (context, request, visitor) => {
  const notice = noticeOf(request.query.done, ownEdition(context, request, visitor));
  return drawMediaItem(context, request, visitor, { notice });
};

/** GET /desk/media/:id.json */
export const mediaItemJson: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const { language, now, zone } = ownEdition(context, request, visitor);
  const item = await mediaAsked(context, request);
  const [uses, history, files] = await Promise.all([
    findUses(context.reading, item.id, now),
    mediaHistory(context.reading, item.id),
    mediaFiles(context.reading, item.id),
  ]);
  return deskJson({ ...mediaJson(item, language, dayKey(now, zone)), usedIn: uses, files, history });
};

/** GET /desk/media/:id/files/:number: an original file, as a download that browsers never display. */
export const mediaFile: MakeOwnPage<Writer> = async ({ reading }, { params }) => {
  const { id = '', number = '' } = params;
  const found =
    isId(id) && /^[1-9]\d{0,8}$/.test(number) ? await findOriginal(reading, id, Number(number)) : null;
  if (!found) throw refusal('mediaFileUnknown');
  return { download: found.name, type: 'application/octet-stream', bytes: found.bytes };
};

/** Draws the page of one picture, with the values of a refused form. */
export async function drawMediaItem(
  context: PageContext,
  request: PageRequest,
  visitor: AnyWriter,
  more: {
    readonly notice: NoticeView | null;
    readonly status?: Page['status'];
    readonly typed?: MediaTyped;
    /** Notes to readers, by language. */
    readonly notes?: MediaTyped;
  },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const item = await mediaAsked(context, request);
  const [uses, history, files] = await Promise.all([
    findUses(context.reading, item.id, edition.now),
    mediaHistory(context.reading, item.id),
    mediaFiles(context.reading, item.id),
  ]);
  const { role } = visitor.by.member;
  const asked = more.typed?.language ?? request.query.in ?? '';
  const language = isMediaLanguage(asked) ? asked : edition.language;
  const { typed = null, notes = {} } = more;
  const parts = { item, uses, history, files, role, language, typed, notes };
  const head = {
    path: '/desk/media',
    at: `/desk/media/${item.id}`,
    title: mediaTitle(item, edition),
    notice: more.notice,
    status: more.status,
  };
  const view = mediaItemView(parts, edition, context.config);
  return deskPage(context, edition, visitor, request, head, h(MediaItemPage, { view }));
}

/** The picture named in a URL. Throws a Problem if it does not exist. */
export async function mediaAsked(
  { reading }: Pick<PageContext, 'reading'>,
  { params }: Pick<PageRequest, 'params'>,
): Promise<ListedMedia> {
  const id = params.id ?? '';
  const item = isId(id) ? await findMediaItem(reading, id) : null;
  if (!item) throw refusal('pictureUnknown');
  return item;
}

function noticeOf(done: string | undefined, { words }: Edition): NoticeView | null {
  switch (done) {
    case 'described':
      return { text: words.say('mediaDoneDescribed'), wrong: false };
    case 'replaced':
      return { text: words.say('mediaDoneReplaced'), wrong: false };
    case 'removed':
      return { text: words.say('mediaDoneRemoved'), wrong: false };
    case 'back':
      return { text: words.say('mediaDoneBack'), wrong: false };
    default:
      return null;
  }
}
