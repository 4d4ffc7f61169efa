import { sql } from 'kysely';
import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import { Problem } from '../../errors.ts';
import type { TakingRules } from '../../intake/draft-piece.ts';
import { HostRefusal } from '../../intake/egress/answers.ts';
import { passesFilter } from '../../intake/feeds/word-filter.ts';
import type { Finding } from '../../intake/piece.ts';
import { reasonOf } from '../../intake/reason-of.ts';
import { type ImportedItem, type PlacedIn, takeFindings } from '../../intake/take-findings.ts';
import type { Reading, Store } from '../../store/database.ts';
import { Portion, READERS_WAIT } from '../../store/portion.ts';
import type { StoryDraft } from '../../stories/story.ts';
import type { Feed } from './feed.ts';
import type { Candidate, FeedContent } from './feed-content.ts';
import type { NotedItem } from './note-fetched.ts';
import { WAS_THERE } from './was-there.ts';

/** What items are imported with. */
export interface ItemParts {
  /** Null for a dry run: everything is read, to show what would be imported. */
  readonly store: Store | null;
  readonly config: Pick<Config, 'PORTAL_NAME' | 'PORTAL_LANGUAGE'>;
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
  /** Called for each item that was imported, or would be. */
  readonly onItem?: (item: ImportedItem) => void;
}

/** The outcomes of a feed’s items. */
export interface TakenItems {
  readonly items: readonly NotedItem[];
  readonly seen: readonly string[];
  readonly isMore: boolean;
}

/** The properties of a feed that matter for importing its items. */
export type TakingFeed = Pick<
  Feed,
  'source' | 'language' | 'section' | 'credit' | 'goesTo' | 'only' | 'never'
>;

/** How many stories a transaction takes, learned from all feeds: their items are about as long. */
const PORTION = new Portion(50, READERS_WAIT, 4);

/** Recorded for a page that could not be read, and may be available later. */
const AGAIN = 'again';

/** The known items of a feed, with their digests. */
export type KnownItems = ReadonlyMap<string, { readonly digest: string; readonly outcome: string }>;

/** Looks up some of a feed’s known items. */
export async function knownItems(
  reading: Reading,
  feedId: string,
  keys: readonly string[],
): Promise<KnownItems> {
  const rows = await reading
    .selectFrom('feed_items')
    .select(['key', 'digest', 'outcome'])
    .where('feed_id', '=', feedId)
    .where('key', '=', sql<string>`any(${[...keys]})`)
    .execute();
  return new Map(rows.map(({ key, digest, outcome }) => [key, { digest, outcome }]));
}

/** Imports new or changed items of a feed, as `sourceline import` would; unchanged ones are skipped. */
export async function takeItems(
  parts: ItemParts,
  feed: TakingFeed,
  {
    kind,
    candidates,
    before,
    most,
    isMore = false,
  }: Pick<FeedContent, 'kind' | 'candidates' | 'before' | 'most' | 'isMore'>,
  known: KnownItems,
): Promise<TakenItems> {
  const isOfPages = kind === 'sitemap' || kind === 'page';
  const isKnown = ({ key, digest }: Candidate) => {
    const one = known.get(key);
    // A page that existed before, or was filtered out, is not fetched again.
    return one !== undefined && (one.digest === digest || (isOfPages && one.outcome === 'filtered'));
  };
  // If two share an id, the first one counts: otherwise they would replace each other forever.
  const unique = [...new Map(candidates.toReversed().map((one) => [one.key, one])).values()].reverse();
  const seen = unique.filter(isKnown).map(({ key }) => key);
  const fresh = unique.filter((one) => !isKnown(one));
  // Items that could not be read come after those not tried yet.
  fresh.sort(
    (a, b) => Number(known.get(a.key)?.digest === AGAIN) - Number(known.get(b.key)?.digest === AGAIN),
  );
  const chosen = fresh.slice(0, most);
  const noted = new Map<string, NotedItem>();
  for (const { key, digest } of before)
    if (!known.has(key)) noted.set(key, { key, digest, ...NOT_TAKEN, reason: WAS_THERE });
  const byKey = new Map(chosen.map((one) => [one.key, one]));
  const note = (
    key: string,
    item: Omit<NotedItem, 'key' | 'digest' | 'storyId'> & { readonly digest?: string },
  ) => {
    const candidate = byKey.get(key);
    if (!candidate) return;
    const last = noted.get(key);
    // Of several items in a file, the most important outcome is recorded.
    if (last && RANK.indexOf(last.outcome) > RANK.indexOf(item.outcome)) return;
    noted.set(key, { key, digest: candidate.digest, storyId: null, ...item });
  };
  const slugs = new Map<string, string>();
  const now = parts.clock.now();
  async function* found(): AsyncGenerator<PlacedIn> {
    for (const candidate of chosen) {
      parts.signal?.throwIfAborted();
      const findings = await findingsOf(candidate, noted, parts.signal);
      if (findings === null) return;
      for (const [place, finding] of findings.entries()) {
        const from = ofSource(finding, feed.source.name);
        if ('piece' in from && !passesFilter(from.piece, feed)) {
          note(candidate.key, { outcome: 'filtered', reason: null, headline: from.piece.headline || null });
          continue;
        }
        yield { file: candidate.key, place, finding: from, time: candidate.at ?? now };
      }
    }
  }
  await takeFindings(found(), {
    store: parts.store,
    rules: rulesOf(parts.config, feed),
    clock: parts.clock,
    unattended: true,
    portion: PORTION,
    onItem: (item) => {
      const { status: outcome, reason, headline, slug, isOurFault } = item;
      note(item.file, { outcome, reason, headline, ...(isOurFault && { digest: AGAIN }) });
      if (slug) slugs.set(item.file, slug);
      parts.onItem?.(item);
    },
  });
  const ids = parts.store
    ? await storyIds(parts.store.reading, [...slugs.values()])
    : new Map<string, string>();
  return {
    // In feed order.
    items: [...byKey.keys(), ...before.map(({ key }) => key)].flatMap((key) => {
      const item = noted.get(key);
      return item ? [{ ...item, storyId: ids.get(slugs.get(key) ?? '') ?? null }] : [];
    }),
    seen,
    isMore: isMore || fresh.filter(({ key }) => known.get(key)?.digest !== AGAIN).length > chosen.length,
  };
}

