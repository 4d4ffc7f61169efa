import {
  type ListedMedia,
  MEDIA_KINDS,
  MEDIA_LACKS,
  type MediaKind,
  type MediaLack,
} from '../../../stories/media/library.queries.ts';
import { expiryOf } from '../../../stories/media/media-item.ts';
import { nameIn } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import { cutPage } from '../../json/next-page.ts';
import { type Edition, hrefIn, queryOf } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { FieldView, OptionView } from '../../ui/form/Field.tsx';
import { dayKey, dayOf } from '../../ui/times.ts';
import type { DeskListView, DeskSearch } from '../frame/DeskList.tsx';
import { deskPaging } from '../frame/desk-paging.ts';
import { UPLOAD_FILES } from './media.fields.ts';
import { mediaSrc } from './media-json.ts';

/** How many pictures are on one page. */
export const MEDIA_LISTED = 48;

/** A picture in the library, ready to display. */
export type MediaRow = ReturnType<typeof rowOf>;

/** The library, ready to display. */
export interface LibraryView extends DeskListView {
  readonly search: DeskSearch & {
    readonly q: FieldView;
    readonly kind: FieldView;
    readonly kinds: readonly OptionView[];
  };
  readonly look: LinkView;
  readonly asList: boolean;
  readonly rows: readonly MediaRow[];
  readonly upload: UploadView;
}

/** The upload form, with the outcome of the last upload. */
export interface UploadView {
  readonly title: string;
  readonly hint: string;
  readonly action: string;
  readonly files: FieldView;
  readonly alt: FieldView;
  readonly caption: FieldView;
  readonly credit: FieldView;
  readonly language: string;
  readonly button: string;
  /** One line for each file that was refused, already known, or left out. */
  readonly came: readonly { readonly text: string; readonly wrong: boolean }[];
}

/** The filters of the library. */
export type LibraryAsked = Readonly<
  Partial<Record<'q' | 'kind' | 'lack' | 'cursor' | 'look' | 'choose', string | undefined>>
>;

/** The values of the fields beside files, and the outcome of the upload. */
export interface UploadTyped {
  readonly values: Readonly<Record<string, string>>;
  readonly came: UploadView['came'];
  readonly noFile: boolean;
}

/** The limits for files, as the form states them. */
export interface UploadLimits {
  readonly MEDIA_MB: number;
  readonly MEDIA_MEGAPIXELS: number;
}

/** Shapes a page of the library; `items` has one more than a page if there are more. */
export function libraryView(
  items: readonly ListedMedia[],
  asked: LibraryAsked,
  edition: Edition,
  limits: UploadLimits,
  typed: UploadTyped | null,
): LibraryView {
  const { words } = edition;
  const { q, kind, lack, look, choose } = asked;
  const narrowed = { q, kind, lack };
  const at = (to: MediaLack | undefined): LinkView => ({
    text: to ? lackWord(to, words) : words.say('mediaAll'),
    href: hrefIn(edition, '/desk/media', { ...asked, cursor: undefined, lack: to }),
    current: lack === to,
  });
  const data = (type: string) => `/desk/media.${type}${queryOf(narrowed)}`;
  const page = items.slice(0, MEDIA_LISTED);
  return {
    showLabel: words.say('deskShow'),
    shown: [undefined, ...MEDIA_LACKS].map(at),
    search: {
      action: '/desk/media',
      hidden: [
        ...(edition.language === edition.standard ? [] : [['lang', edition.language] as const]),
        ...Object.entries({ lack, look, choose }).filter((entry): entry is [string, string] =>
          Boolean(entry[1]),
        ),
      ],
      q: { name: 'q', label: words.say('mediaSearch'), value: q, hint: words.say('mediaSearchHint') },
      kind: { name: 'kind', label: words.say('mediaKind'), value: kind },
      kinds: [
        { value: '', text: words.say('mediaAnyKind') },
        ...MEDIA_KINDS.map((value) => ({ value, text: kindWord(value, words) })),
      ],
      button: words.say('deskNarrow'),
    },
    look: {
      text: look === 'list' ? words.say('mediaAsGrid') : words.say('mediaAsList'),
      href: hrefIn(edition, '/desk/media', { ...asked, look: look === 'list' ? undefined : 'list' }),
    },
    asList: look === 'list',
    rows: page.map((item) => rowOf(item, edition, choose === 'yes')),
    empty: page.length > 0 ? null : { text: words.say('mediaNone'), advice: words.say('mediaNoneAdvice') },
    paging: deskPaging(edition, '/desk/media', asked, cutPage(items, MEDIA_LISTED, ({ id }) => id).cursor),
    data: [
      { text: words.say('asCsv'), href: data('csv') },
      { text: words.say('asJson'), href: data('json') },
    ],
    upload: uploadView(edition, limits, typed),
  };
}

