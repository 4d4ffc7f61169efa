import { createHash } from 'node:crypto';
import { type Body, blockText, bodyText } from '../stories/body.ts';
import { bodyFromHtml } from '../stories/body-from-html.ts';
import { cleanLine } from '../stories/clean-text.ts';
import { safeLink } from '../stories/safe-link.ts';
import { type NamedRef, type Policy, type SourceRef, type StoryDraft, slugOf } from '../stories/story.ts';
import { refusal } from '../words/refusal.ts';
import { guessLanguage, languageTag } from './guess-language.ts';
import { leftPlayers } from './left-players.ts';
import { nameAgency } from './name-agency.ts';
import { pickLead } from './pick-lead.ts';
import type { Piece } from './piece.ts';
import { plainWords } from './plain-words.ts';
import { takeDateline } from './read-dateline.ts';
import { readNames } from './read-names.ts';
import { quietTime, readTime, type StatedTime } from './read-time.ts';
import { recordOf, type WireRecord } from './wires/wire-record.ts';

/** Import defaults for what a file does not state, and overrides. */
export interface TakingRules {
  portalName: string;
  /** The language of stories that do not state theirs. */
  language: string;
  /** Overrides the language stated in the file. */
  forcedLanguage?: string | undefined;
  source?: string | undefined;
  /** The slug of the source named `source`, if it is not derived from that name. */
  sourceSlug?: string | undefined;
  section?: string | undefined;
  policy?: Policy | undefined;
  /** The address of the original site, if its export does not state it. */
  site?: string | undefined;
  /** The byline of stories without one. */
  credit?: string | undefined;
  /** Whether a story may be published without a person; omitted: yes. */
  mayPublish?: ((draft: StoryDraft) => boolean) | undefined;
}

/** A draft, and whether its date is from its file. */
export interface Drafted {
  draft: StoryDraft;
  dated: boolean;
  /** Paths it had when this newsroom published it before. */
  oldPaths: readonly string[];
  /** Sounds, films and players that stories here cannot contain. */
  leftPlayers: readonly string[];
  /** Metadata from the wire that sent it; null if none did. */
  wire: WireRecord | null;
}

/** The slug of the source of copy without one. */
export const UNKNOWN_SOURCE = 'unknown-source';

const LONGEST_HEADLINE = 1000;
const LONGEST_KEY = 400;
const LONGEST_BYLINE = 500;
const LONGEST_DATELINE = 200;
const MOST_NAMES = 40;

/**
 * Turns a piece into a draft that can be saved. A piece without a date becomes a draft for the desk, dated `fileTime`,
 * so that nothing is published under an unstated time. Throws a Problem with the reason if it cannot be imported.
 */
export function draftPiece(piece: Piece, rules: TakingRules, fileTime: Date): Drafted {
  const headline = cleanLine(piece.headline);
  if (!headline) throw refusal('pieceNoHeadline');
  if (headline.length > LONGEST_HEADLINE) {
    throw refusal('pieceHeadlineLong', { most: LONGEST_HEADLINE });
  }
  const base = piece.base ?? piece.url ?? piece.sourceUrl ?? undefined;
  const whole = bodyFromHtml(piece.html, { base });
  const summary = piece.summary ? bodyFromHtml(piece.summary, { base }) : null;
  const full = whole.content.length > 0 ? whole : (summary ?? whole);
  const { lead, body: rest } = pickLead(piece.media, full);
  const { dateline, body } = takeDateline(rest);
  const text = bodyText(body);
  if (body.content.length === 0 && piece.held === null) throw refusal('pieceNoText');
  const published = readStated(piece.published, 'date');
  const updated = piece.updated ? quietTime(piece.updated) : null;
  const language =
    rules.forcedLanguage ??
    languageTag(piece.language) ??
    guessLanguage(`${headline} ${text}`) ??
    rules.language;
  const source = sourceOf(piece, rules);
  const authors = [...new Set(piece.authors.flatMap(readNames))].slice(0, MOST_NAMES);
  const at = published?.at ?? updated?.at ?? fileTime;
  const agency = nameAgency({
    dateline: dateline?.signature ?? null,
    authors,
    paragraphs: body.content.filter(({ type }) => type === 'paragraph').map(blockText),
    imprint: piece.imprint,
  });
  const draft: StoryDraft = {
    externalKey: keyOf(piece, headline, published?.at ?? null, source.slug),
    groupKey: piece.group,
    slug: piece.slug,
    language,
    kind: 'news',
    state: (published || updated) && piece.held === null ? 'published' : 'draft',
    section:
      refsOf(rules.section ? [rules.section] : piece.section ? [piece.section] : [], language)[0] ?? null,
    topics: refsOf(piece.topics, language),
    authors: refsOf(authors, language),
    headline,
    standfirst: standfirstOf(piece, whole, text),
    dateline: cleanLine(piece.dateline ?? '').slice(0, LONGEST_DATELINE) || (dateline?.place ?? null),
    placeSlug: null,
    byline: bylineOf(piece, authors, rules),
    body,
    lead,
    source,
    agency: agency && agency.slug !== source.slug && agency.name !== source.name ? agencyRef(agency) : null,
    sourceUrl: piece.url ? safeLink(piece.url, piece.sourceUrl ?? undefined) : null,
    citations: [],
    publishedAt: at,
    zoneStated: (published ?? updated)?.zoneStated ?? true,
    updatedAt: updated && updated.at > at ? updated.at : null,
    embargoUntil: readStated(piece.embargo, 'other')?.at ?? null,
    corrections: [],
    demo: false,
  };
  return {
    draft:
      draft.state === 'published' && rules.mayPublish?.(draft) === false
        ? { ...draft, state: 'draft' }
        : draft,
    dated: published !== null || updated !== null,
    oldPaths: rules.source ? [] : piece.oldPaths,
    leftPlayers: leftPlayers(whole === full ? piece.html : (piece.summary ?? '')),
    wire: piece.wire && recordOf(piece.wire),
  };
}

