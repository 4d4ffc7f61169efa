import { h } from 'preact';
import { z } from 'zod';
import {
  changeFeed,
  fetchFeedSoon,
  noSuchFeed,
  pauseFeed,
  removeFeed,
  resumeFeed,
} from '../../../desk/feeds/change-feed.ts';
import {
  FEED_KINDS,
  FEED_PROBLEMS,
  FEED_STATES,
  type Feed,
  type FeedTerms,
  howOf,
  stateOf,
} from '../../../desk/feeds/feed.ts';
import { sealedOrNull } from '../../../desk/feeds/feed-secret.ts';
import { FEED_ORDERS, findFeed, listFeeds } from '../../../desk/feeds/feeds.queries.ts';
import { HUB_PROBLEMS } from '../../../desk/feeds/hub.ts';
import {
  type FeedFault,
  type FeedField,
  type FeedWanted,
  NEW_KINDS,
} from '../../../desk/feeds/read-feed-terms.ts';
import { POLICIES } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import { id, instant } from '../../json/desk-schemas.ts';
import { hrefIn } from '../../site/edition.ts';
import { stampIn } from '../../ui/times.ts';
import { resource } from '../resource/resource.ts';
import { act } from '../resource/row-act.ts';
import { FeedHistory } from './FeedHistory.tsx';
import { feedHistory, feedHistoryView, readHistory } from './feed-history.view.ts';
import { PASSWORD, readSent, readTyped, sectionOptions, TERMS, TERMS_FIELDS } from './feed-terms.ts';
import { faultWords, feedKindWord, feedStateWord, troubleWords } from './feed-words.ts';

const who = 'manage sources';
const at = (time: Date | null) => time?.toISOString() ?? null;