/** The name of a picture at the desk: its caption or description, or else its file name. */
export function mediaTitle(item: Pick<ListedMedia, 'alt' | 'caption' | 'name'>, edition: Edition): string {
  const { language, words } = edition;
  return (
    nameIn(item.caption, language) || nameIn(item.alt, language) || item.name || words.say('mediaUntitled')
  );
}

/** What is missing from a picture, worst first. */
export function mediaState(item: ListedMedia, edition: Edition) {
  const { words, zone, now } = edition;
  const { expiresOn } = item.rights;
  const expiry = expiryOf(expiresOn, dayKey(now, zone));
  const date = expiresOn ? dayOf(new Date(`${expiresOn}T12:00:00Z`), words.locale, 'UTC') : '';
  return [
    ...(expiry === 'expired' ? [{ text: words.say('mediaExpired', { date }), look: 'wrong' as const }] : []),
    ...(expiry === 'expiring' ? [{ text: words.say('mediaExpiring', { date }), look: 'todo' as const }] : []),
    ...(item.sizesFailure ? [{ text: words.say('mediaSizesFailed'), look: 'wrong' as const }] : []),
    ...(item.credit ? [] : [{ text: words.say('mediaNoCredit'), look: 'todo' as const }]),
    ...(Object.keys(item.alt).length > 0 ? [] : [{ text: words.say('mediaNoAlt'), look: 'todo' as const }]),
  ];
}

function rowOf(item: ListedMedia, edition: Edition, choosing: boolean) {
  const { words } = edition;
  const { id, width, height, credit, uses } = item;
  return {
    href: hrefIn(edition, `/desk/media/${id}`),
    title: mediaTitle(item, edition),
    image: {
      src: mediaSrc(item, 400),
      srcset: `${mediaSrc(item, 400)} 400w, ${mediaSrc(item, 800)} 800w`,
      width,
      height,
    },
    meta: [
      ...(credit ? [credit] : []),
      words.say('mediaSize', { width: words.number(width), height: words.number(height) }),
      uses > 0 ? words.say('mediaUses', { count: uses }) : words.say('mediaUnused'),
    ],
    state: mediaState(item, edition),
    /** The code that inserts it into a story, when choosing a picture. */
    code: choosing ? { label: words.say('mediaCode'), text: `media:${id} ${width}x${height}` } : null,
  };
}

function uploadView(
  { words, language }: Edition,
  { MEDIA_MB, MEDIA_MEGAPIXELS }: UploadLimits,
  typed: UploadTyped | null,
): UploadView {
  const value = (name: string) => typed?.values[name];
  return {
    title: words.say('mediaAdd'),
    hint: words.say('mediaAddHint', {
      megabytes: words.number(MEDIA_MB),
      megapixels: words.number(MEDIA_MEGAPIXELS),
      files: words.number(UPLOAD_FILES),
    }),
    action: '/desk/media/upload',
    files: {
      name: 'file',
      label: words.say('mediaFiles'),
      ...(typed?.noFile && { wrong: words.say('mediaNoFile') }),
    },
    alt: { name: 'alt', label: words.say('mediaAlt'), hint: words.say('mediaAltHint'), value: value('alt') },
    caption: { name: 'caption', label: words.say('mediaCaption'), value: value('caption') },
    credit: {
      name: 'credit',
      label: words.say('mediaCredit'),
      hint: words.say('mediaCreditHint'),
      value: value('credit'),
    },
    language,
    button: words.say('mediaAddButton'),
    came: typed?.came ?? [],
  };
}

function lackWord(lack: MediaLack, words: Words): string {
  switch (lack) {
    case 'credit':
      return words.say('mediaLackCredit');
    case 'alt':
      return words.say('mediaLackAlt');
    case 'expired':
      return words.say('mediaLackExpired');
    case 'expiring':
      return words.say('mediaLackExpiring');
    case 'unused':
      return words.say('mediaLackUnused');
    case 'removed':
      return words.say('mediaRemoved');
  }
}

function kindWord(kind: MediaKind, words: Words): string {
  switch (kind) {
    case 'photo':
      return words.say('mediaPhoto');
    case 'drawing':
      return words.say('mediaDrawing');
    case 'moving':
      return words.say('mediaMoving');
  }
}
