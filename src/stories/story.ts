import anyAscii from 'any-ascii';
import type { Names } from '../store/tables.ts';
import type { Body } from './body.ts';
import type { Presentation } from './presentation.ts';
import type { TextFields } from './text-fields.ts';

/** The kinds of stories. */
export const STORY_KINDS = ['news', 'analysis', 'explainer', 'opinion', 'live'] as const;
/** The kind of a story. */
export type StoryKind = (typeof STORY_KINDS)[number];

/** The states of a story; `deleted` is a draft in the trash. */
export const STORY_STATES = [
  'draft',
  'in review',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'deleted',
] as const;
/** The state of a story. */
export type StoryState = (typeof STORY_STATES)[number];

/**
 * The policies that a source's terms allow: our own copy, licensed copy in full, or an excerpt that links to the
 * original.
 */
export const POLICIES = ['own', 'licensed', 'linked'] as const;
/** The policy that a source's terms allow. */
export type Policy = (typeof POLICIES)[number];

/** A lead picture; without a file of our own, its texts are stored anyway. */
export interface LeadMedia {
  mediaId: string | null;
  /** Its original address; never loaded by a reader's browser. */
  src: string | null;
  alt: string;
  caption: string | null;
  credit: string | null;
  width: number | null;
  height: number | null;
  /** The focal point for cropping: 0..1 from the left and the top. */
  focal: { x: number; y: number };
}

/** A document with which a reader can check a fact. */
export interface Citation {
  title: string;
  publisher: string | null;
  /** Where to open it; null if no address of its own is known. */
  url: string | null;
}

/** Something with a slug and a name in several languages: a section, topic, author or place. */
export interface NamedRef {
  slug: string;
  names: Names;
}

/** An organisation that supplies copy, with its terms. */
export interface SourceRef {
  slug: string;
  name: string;
  url: string | null;
  licence: string | null;
  licenceUrl: string | null;
  policy: Policy;
}

/** Everything needed to save a story; it references others by slug, and new ones are created. */
export interface StoryDraft extends TextFields {
  /** The id of the copy at its origin; the same key is the same story. */
  externalKey: string;
  /** Stories with the same group are translations of one another; null: it has no translations. */
  groupKey: string | null;
  /** A preferred slug; made unique on import. Null: derived from the headline. */
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
  /** How it is shown outside its own page; omitted or null: derived from its text and pictures. */
  presentation?: Presentation | null;
  source: SourceRef;
  /** The wire that the text reveals as its origin, if it is not the stated source. */
  agency: SourceRef | null;
  sourceUrl: string | null;
  citations: Citation[];
  /** When it was published, or claims to have been; null if it never was. */
  publishedAt: Date | null;
  /** False if the original had no time zone: the stored time then assumes UTC. */
  zoneStated: boolean;
  updatedAt: Date | null;
  embargoUntil: Date | null;
  corrections: { at: Date; text: string }[];
  demo: boolean;
}

/** A slug of at most 80 characters from any script; `fallback` if nothing can be transliterated. */
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

/** A name in `language`, else in English, else in any available language. */
export function nameIn(names: Names, language: string): string {
  const base = language.split('-')[0] ?? language;
  return names[language] ?? names[base] ?? names[''] ?? names.en ?? Object.values(names)[0] ?? '';
}

/** Whether search engines should index our copy: not if it is from another publisher, or an editor excluded it. */
export function isIndexable(policy: Policy, presentation: Pick<Presentation, 'noIndex'> | null): boolean {
  return policy === 'own' && !presentation?.noIndex;
}