function bylineOf(piece: Piece, authors: readonly string[], { credit }: TakingRules): string | null {
  if (authors.length > 0) return null;
  return cleanLine(piece.byline ?? credit ?? '').slice(0, LONGEST_BYLINE) || null;
}

function readStated(text: string | null, what: 'date' | 'other'): StatedTime | null {
  if (!text?.trim()) return null;
  const time = readTime(text);
  if (!time) throw refusal('pieceTimeWrong', { what, text: cleanLine(text).slice(0, 40) });
  return time;
}

function standfirstOf(piece: Piece, whole: Body, text: string): string | null {
  const stated = piece.standfirst ?? (whole.content.length > 0 ? piece.summary : null);
  const words = stated ? plainWords(stated) : '';
  if (!words || words.length > 400) return null;
  const bare = (of: string) => of.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const same = bare(text).includes(bare(words).slice(0, 60));
  return same ? null : words;
}

/** The source of copy that names this one, or none, according to the import rules. */
export function sourceOf(
  piece: Pick<Piece, 'own' | 'source' | 'licence' | 'sourceUrl'>,
  rules: TakingRules,
): SourceRef {
  const name = rules.source ?? (piece.own ? rules.portalName : cleanLine(piece.source ?? '').slice(0, 200));
  const policy = rules.policy ?? (piece.own && !rules.source ? 'own' : piece.licence ? 'licensed' : 'linked');
  const licenceUrl = piece.licence && /^https?:/.test(piece.licence) ? safeLink(piece.licence) : null;
  return {
    slug: rules.sourceSlug ?? (name ? slugOf(name, 'source') : UNKNOWN_SOURCE),
    name: name || 'Unknown source',
    url: piece.own || !piece.sourceUrl ? null : safeLink(piece.sourceUrl),
    licence: piece.licence ? cleanLine(piece.licence).slice(0, 200) : null,
    licenceUrl,
    policy,
  };
}

function agencyRef({ slug, name, url }: { slug: string; name: string; url: string }): SourceRef {
  return { slug, name, url, licence: null, licenceUrl: null, policy: 'linked' };
}

function refsOf(names: readonly string[], language: string): NamedRef[] {
  const bySlug = new Map<string, NamedRef>();
  for (const given of names) {
    const name = cleanLine(given).slice(0, 200);
    const slug = name ? slugOf(name, '') : '';
    if (slug && !bySlug.has(slug) && bySlug.size < MOST_NAMES)
      bySlug.set(slug, { slug, names: { [language]: name } });
  }
  return [...bySlug.values()];
}

/** The key that identifies the same story when it is imported again. */
function keyOf(piece: Piece, headline: string, at: Date | null, source: string): string {
  const byGuid = keyOfGuid(piece.guid ?? '', source);
  if (byGuid) return byGuid;
  const url = piece.url ? safeLink(piece.url, piece.sourceUrl ?? undefined) : null;
  return shortKey(
    url
      ? `url:${url}`
      : piece.slug
        ? `slug:${source}:${piece.slug}`
        : `hash:${sha256(JSON.stringify([headline, at, source]))}`,
  );
}

/** The key of copy with `guid` from the source with this slug; null if the guid is empty. */
export function keyOfGuid(guid: string, source: string): string | null {
  const given = guid.trim();
  if (!given) return null;
  const permalink = /^https?:/i.test(given) ? safeLink(given) : null;
  return permalink ? shortKey(`url:${permalink}`) : keyInSource(given, source);
}

/** The key of copy with `guid` limited to the source with this slug, even if the guid is an address. */
export function keyInSource(guid: string, source: string): string {
  return shortKey(`guid:${source}:${guid}`);
}

function shortKey(key: string): string {
  const clean = cleanLine(key);
  return clean.length > LONGEST_KEY ? `hash:${sha256(clean)}` : clean;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
