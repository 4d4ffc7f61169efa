import { h } from 'preact';
import type { Clock } from '../../../clock.ts';
import { allSections } from '../../../desk/choices.queries.ts';
import { addFeed } from '../../../desk/feeds/add-feed.ts';
import { asFeed } from '../../../desk/feeds/as-feed.ts';
import {
  changeFeed,
  fetchFeedSoon,
  pauseFeed,
  removeFeed,
  resumeFeed,
} from '../../../desk/feeds/change-feed.ts';
import {
  FEED_FIELDS,
  type FeedTyped,
  type FeedWanted,
  LONGEST_FEED,
  NOTHING_TYPED,
  readFeedTerms,
} from '../../../desk/feeds/read-feed-terms.ts';
import { previewItems, type ResolveParts, resolveFeed } from '../../../desk/feeds/resolve-feed.ts';
import { Problem } from '../../../errors.ts';
import { egressGate } from '../../../intake/egress/egress.ts';
import { politeFetch } from '../../../intake/feeds/polite-fetch.ts';
import { refusal } from '../../../words/refusal.ts';
import { type Form, wholeNumberIn } from '../../http/form.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskPage } from '../frame/desk-page.ts';
import type { FeedRefused } from './feed-form.view.ts';
import { refusalWords } from './feed-words.ts';
import { drawFeed, feedOf, type Keeper } from './feeds.routes.ts';
import { FEEDS_PATH } from './feeds.view.ts';
import { NewFeedPage } from './NewFeedPage.tsx';
import { newFeedView, type TestedFeed } from './new-feed.view.ts';

/** The fields of a feed's forms; their limits are generous, so that the error can be shown beside the value. */
export const FEED_FORM: Form = {
  version: { most: 9 },
  what: { most: 10 },
  ...Object.fromEntries(
    FEED_FIELDS.map((name) => [
      name,
      {
        most: LONGEST_FEED[name] * 2 + 100,
        ...((name === 'only' || name === 'never') && { lines: true as const }),
      },
    ]),
  ),
};

/** How many items a preview shows. */
const PREVIEWED = 10;
/** The timeout for testing a URL interactively. */
const WITHIN_MS = 25_000;

/** The parts for resolving a URL interactively. */
export function resolving({ clock }: { readonly clock: Clock }): ResolveParts {
  const polite = politeFetch(egressGate.open(), () => clock.now());
  return { polite, clock, signal: AbortSignal.timeout(WITHIN_MS) };
}

/** GET /desk/feeds/new */
export const newFeedPage: MakeOwnPage<Keeper> = (context, request, visitor) =>
  drawNew(context, request, visitor, { typed: NOTHING_TYPED });

/** POST /desk/feeds/new: tests or follows a URL. */
export const newFeedAct: Act<Keeper> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const typed = typedIn(request.form);
  const read = readFeedTerms(typed, await sectionSlugs(context));
  if ('faults' in read)
    return drawNew(context, request, visitor, { typed, refused: { faults: read.faults }, status: 400 });
  const { store, clock, config, log } = context;
  try {
    const found = await resolveFeed(resolving(context), visitor.by, typed.address);
    if (request.form.what === 'test') {
      const feed = await asFeed(context.reading, found, read.wanted);
      const tested = { found, ...(await previewItems(config, clock, found, feed, PREVIEWED)) };
      return await drawNew(context, request, visitor, { typed, tested });
    }
    const id = await store.write((writing) => addFeed(writing, visitor.by, found, read.wanted, clock.now()));
    log.info({ by: visitor.by.member.id, feed: id }, 'a feed was added');
    if (request.wantsJson) return { json: { id }, status: 201 };
    return { seeOther: hrefIn(edition, `${FEEDS_PATH}/${id}`, { done: 'followed' }) };
  } catch (error) {
    if (request.wantsJson) throw error;
    const { field, text } = refusalWords(withoutTimeout(error), edition.words);
    return drawNew(context, request, visitor, {
      typed,
      ...(field ? { refused: { wrong: { field, text } } } : { notice: { text, wrong: true } }),
      status: error instanceof Problem && error.kind === 'conflict' ? 409 : 400,
    });
  }
};

