import type { MediaRights } from '../../stories/media/media-item.ts';
import type { PieceMedia, WireName } from '../piece.ts';
import { type Restriction, UNRESTRICTED } from './restriction.ts';

/** A picture of an item, in the best rendition for a library. */
export interface WirePicture extends PieceMedia {
  rights: Partial<MediaRights>;
  /** The addresses of its other renditions, which the text may show instead. */
  others?: readonly string[];
  /** Its sender's id for it, if it is an item of its own. */
  guid?: string | null;
  /** Its own restriction, if it differs from the item's. */
  restriction?: Restriction;
}

/** No picture has as many. */
const MOST_RENDITIONS = 100;

/** The renditions' addresses other than `src`, without duplicates. */
export function othersOf(src: string, renditions: readonly { readonly src: string }[]): string[] {
  const others = new Set(renditions.map((one) => one.src));
  others.delete(src);
  return [...others].slice(0, MOST_RENDITIONS);
}

/** All addresses of a picture, best first. */
export function addressesOf({ src, others = [] }: WirePicture): string[] {
  return [src, ...others];
}

/** An item as read from any wire format, checked only for its form. */
export interface WireItem extends Restriction {
  guid: string;
  /** Its other ids, such as its document number, or the item it was sent in. */
  aliases: string[];
  /** Such as "text" or "picture". */
  kind: string;
  version: string | null;
  /** When the first version was created, and this one. */
  created: string | null;
  changed: string | null;
  /** Whether its sender says that it is incomplete. */
  partial: boolean;
  /** Whether its sender cancelled a package that refers to it, which does not cancel it. */
  inCanceled: boolean;
  headline: string | null;
  /** Alternatives if it has no headline, best first. */
  names: (string | null)[];
  slugline: string | null;
  edNote: string | null;
  /** From 1, the most urgent, to 9. */
  urgency: number | null;
  /** Its terms of use. */
  terms: string | null;
  language: string | null;
  byline: string | null;
  dateline: string | null;
  /** Its source. */
  source: string | null;
  /** Other sources it names, any of which an order to withdraw it may use as its sender. */
  alsoFrom: (string | null)[];
  sourceUrl: string | null;
  /** The address of its licence. */
  licence: string | null;
  copyright: string | null;
  section: string | null;
  standfirst: string | null;
  /** The text as HTML; empty if it has none. */
  html: string;
  /** Its description if it has no text, as HTML: a picture's caption, a film's summary. */
  about: string;
  /** Its web page. */
  page: string | null;
  named: WireName[];
  pictures: WirePicture[];
  /** The group shared by its translations. */
  group: string | null;
}

/** An item with only an id. */
export function emptyItem(guid: string): WireItem {
  return {
    guid,
    aliases: [],
    kind: 'text',
    version: null,
    ...UNRESTRICTED,
    created: null,
    changed: null,
    partial: false,
    inCanceled: false,
    headline: null,
    names: [],
    slugline: null,
    edNote: null,
    urgency: null,
    terms: null,
    language: null,
    byline: null,
    dateline: null,
    source: null,
    alsoFrom: [],
    sourceUrl: null,
    licence: null,
    copyright: null,
    section: null,
    standfirst: null,
    html: '',
    about: '',
    page: null,
    named: [],
    pictures: [],
    group: null,
  };
}