/** The feeds, sitemaps, pages, mailboxes, folders and senders that the newsroom follows. */
export const FEEDS = resource({
  many: 'feeds',
  one: 'feed',
  schema: 'Feed',
  reads: { who, scope: 'feeds:manage' },
  writes: { who, scope: 'feeds:manage' },
  about: {
    list: 'The feeds, sitemaps, pages, mailboxes, folders and senders the newsroom follows, and which are failing.',
    one: 'One feed: its status, recent fetches and items.',
    call: 'Lists the feeds, sitemaps, pages, mailboxes, folders and senders the newsroom follows, by name, paginated.',
  },
  key: { name: 'id', of: (feed) => feed.id },
  columns: [
    { name: 'id', schema: id, value: (feed) => feed.id },
    { name: 'name', schema: TERMS.name, value: ({ name }) => name },
    {
      name: 'source',
      schema: z.object({ slug: z.string(), name: z.string(), policy: z.enum(POLICIES) }),
      value: ({ source: { slug, name, policy } }) => ({ slug, name, policy }),
      shown: ({ source, name }) => (source.name === name ? null : source.name),
    },
    {
      name: 'kind',
      schema: z.enum(FEED_KINDS),
      value: ({ kind }) => kind,
      shown: ({ kind }, { words }) => feedKindWord(kind, words),
    },
    { name: 'language', schema: TERMS.language, value: ({ language }) => language },
    { name: 'section', schema: TERMS.section, value: ({ section }) => section },
    { name: 'credit', schema: TERMS.credit, value: ({ credit }) => credit },
    { name: 'goesTo', schema: TERMS.goesTo, value: ({ goesTo }) => goesTo },
    { name: 'only', schema: TERMS.only, value: ({ only }) => only },
    { name: 'never', schema: TERMS.never, value: ({ never }) => never },
    { name: 'senders', schema: TERMS.senders, value: ({ senders }) => senders },
    { name: 'authServer', schema: TERMS.authServer, value: ({ authServer }) => authServer },
    { name: 'afterReading', schema: TERMS.afterReading, value: ({ afterReading }) => afterReading },
    { name: 'selector', schema: TERMS.selector, value: ({ selector }) => selector },
    {
      name: 'state',
      schema: z.enum(FEED_STATES),
      value: stateOf,
      shown: (feed, { words }) => (stateOf(feed) === 'paused' ? feedStateWord('paused', words) : null),
    },
    {
      name: 'failing',
      schema: z
        .object({
          since: instant,
          times: z.number().int(),
          code: z.enum(FEED_PROBLEMS),
          why: z.string(),
          status: z.number().int().nullable().meta({ description: 'The host’s response.' }),
        })
        .nullable()
        .meta({ description: 'Null if the last fetch succeeded.' }),
      value: ({ failingSince, failures, problem }) =>
        failingSince && {
          ...{ since: failingSince.toISOString(), times: failures },
          ...{ code: problem?.code ?? 'ours', why: problem?.says ?? '', status: problem?.status ?? null },
        },
    },
    { name: 'tried', schema: instant.nullable(), value: ({ triedAt }) => at(triedAt) },
    {
      name: 'fetched',
      schema: instant
        .nullable()
        .meta({ description: 'When it was last fetched completely, changed or not.' }),
      value: ({ fetchedAt }) => at(fetchedAt),
      shown: ({ fetchedAt, kind }, { words, zone }) => fetchedWords(fetchedAt, kind, words, zone),
    },
    {
      name: 'changed',
      schema: instant.nullable().meta({ description: 'When it last had something new.' }),
      value: ({ changedAt }) => at(changedAt),
    },
    { name: 'next', schema: instant.nullable(), value: ({ nextAt }) => at(nextAt) },
    {
      name: 'movedFrom',
      schema: z.string().nullable().meta({ description: 'The previous URL, if the host reported a move.' }),
      value: ({ movedFrom }) => movedFrom,
    },
    { name: 'moved', schema: instant.nullable(), value: ({ movedAt }) => at(movedAt) },
    { name: 'fetches', schema: z.number().int(), value: ({ fetches }) => fetches },
    {
      name: 'unchanged',
      schema: z.number().int().meta({ description: 'The number of fetches answered with 304.' }),
      value: ({ unchanged }) => unchanged,
    },
    {
      name: 'silentFrom',
      schema: instant
        .nullable()
        .meta({ description: 'From when it counts as silent for longer than usual; null if unknown.' }),
      value: ({ silentAt }) => at(silentAt),
    },
    {
      name: 'hub',
      schema: z
        .object({
          address: z.string(),
          until: instant
            .nullable()
            .meta({ description: 'Until when the subscription lasts; null if unconfirmed.' }),
          delivered: instant.nullable(),
          problem: z.enum(HUB_PROBLEMS).nullable(),
        })
        .nullable()
        .meta({ description: 'The WebSub hub that the feed names; null if it names none.' }),
      value: ({ hub }) =>
        hub && {
          ...{ address: hub.address, until: at(hub.leaseUntil), delivered: at(hub.deliveredAt) },
          problem: hub.problem?.code ?? null,
        },
    },
    {
      name: 'items',
      schema: z.number().int().meta({ description: 'The number of its items that became stories.' }),
      value: ({ items }) => items,
      shown: ({ items }, { words }) => words.say('feedItems', { count: items }),
    },
    {
      ...{ name: 'address', schema: z.string(), isCode: true },
      value: ({ address }) => address,
      shown: ({ address }) => address,
    },
    { name: 'version', schema: z.number().int(), value: ({ version }) => version },
    { name: 'made', schema: instant, value: ({ madeAt }) => madeAt.toISOString() },
  ],
  filters: [
    { kind: 'search', name: 'q', label: (words) => words.say('feedsSearch') },
    {
      kind: 'choice',
      name: 'state',
      values: FEED_STATES,
      label: (words) => words.say('feedsState'),
      any: (words) => words.say('feedsAnyState'),
      options: (words) => FEED_STATES.map((value) => ({ value, text: feedStateWord(value, words) })),
    },
    { kind: 'part', name: 'state', value: 'failing', label: (words) => words.say('feedsFailing') },
    { kind: 'linked', name: 'source' },
  ],
  sorts: [
    { name: 'name', label: (words) => words.say('sourcesByName'), order: FEED_ORDERS.name },
    { name: 'newest', label: (words) => words.say('resourceNewest'), order: FEED_ORDERS.newest },
  ],
  list: (reading, { filters: { q: text, state, source }, page }) =>
    listFeeds(reading, { text, source, page, state: FEED_STATES.find((one) => one === state) }),
  find: findFeed,
  missing: noSuchFeed,
  words: (words) => ({
    title: words.say('feedsTitle'),
    intro: words.say('feedsIntro'),
    none: words.say('feedsNone'),
    advice: words.say('feedsNoneAdvice'),
    noMatch: words.say('feedsNoMatch'),
    noMatchAdvice: words.say('feedsNoMatchAdvice'),
    form: words.say('feedTerms'),
    saved: words.say('feedDoneSaved'),
    back: words.say('feedsBack'),
  }),
  name: ({ name }) => name,
  wrong: troubleWords,
  facts: (feed, { words }) => [
    feedStateWord(stateOf(feed), words),
    feedKindWord(feed.kind, words),
    words.say('feedItems', { count: feed.items }),
  ],
  links: ({ source }, edition) => [
    { text: edition.words.say('feedToSource'), href: hrefIn(edition, `/desk/sources/${source.slug}`) },
  ],
  before: {
    draw: async (feed, { reading, config }, edition) =>
      h(FeedHistory, { view: feedHistoryView(feed, await readHistory(reading, feed.id), config, edition) }),
  },
  detail: ({ id: feedId }, reading) => feedHistory(reading, feedId),
  // A feed is tested before it is followed, on a page of its own.
  addedAt: {
    ...{ path: 'new', done: 'followed' },
    text: (words) => words.say('feedsNew'),
    said: (words) => words.say('feedDoneFollowed'),
  },
  change: {
    about: 'Updates how items of a feed are imported.',
    call: 'Updates how future items of a feed are imported; omitted fields are unchanged.',
    refuses: [409],
    fields: TERMS_FIELDS,
    choices: sectionOptions,
    body: z.strictObject({ ...TERMS, password: PASSWORD }).partial(),
    ofForm: async (form, feed, { reading }) =>
      termsOf(await readTyped(reading, { ...form, ...fixedOf(feed) }, false)),
    ofBody: async (body, feed, { reading }) => {
      const { language = feed.language, section = feed.section } = body;
      const { name = feed.name, credit = feed.credit, goesTo = feed.goesTo } = body;
      const { only = [...feed.only], never = [...feed.never], senders = [...feed.senders] } = body;
      const { authServer = feed.authServer, afterReading = feed.afterReading, password = '' } = body;
      const { selector = feed.selector } = body;
      const terms = { name, language, section, credit, goesTo, only, never };
      const how = { senders, authServer, afterReading, selector, password };
      return termsOf(await readSent(reading, { ...terms, ...how, ...fixedOf(feed), policy: null }, false));
    },
    write: async (writing, by, { key, version }, { password, ...terms }, { clock, accounts }) => {
      const secret = await sealedOrNull(accounts.secrets, password);
      await changeFeed(writing, by, { id: key, version }, terms, clock.now(), secret);
    },
    version: ({ version }) => version,
    isRestless: true,
    fault: (fault, field, words) => faultWords(fault as FeedFault, field as FeedField, words),
  },
  acts: [
    switching('fetch', 'queued', fetchFeedSoon, (feed) => isFetched(feed) && feed.kind !== 'push', {
      path: 'fetches',
      about: 'Queues an immediate fetch of a feed.',
      words: (words) => ({ button: words.say('feedFetch'), done: words.say('feedDoneFetching') }),
    }),
    switching('pause', 'paused', pauseFeed, isFetched, {
      about: 'Stops fetching a feed until it is resumed.',
      words: (words) => ({ button: words.say('feedPause'), done: words.say('feedDonePaused') }),
    }),
    switching('resume', 'resumed', resumeFeed, (feed) => !isFetched(feed), {
      about: 'Resumes a feed that was paused, or discontinued by its host.',
      words: (words) => ({ button: words.say('feedResume'), done: words.say('feedDoneFetching') }),
    }),
    act({
      ...{ name: 'remove', done: 'removed', ends: true, who },
      about: 'Stops following a feed; its stories are kept.',
      words: (words) => ({
        button: words.say('feedRemove'),
        hint: words.say('feedRemoveHint'),
        done: words.say('feedDoneRemoved'),
      }),
      write: (writing, by, feed: Feed, _nothing, { clock }) => removeFeed(writing, by, feed.id, clock.now()),
      call: { about: 'Stops following a feed; its stories are kept.' },
    }),
  ],
});

