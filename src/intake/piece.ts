import type { MediaRights } from '../stories/media/media-item.ts';

/** A picture as a file tells of it. */
export interface PieceMedia {
  src: string;
  alt: string;
  /** As it is printed under the picture, credit and all; split when the piece becomes a draft. */
  caption: string | null;
  credit: string | null;
  width: number | null;
  height: number | null;
}

/** What a wire names beside the text: a topic, or who and what the text is about. */
export interface WireName {
  kind: 'subject' | 'person' | 'organisation' | 'place' | 'event' | 'object';
  name: string | null;
  /** An address, or a code with its scheme such as `medtop:20000350`. */
  code: string | null;
  /** How the item is related to it, as the sender writes it. */
  rel: string | null;
}

/** One story as some file states it, before it is checked: times, names and markup as they were found. */
export interface Piece {
  /** What the file itself knows it by. */
  guid: string | null;
  url: string | null;
  slug: string | null;
  /** Paths it had at its site, where that was the newsroom's own. */
  oldPaths: string[];
  headline: string;
  standfirst: string | null;
  /** The whole text, as HTML; empty when the file has none. */
  html: string;
  /** What its links are relative to, when that is not its own address. */
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
  /** The organisation the file says it is from. */
  source: string | null;
  sourceUrl: string | null;
  licence: string | null;
  /** What else a page says of its origin, such as "© AFP": looked through for an agency, never shown. */
  imprint: string | null;
  media: PieceMedia[];
  /** Pictures its text names that the file does not have, by what it names them. */
  lostMedia: string[];
  /** Whether it comes out of the newsroom's own archive. */
  own: boolean;
  /** Stories with the same group are translations of one another. */
  group: string | null;
  /** As printed, where it names nobody. */
  byline: string | null;
  /** Until when nobody may publish it. */
  embargo: string | null;
  /** Why it must not be published without a person; null where it may. Such a piece needs no text. */
  held: string | null;
  /** Under which terms its pictures may be used, by their addresses. */
  rights: ReadonlyMap<string, Partial<MediaRights>>;
  /** Whether it is a page of the site, such as an imprint, and no story. */
  isPage: boolean;
  /** What a wire says of it beside the text; null for what no wire sent. */
  wire: PieceWire | null;
}

/** What a wire says of an item beside the text. */
export interface PieceWire {
  guid: string;
  version: string | null;
  /** When this version was made. */
  at: string | null;
  /** Whether it says when the first version was. */
  isFirstDated: boolean;
  /** What else it is known by. */
  aliases: string[];
  /** Who it is from, the best name first. */
  senders: string[];
  /** Whether its sender says, by its status or in words, that nobody may use it, or not yet. */
  stops: boolean;
  slugline: string | null;
  edNote: string | null;
  urgency: number | null;
  terms: string | null;
  named: WireName[];
  /** Its pictures that its sender can cancel by themselves. */
  pictures: { guid: string; src: string }[];
}

/** A sender's order that nobody may use an item of its any longer. */
export interface Cancellation {
  guid: string;
  aliases: string[];
  /** Who it is from, the best name first. */
  senders: string[];
  version: string | null;
  at: string | null;
  note: string | null;
  headline: string | null;
}

/** A piece of a file, or a line on why it cannot be taken. */
export type StoryFinding = { piece: Piece } | { refused: string; headline: string | null };

/** What a file holds: pieces, lines about those that cannot be taken, and orders to withdraw what was sent before. */
export type Finding = StoryFinding | { canceled: Cancellation };

/** A piece that says nothing yet. */
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