/** POST /desk/feeds/:id: changes a feed's settings. */
export const changeFeedAct: Act<Keeper> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const kept = await feedOf(context.reading, request.params.id);
  const values = { ...typedIn(request.form), address: kept.address, source: '', policy: '' };
  const read = readFeedTerms(values, await sectionSlugs(context));
  if ('faults' in read)
    return drawFeed(context, request, visitor, {
      typed: { values, refused: { faults: read.faults } },
      status: 400,
    });
  const seen = { id: kept.id, version: wholeNumberIn(request.form, 'version') };
  try {
    await context.store.write((writing) =>
      changeFeed(writing, visitor.by, seen, termsOf(read.wanted), context.clock.now()),
    );
  } catch (error) {
    if (request.wantsJson) throw error;
    const { text } = refusalWords(error, edition.words);
    return drawFeed(context, request, visitor, { notice: { text, wrong: true }, status: 409 });
  }
  context.log.info({ by: visitor.by.member.id, feed: kept.id }, 'a feed was changed');
  return { seeOther: hrefIn(edition, `${FEEDS_PATH}/${kept.id}`, { done: 'saved' }) };
};

/** POST /desk/feeds/:id/acts: fetches, pauses, resumes or removes it. */
export const actOnFeed: Act<Keeper> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { id } = await feedOf(context.reading, request.params.id);
  const { what = '' } = request.form;
  const change = CHANGES[what];
  if (!change) throw refusal('feedActUnknown');
  try {
    await context.store.write((writing) => change.make(writing, visitor.by, id, context.clock.now()));
  } catch (error) {
    if (request.wantsJson) throw error;
    const { text } = refusalWords(error, edition.words);
    return drawFeed(context, request, visitor, { notice: { text, wrong: true }, status: 409 });
  }
  context.log.info({ by: visitor.by.member.id, feed: id, what }, 'a feed was changed');
  const { done } = change;
  return { seeOther: hrefIn(edition, what === 'remove' ? FEEDS_PATH : `${FEEDS_PATH}/${id}`, { done }) };
};

const CHANGES: Readonly<Record<string, { readonly make: typeof pauseFeed; readonly done: string }>> = {
  fetch: { make: fetchFeedSoon, done: 'fetching' },
  pause: { make: pauseFeed, done: 'paused' },
  resume: { make: resumeFeed, done: 'fetching' },
  remove: { make: removeFeed, done: 'removed' },
};

/** Draws the form that follows a feed. */
async function drawNew(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  more: {
    readonly typed: FeedTyped;
    readonly refused?: FeedRefused;
    readonly tested?: TestedFeed;
    readonly notice?: NoticeView;
    readonly status?: Page['status'];
  },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { typed, refused = {}, tested = null, notice, status } = more;
  const sections = await allSections(context.reading);
  const view = newFeedView(typed, refused, sections, tested, edition);
  const title = edition.words.say('feedsNew');
  const head = {
    path: FEEDS_PATH,
    at: `${FEEDS_PATH}/new`,
    title,
    notice,
    status,
    answered: tested !== null,
  };
  return deskPage(context, edition, visitor, request, head, h(NewFeedPage, { view }));
}

function typedIn(form: Readonly<Record<string, string>>): FeedTyped {
  const typed = FEED_FIELDS.map((field) => [field, form[field] ?? '']);
  return { ...NOTHING_TYPED, ...(Object.fromEntries(typed) as FeedTyped) };
}

/** The settings of a feed that is already followed: its URL and source stay the same. */
export function termsOf({ name, language, section, credit, goesTo, only, never }: FeedWanted) {
  return { name, language, section, credit, goesTo, only, never };
}

/** The slugs of all sections. */
export async function sectionSlugs({ reading }: Pick<PageContext, 'reading'>): Promise<string[]> {
  return (await allSections(reading)).map(({ slug }) => slug);
}

/** Turns an abort into the error that the host took too long. */
export function withoutTimeout(error: unknown): unknown {
  if (!(error instanceof DOMException) || error.name !== 'TimeoutError') return error;
  return refusal('hostTimedOut');
}
