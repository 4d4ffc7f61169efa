import anyAscii from 'any-ascii';
import type { Names } from '../store/tables.ts';
import type { Body } from './body.ts';
import type { Presentation } from './presentation.ts';

/** What sort of piece a story is. */
export const STORY_KINDS = ['news', 'analysis', 'explainer', 'opinion', 'live'] as const;
/** What sort of piece a story is. */
export type StoryKind = (typeof STORY_KINDS)[number];

/** Where a story can be on its way; `deleted` is a draft in the trash. */
export const STORY_STATES = [
  'draft',
  'in review',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'deleted',
] as const;
/** Where a story is on its way. */
export type StoryState = (typeof STORY_STATES)[number];

/** What the source's terms let us do: our own copy, licensed copy in full, or an excerpt that links to the original. */
export const POLICIES = ['own', 'licensed', 'linked'] as const;
/** What the source's terms let us do. */
export type Policy = (typeof POLICIES)[number];

/** A picture at the head of a story; without bytes of our own, its words are kept all the same. */
export interface LeadMedia {
  mediaId: string | null;
  /** The address it had in the original; never loaded by a reader's browser. */
  src: string | null;
  alt: string;
  caption: string | null;
  credit: string | null;
  width: number | null;
  height: number | null;
  /** What must stay in sight when it is cropped: 0..1 from the left and the top. */
  focal: { x: number; y: number };
}

/** A document by which a reader can check a fact. */
export interface Citation {
  title: string;
  publisher: string | null;
  /** Where it can be opened; null where nobody knows an address of its own. */
  url: string | null;
}

/** Something with a slug and a name in several languages: a section, topic, author or place. */
export interface NamedRef {
  slug: string;
  names: Names;
}

/** An organisation copy comes from, with the terms it comes under. */
export interface SourceRef {
  slug: string;
  name: string;
  url: string | null;
  licence: string | null;
  licenceUrl: string | null;
  policy: Policy;
}

/** Everything needed to save a story; what refers to others does so by slug, and is made when it is new. */
export interface StoryDraft {
  /** What the copy is known by where it came from; the same key is the same story. */
  externalKey: string;
  /** Stories with the same group are translations of one another; left out, the story stands alone. */
  groupKey: string | null;
  /** A wish; made unique when taken. Left out, it is made from the headline. */
  slug: string | null;
  language: string;
  kind: StoryKind;
  state: Extract<StoryState, 'draft' | 'published'>;
  section: NamedRef | null;
  topics: NamedRef[];
  authors: NamedRef[];
  headline: string;
  standfirst: string | null;
  /** As printed, such as "WASHINGTON". */
  dateline: string | null;
  placeSlug: string | null;
  byline: string | null;
  body: Body;
  lead: LeadMedia | null;
  /** How it is shown elsewhere than on its page; left out or null: as its text and pictures say. */
  presentation?: Presentation | null;
  source: SourceRef;
  /** The wire the text gives away as its origin, when it is not the stated source. */
  agency: SourceRef | null;
  sourceUrl: string | null;
  citations: Citation[];
  /** When it was, or says it was; null where it never went out. */
  publishedAt: Date | null;
  /** False when the original gave no zone: the stored instant then reads it as UTC. */
  zoneStated: boolean;
  updatedAt: Date | null;
  embargoUntil: Date | null;
  corrections: { at: Date; text: string }[];
  demo: boolean;
}

/** A slug of at most 80 characters from any script; `fallback` when nothing of it can be spelt. */
export function slugOf(text: string, fallback = 'story'): string {
  const spelt = anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (spelt.length <= 80) return spelt || fallback;
  const cut = spelt.slice(0, 81);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 40)).replace(/-+$/, '');
}

/** A name in `language`, else in English, else in whichever is there. */
export function nameIn(names: Names, language: string): string {
  const base = language.split('-')[0] ?? language;
  return names[language] ?? names[base] ?? names[''] ?? names.en ?? Object.values(names)[0] ?? '';
}

/** Whether search engines should index our copy: not if it is somebody else's, or an editor says so. */
export function isIndexable(policy: Policy, presentation: Pick<Presentation, 'noIndex'> | null): boolean {
  return policy === 'own' && !presentation?.noIndex;
}
