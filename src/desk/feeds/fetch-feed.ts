import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import { outsideFault, Problem } from '../../errors.ts';
import { HostRefusal } from '../../intake/egress/answers.ts';
import { NoFeed } from '../../intake/feeds/feed-document.ts';
import { ForbiddenByRobots, type PoliteFetch } from '../../intake/feeds/polite-fetch.ts';
import type { Store } from '../../store/database.ts';
import { isDatabaseGone } from '../../store/database-gone.ts';
import { isRefusal } from '../../words/refusal.ts';
import type { ClaimedFeed } from './claim-feeds.ts';
import type { FeedProblem } from './feed.ts';
import type { FeedAsking } from './feed-asking.ts';
import { feedContent } from './feed-candidates.ts';
import type { FeedContent } from './feed-content.ts';
import { feedSecret } from './feed-secret.ts';
import { mailThreads } from './mail-threads.ts';
import { type FeedFetched, noteFetched } from './note-fetched.ts';
import { knownItems, takeItems } from './take-items.ts';

/** What feeds are fetched with. */
export interface FetchParts {
  readonly store: Store;
  readonly config: Config;
  readonly polite: PoliteFetch;
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
}

/** The end of a fetch: its result, and the error if it is a fault of ours. */
export interface FetchEnded extends FeedFetched {
  readonly error: unknown;
}

const NOTHING = {
  ...{ problem: null, retryAfter: null, validators: null, movedTo: null },
  ...{ items: [], seen: [], isMore: false, mail: null, delivered: null, hub: undefined, error: null },
} as const;

/**
 * Fetches a feed claimed by this worker, and imports what is new. Throws only if it was stopped, or the database is
 * unreachable.
 */
export function fetchFeed(parts: FetchParts, feed: ClaimedFeed): Promise<FetchEnded> {
  return settling(parts, feed, () => takeNew(parts, feed));
}

/** Runs what a worker does with a feed that it has claimed, and records what came of it. Throws as {@link fetchFeed}. */
export async function settling(
  parts: Omit<FetchParts, 'polite'>,
  feed: ClaimedFeed,
  work: () => Promise<FetchEnded>,
  delivered: FetchEnded['delivered'] = null,
): Promise<FetchEnded> {
  const { store, clock, signal } = parts;
  let ended: FetchEnded;
  try {
    ended = await work();
  } catch (thrown) {
    if (signal?.aborted || isDatabaseGone(thrown)) {
      await releaseFeed(parts, feed).catch(() => undefined);
      throw thrown;
    }
    const problem = problemOf(thrown, feed);
    const retryAfter = thrown instanceof Problem ? thrown.retryAfter : null;
    const error = problem.code === 'ours' ? thrown : null;
    ended = { ...NOTHING, outcome: 'failed', problem, retryAfter, error, delivered };
  }
  await store.write((writing) => noteFetched(writing, feed, ended, clock.now()));
  return ended;
}

async function takeNew(parts: FetchParts, feed: ClaimedFeed): Promise<FetchEnded> {
  const { polite, clock, signal } = parts;
  const mailbox = feed.kind === 'mailbox' ? await mailboxParts(parts, feed.id) : null;
  const content = await feedContent(feed, { polite, now: () => clock.now(), signal, mailbox });
  if ('unchanged' in content) return { ...NOTHING, outcome: 'unchanged', movedTo: content.movedTo };
  return takeContent(parts, feed, content);
}

/** Imports what is new in a feed's content. */
export async function takeContent(
  { store, config, clock, signal }: Omit<FetchParts, 'polite'>,
  feed: ClaimedFeed,
  content: FeedContent,
): Promise<FetchEnded> {
  const keys = [...content.candidates, ...content.before].map(({ key }) => key);
  const known = await knownItems(store.reading, feed.id, keys);
  const taken = await takeItems({ store, config, clock, signal }, feed, content, known);
  const isNew = taken.items.some(({ outcome }) => outcome !== 'filtered' && outcome !== 'same');
  const { validators, movedTo, mail = null, hub } = content;
  return {
    ...NOTHING,
    ...taken,
    mail,
    hub,
    outcome: isNew ? 'new' : 'nothing new',
    movedTo,
    // With items left for the next run, the host must not respond that nothing changed.
    validators:
      taken.isMore || taken.items.some(({ digest }) => digest === 'again')
        ? NO_VALIDATORS
        : (validators ?? NO_VALIDATORS),
  };
}

async function mailboxParts({ store, config }: FetchParts, id: string): Promise<FeedAsking['mailbox']> {
  const password = await feedSecret(store, config, id);
  if (password === null) return null;
  return { password, inside: config.MAILBOX_HOSTS_INSIDE, threads: mailThreads(store.reading, id) };
}

const NO_VALIDATORS = { etag: null, lastModified: null };

/** Releases the claim on a feed at once. */
export async function releaseFeed(
  { store }: Pick<FetchParts, 'store'>,
  { id, claim, dueAt }: ClaimedFeed,
): Promise<void> {
  await store.write((writing) =>
    writing
      .updateTable('feeds')
      .set({ claim: null, claimed_until: null, next_at: dueAt })
      .where('id', '=', id)
      .where('claim', '=', claim)
      .execute(),
  );
}

/** Why a fetch failed, in its stored form. */
export function problemOf(thrown: unknown, { kind }: Pick<ClaimedFeed, 'kind'>): FeedProblem {
  const status = thrown instanceof HostRefusal ? thrown.answered : null;
  const because = (code: FeedProblem['code'], says: string): FeedProblem => ({ code, says, status });
  if (kind === 'folder') {
    const outside = outsideFault(thrown);
    if (outside) return because('folder', outside.line);
    if (thrown instanceof Problem) return because('folder', thrown.line);
  }
  if (!(thrown instanceof Problem)) return because('ours', 'Something of ours broke; the log says what.');
  return because(codeOf(thrown, status), thrown.line);
}

function codeOf(problem: Problem, status: number | null): FeedProblem['code'] {
  if (problem instanceof ForbiddenByRobots) return 'robots';
  if (problem instanceof NoFeed) return 'no feed';
  if (isRefusal(problem, 'selectorUnfit', 'selectorNoLinks')) return 'no links';
  if (isRefusal(problem, 'mailboxLogin', 'mailboxPasswordGone')) return 'login';
  if (isRefusal(problem, 'mailboxNoFolder')) return 'mail folder';
  if (isRefusal(problem, 'mailboxNoTls')) return 'no tls';
  if (status === 410) return 'gone';
  if (status === 404) return 'missing';
  if (status === 429 || status === 503) return 'busy';
  if (status !== null && status >= 500) return 'server';
  if (status !== null) return 'refused';
  if (problem.kind === 'too large') return 'too large';
  if (problem.kind === 'unavailable' || problem.kind === 'not allowed') return 'unreachable';
  return 'no feed';
}
