import type { MediaRights } from '../../stories/media/media-item.ts';
import type { PieceMedia, WireName } from '../piece.ts';
import { type Restriction, UNRESTRICTED } from './restriction.ts';

/** A picture of an item, with the rendition that is the best for a library. */
export interface WirePicture extends PieceMedia {
  rights: Partial<MediaRights>;
  /** The addresses of its other renditions, which the text may show in its place. */
  others?: readonly string[];
  /** What its sender knows it by, where it is an item of its own. */
  guid?: string | null;
  /** What its sender says of whether it may be shown, where that is not what it says of the item. */
  restriction?: Restriction;
}

/** No picture has as many. */
const MOST_RENDITIONS = 100;

/** The addresses among those of renditions that are not `src`, each once. */
export function othersOf(src: string, renditions: readonly { readonly src: string }[]): string[] {
  const others = new Set(renditions.map((one) => one.src));
  others.delete(src);
  return [...others].slice(0, MOST_RENDITIONS);
}

/** All addresses at which a picture is, the best first. */
export function addressesOf({ src, others = [] }: WirePicture): string[] {
  return [src, ...others];
}

/** What each format of the wires says of an item, before anything of it is checked but its form. */
export interface WireItem extends Restriction {
  guid: string;
  /** What else it is known by, such as the number of its document, or the item it was sent in. */
  aliases: string[];
  /** Such as "text" or "picture". */
  kind: string;
  version: string | null;
  /** When it was first there, and when this version was. */
  created: string | null;
  changed: string | null;
  /** Whether its sender says that it is not the whole. */
  partial: boolean;
  /** Whether its sender cancelled a package that refers to it, which does not cancel it. */
  inCanceled: boolean;
  headline: string | null;
  /** What else may head it where it has no headline, the best first. */
  names: (string | null)[];
  slugline: string | null;
  edNote: string | null;
  /** From 1, the most urgent, to 9. */
  urgency: number | null;
  /** Under which terms it may be used. */
  terms: string | null;
  language: string | null;
  byline: string | null;
  dateline: string | null;
  /** Who it is from. */
  source: string | null;
  /** Whom else it names as its source, by which an order to withdraw it may name its sender. */
  alsoFrom: (string | null)[];
  sourceUrl: string | null;
  /** The address of a licence. */
  licence: string | null;
  copyright: string | null;
  section: string | null;
  standfirst: string | null;
  /** The text as HTML; empty where it has none. */
  html: string;
  /** What describes it where it has no text, as HTML: the caption of a picture, the summary of a film. */
  about: string;
  /** Its page on the net. */
  page: string | null;
  named: WireName[];
  pictures: WirePicture[];
  /** What its translations have in common. */
  group: string | null;
}

/** An item that says nothing but its name. */
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
