import type { MediaRights } from '../stories/media/media-item.ts';

/** A picture as described by a file. */
export interface PieceMedia {
  src: string;
  alt: string;
  /** As printed under the picture, including the credit; split when the piece becomes a draft. */
  caption: string | null;
  credit: string | null;
  width: number | null;
  height: number | null;
}

/** A name that a wire sends with the text: a topic, or a person or thing the text is about. */
export interface WireName {
  kind: 'subject' | 'person' | 'organisation' | 'place' | 'event' | 'object';
  name: string | null;
  /** An address, or a code with its scheme such as `medtop:20000350`. */
  code: string | null;
  /** How the item is related to it, as the sender writes it. */
  rel: string | null;
}

/** One story as stated in a file, before it is checked: times, names and markup unchanged. */
export interface Piece {
  /** The file's own id for it. */
  guid: string | null;
  url: string | null;
  slug: string | null;
  /** Paths it had at its original site, if that was the newsroom's own. */
  oldPaths: string[];
  headline: string;
  standfirst: string | null;
  /** The whole text, as HTML; empty when the file has none. */
  html: string;
  /** The base URL of its links, if that is not its own address. */
  base: string | null;
  /** A summary, as HTML. */
  summary: string | null;
  published: string | null;
  updated: string | null;
  authors: string[];
  language: string | null;
  section: string | null;
  topics: string[];
  dateline: string | null;
  /** The organisation that the file names as its source. */
  source: string | null;
  sourceUrl: string | null;
  licence: string | null;
  /** Other origin information on a page, such as "© AFP": searched for an agency, never shown. */
  imprint: string | null;
  media: PieceMedia[];
  /** Pictures named in its text that are not in the file, by the names used. */
  lostMedia: string[];
  /** Whether it is from the newsroom's own archive. */
  own: boolean;
  /** Stories with the same group are translations of one another. */
  group: string | null;
  /** As printed, if it names nobody. */
  byline: string | null;
  /** Publication embargo. */
  embargo: string | null;
  /** Why a person has to review it before publication; null if none has to. Such a piece needs no text. */
  held: string | null;
  /** The usage rights of its pictures, by address. */
  rights: ReadonlyMap<string, Partial<MediaRights>>;
  /** Whether it is a page of the site, such as an imprint, not a story. */
  isPage: boolean;
  /** Metadata from a wire; null if no wire sent it. */
  wire: PieceWire | null;
}

/** Metadata that a wire sends with the text. */
export interface PieceWire {
  guid: string;
  version: string | null;
  /** When this version was created. */
  at: string | null;
  /** Whether it states when the first version was. */
  isFirstDated: boolean;
  /** Its other ids. */
  aliases: string[];
  /** Its senders, the best name first. */
  senders: string[];
  /** Whether the sender says, by status or in words, that it must not be used, or not yet. */
  stops: boolean;
  slugline: string | null;
  edNote: string | null;
  urgency: number | null;
  terms: string | null;
  named: WireName[];
  /** Pictures that the sender can cancel individually. */
  pictures: { guid: string; src: string }[];
}

/** A sender's order to stop using an item. */
export interface Cancellation {
  guid: string;
  aliases: string[];
  /** Its senders, the best name first. */
  senders: string[];
  version: string | null;
  at: string | null;
  note: string | null;
  headline: string | null;
}

/** A piece of a file, or the reason why it cannot be imported. */
export type StoryFinding = { piece: Piece } | { refused: string; headline: string | null };

/** The contents of a file: pieces, pieces that cannot be imported, and cancellations. */
export type Finding = StoryFinding | { canceled: Cancellation };

/** An empty piece. */
export function emptyPiece(): Piece {
  return {
    guid: null,
    url: null,
    slug: null,
    oldPaths: [],
    headline: '',
    standfirst: null,
    html: '',
    base: null,
    summary: null,
    published: null,
    updated: null,
    authors: [],
    language: null,
    section: null,
    topics: [],
    dateline: null,
    source: null,
    sourceUrl: null,
    licence: null,
    imprint: null,
    media: [],
    lostMedia: [],
    own: false,
    group: null,
    byline: null,
    embargo: null,
    held: null,
    rights: new Map(),
    isPage: false,
    wire: null,
  };
}