function switching(
  name: string,
  done: string,
  change: typeof pauseFeed,
  isFor: (feed: Feed) => boolean,
  { path = name, about, words }: SwitchSaid,
) {
  return act({
    ...{ name, done, who, about, words, isFor },
    write: (writing, by, feed: Feed, _nothing, { clock }) => change(writing, by, feed.id, clock.now()),
    call: { path, about, refuses: [409] },
  });
}

interface SwitchSaid {
  readonly path?: string;
  readonly about: string;
  readonly words: (words: Words) => { readonly button: string; readonly done: string };
}

function isFetched(feed: Feed): boolean {
  return ['followed', 'failing'].includes(stateOf(feed));
}

function fetchedWords(at: Date | null, kind: Feed['kind'], words: Words, zone: string): string {
  if (kind === 'push')
    return at ? words.say('feedPushedAt', stampIn(at, { words, zone })) : words.say('feedNothingPushed');
  return at ? words.say('feedFetchedAt', stampIn(at, { words, zone })) : words.say('feedNotFetched');
}

/** What stays as it is of a feed that is followed. */
function fixedOf({ kind, address }: Feed) {
  return {
    kind: NEW_KINDS.find((one) => one === kind) ?? ('feed' as const),
    address,
    source: '',
    policy: '',
  };
}

/** The settings of a feed that is already followed: its URL and source stay the same. */
function termsOf(wanted: FeedWanted): FeedTerms & Pick<FeedWanted, 'password'> {
  const { name, language, section, credit, goesTo, only, never, password } = wanted;
  return { name, language, section, credit, goesTo, only, never, password, ...howOf(wanted) };
}
