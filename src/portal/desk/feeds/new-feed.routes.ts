import { h } from 'preact';
import { addFeed } from '../../../desk/feeds/add-feed.ts';
import { asFeed } from '../../../desk/feeds/as-feed.ts';
import { secretOfNew } from '../../../desk/feeds/feed-secret.ts';
import {
  type FeedFault,
  type FeedField,
  NEW_KINDS,
  type NewKind,
} from '../../../desk/feeds/read-feed-terms.ts';
import { previewItems, type ResolveParts, resolveFeed } from '../../../desk/feeds/resolve-feed.ts';
import { Problem } from '../../../errors.ts';
import { egressGate } from '../../../intake/egress/egress.ts';
import { politeFetch } from '../../../intake/feeds/polite-fetch.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Words } from '../../../words/words.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk, type Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { deskPage } from '../frame/desk-page.ts';
import { formWith } from '../resource/resource-field.ts';
import { WrongFields } from '../resource/wrong-fields.ts';
import { NEW_FEED_FIELDS, readTyped, sectionOptions } from './feed-terms.ts';
import { faultWords, refusalWords } from './feed-words.ts';
import { NewFeedPage } from './NewFeedPage.tsx';
import { FEEDS_PATH, newFeedView, pushMadeView, type TestedFeed } from './new-feed.view.ts';
import { PushMadePage } from './PushMadePage.tsx';

type Keeper = PermittedVisitor<'manage sources'>;

/** How many items a preview shows. */
const PREVIEWED = 10;
/** The timeout for testing a URL interactively. */
const WITHIN_MS = 25_000;

/** The parts for resolving a URL interactively. */
export function resolving({ clock, config }: Pick<PageContext, 'clock' | 'config'>): ResolveParts {
  const polite = politeFetch(egressGate.open(), () => clock.now());
  return { polite, clock, config, signal: AbortSignal.timeout(WITHIN_MS) };
}

const newFeedPage: MakeOwnPage<Keeper> = (context, request, visitor) =>
  drawNew(context, request, visitor, {});

/** Tests or follows a URL. */
const newFeedAct: Act<Keeper> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { store, clock, config, log, reading, accounts } = context;
  const form: Readonly<Record<string, string>> = { ...request.form, kind: kindOf(request) };
  try {
    const wanted = await readTyped(reading, form);
    const found = await resolveFeed(resolving(context), visitor.by, wanted);
    if (form.what === 'test') {
      const feed = await asFeed(reading, found, wanted);
      const tested = { found, ...(await previewItems(config, clock, found, feed, PREVIEWED)) };
      return await drawNew(context, request, visitor, { form, tested });
    }
    const { shown, secret } = await secretOfNew(accounts.secrets, wanted);
    const id = await store.write((writing) =>
      addFeed(writing, visitor.by, found, wanted, clock.now(), { secret }),
    );
    log.info({ by: visitor.by.member.id, feed: id }, 'a feed was added');
    if (request.wantsJson) return { json: { id, ...(shown !== null && { secret: shown }) }, status: 201 };
    if (shown !== null) {
      const made = pushMadeView({ id, secret: shown }, config, edition);
      const head = { path: FEEDS_PATH, at: `${FEEDS_PATH}/new`, title: edition.words.say('feedsNew') };
      return await deskPage(
        context,
        edition,
        visitor,
        request,
        { ...head, answered: true },
        h(PushMadePage, { view: made }),
      );
    }
    return { seeOther: hrefIn(edition, `${FEEDS_PATH}/${id}`, { done: 'followed' }) };
  } catch (error) {
    if (request.wantsJson) throw error;
    const status = error instanceof Problem && error.kind === 'conflict' ? 409 : 400;
    const faults = faultsOf(withoutTimeout(error), edition.words);
    return drawNew(context, request, visitor, { form, faults, status });
  }
};

/** What is wrong with each field; '' is the whole form. */
function faultsOf(error: unknown, words: Words): Readonly<Record<string, string>> {
  if (!(error instanceof WrongFields)) {
    const { field, text } = refusalWords(error, words);
    return { [field ?? '']: text };
  }
  const said = ([field, fault]: [string, string]) =>
    [field, faultWords(fault as FeedFault, field as FeedField, words)] as const;
  return Object.fromEntries(Object.entries(error.faults).map(said));
}

/** Draws the form that follows a feed. */
async function drawNew(
  context: PageContext,
  request: PageRequest,
  visitor: Keeper,
  more: {
    readonly form?: Readonly<Record<string, string>>;
    readonly faults?: Readonly<Record<string, string>>;
    readonly tested?: TestedFeed;
    readonly status?: Page['status'];
  },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { form, faults = {}, tested = null, status } = more;
  const { reading, config } = context;
  const choices = await sectionOptions(reading, edition);
  const viewer = { config, member: visitor.by.member, mayChange: true, choices };
  const view = newFeedView(kindOf(request), form ? { form, faults } : null, tested, viewer, edition);
  const head = {
    ...{ path: FEEDS_PATH, at: `${FEEDS_PATH}/new`, title: edition.words.say('feedsNew'), status },
    notice: faults[''] ? { text: faults[''], wrong: true } : null,
    answered: tested !== null || status !== undefined,
  };
  return deskPage(context, edition, visitor, request, head, h(NewFeedPage, { view }));
}

/** Turns an abort into the error that the host took too long. */
export function withoutTimeout(error: unknown): unknown {
  if (!(error instanceof DOMException) || error.name !== 'TimeoutError') return error;
  return refusal('hostTimedOut');
}

/** The kind of feed that the form is for. */
function kindOf({ query }: PageRequest): NewKind {
  return NEW_KINDS.find((kind) => kind === query.kind) ?? 'feed';
}

const who = 'manage sources';
const KIND: Query = { kind: { pattern: /^[a-z]+$/, most: 10, takes: NEW_KINDS.join(' or ') } };

/** The URLs at which a feed is tested and followed. */
export const NEW_FEED_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/feeds/new', 'The form for testing and following a feed.', KIND),
    who,
    answer: { own: newFeedPage },
  },
  {
    ...byDesk('/desk/feeds/new', 'Previews a feed, or follows it.', {
      what: { most: 10 },
      ...formWith(NEW_FEED_FIELDS),
    }),
    query: { ...KIND, lang: FIELDS.lang },
    who,
    answer: { act: newFeedAct },
  },
];
