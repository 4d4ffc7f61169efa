import { FEED_STATES, type Feed, stateOf } from '../../../desk/feeds/feed.ts';
import { cutPage } from '../../json/next-page.ts';
import { type Edition, hrefIn, queryOf } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { FieldView, OptionView } from '../../ui/form/Field.tsx';
import { fullStamp } from '../../ui/times.ts';
import type { DeskListView, DeskSearch } from '../frame/DeskList.tsx';
import { deskPaging } from '../frame/desk-paging.ts';
import { keysView } from '../frame/keys.view.ts';
import { feedKindWord, feedStateWord, troubleWords } from './feed-words.ts';

/** How many feeds are on one page. */
export const FEEDS_LISTED = 50;

/** The path of the feeds at the desk. */
export const FEEDS_PATH = '/desk/feeds';

/** The filters of the list. */
export type FeedsAsked = Readonly<Partial<Record<'q' | 'state' | 'source' | 'cursor', string | undefined>>>;

/** The list of feeds, ready to display. */
export interface FeedsView extends DeskListView {
  readonly add: LinkView;
  readonly search: DeskSearch & {
    readonly text: FieldView;
    readonly state: FieldView & { readonly options: readonly OptionView[] };
  };
  readonly rows: readonly {
    readonly href: string;
    readonly name: string;
    readonly address: string;
    readonly meta: readonly string[];
    readonly trouble: string | null;
  }[];
}

/** Shapes a page of feeds; `list` has one more than a page if there are more. */
export function feedsView(list: readonly Feed[], asked: FeedsAsked, edition: Edition): FeedsView {
  const { words, zone } = edition;
  const { q, state, source } = asked;
  const page = list.slice(0, FEEDS_LISTED);
  const data = (type: string) => `${FEEDS_PATH}.${type}${queryOf({ q, state, source })}`;
  const shown = (text: string, of: string | undefined) => ({
    text,
    href: hrefIn(edition, FEEDS_PATH, { q, source, state: of }),
    current: state === of,
  });
  return {
    add: { text: words.say('feedsNew'), href: hrefIn(edition, `${FEEDS_PATH}/new`) },
    showLabel: words.say('deskShow'),
    shown: [shown(words.say('all'), undefined), shown(words.say('feedsFailing'), 'failing')],
    search: {
      action: FEEDS_PATH,
      hidden: [
        ...(edition.language === edition.standard ? [] : [['lang', edition.language] as const]),
        ...(source ? [['source', source] as const] : []),
      ],
      text: { name: 'q', label: words.say('feedsSearch'), value: q },
      state: {
        name: 'state',
        label: words.say('feedsState'),
        value: state,
        options: [
          { value: '', text: words.say('feedsAnyState') },
          ...FEED_STATES.map((value) => ({ value, text: feedStateWord(value, words) })),
        ],
      },
      button: words.say('deskNarrow'),
    },
    rows: page.map((feed) => ({
      href: hrefIn(edition, `${FEEDS_PATH}/${feed.id}`),
      name: feed.name,
      address: feed.address,
      meta: [
        ...(feed.source.name === feed.name ? [] : [feed.source.name]),
        feedKindWord(feed.kind, words),
        ...(stateOf(feed) === 'paused' ? [feedStateWord('paused', words)] : []),
        feed.fetchedAt
          ? words.say('feedFetchedAt', { time: fullStamp(feed.fetchedAt, true, words, zone).text })
          : words.say('feedNotFetched'),
        words.say('feedItems', { count: feed.items }),
      ],
      trouble: troubleWords(feed, edition),
    })),
    empty: page.length > 0 ? null : emptyList(Boolean(q || state || source), edition),
    paging: deskPaging(edition, FEEDS_PATH, asked, cutPage(list, FEEDS_LISTED, ({ id }) => id).cursor),
    data: [
      { text: words.say('asCsv'), href: data('csv') },
      { text: words.say('asJson'), href: data('json') },
    ],
    keys: keysView(words, []),
  };
}

function emptyList(isNarrowed: boolean, { words }: Edition): { text: string; advice: string } {
  return isNarrowed
    ? { text: words.say('feedsNoMatch'), advice: words.say('feedsNoMatchAdvice') }
    : { text: words.say('feedsNone'), advice: words.say('feedsNoneAdvice') };
}