const NOT_TAKEN = { outcome: 'filtered', headline: null, storyId: null } as const;
const RANK: readonly NotedItem['outcome'][] = [
  'filtered',
  'same',
  'refused',
  'revised',
  'taken',
  'withdrawn',
];

/**
 * The findings of a candidate; one that cannot be read now is recorded as such, and retried. Null if its host asked for
 * fewer requests: then nothing more is fetched from it in this run.
 */
async function findingsOf(
  candidate: Candidate,
  noted: Map<string, NotedItem>,
  signal: AbortSignal | undefined,
): Promise<readonly Finding[] | null> {
  try {
    return await candidate.read();
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof Problem)) throw error;
    const { key, name } = candidate;
    noted.set(key, {
      key,
      digest: AGAIN,
      outcome: 'refused',
      reason: reasonOf(error),
      headline: name,
      storyId: null,
    });
    return error instanceof HostRefusal && (error.answered === 429 || error.answered === 503) ? null : [];
  }
}

/**
 * A finding attributed to its feed's source, even if it names another: no source may withdraw what another one sent.
 */
function ofSource(finding: Finding, name: string): Finding {
  if ('canceled' in finding) return { canceled: { ...finding.canceled, senders: [name] } };
  if ('refused' in finding || !finding.piece.wire) return finding;
  return { piece: { ...finding.piece, wire: { ...finding.piece.wire, senders: [name] } } };
}

/** The import rules for the items of a feed. */
export function rulesOf(config: ItemParts['config'], feed: TakingFeed): TakingRules {
  const { source, language, section, credit, goesTo } = feed;
  return {
    portalName: config.PORTAL_NAME,
    language: config.PORTAL_LANGUAGE,
    forcedLanguage: language ?? undefined,
    source: source.name,
    sourceSlug: source.slug,
    section: section ?? undefined,
    policy: source.policy,
    credit: credit || undefined,
    mayPublish: (draft) => goesTo === 'published' && termsAllow(draft, source),
  };
}

/**
 * Whether a source's terms allow publishing without a person: an excerpt needs its original, licensed copy its licence.
 */
function termsAllow({ sourceUrl, source }: StoryDraft, { policy, hasLicence }: Feed['source']): boolean {
  if (policy === 'linked') return sourceUrl !== null;
  return policy === 'own' || hasLicence || source.licence !== null || source.licenceUrl !== null;
}

async function storyIds(reading: Reading, slugs: readonly string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await reading
    .selectFrom('stories')
    .select(['id', 'slug'])
    .where('slug', '=', sql<string>`any(${[...slugs]})`)
    .execute();
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}
