import type { ListAge, WatchList } from '../../../entities/lists/watch-list.ts';
import type { HitVersion } from '../../../entities/screening/hit.ts';
import {
  HIT_KINDS,
  HIT_QUEUE_STATES,
  type HitKind,
  type HitQueueState,
  type QueuedHit,
} from '../../../entities/screening/hits.queries.ts';
import { countryName } from '../../../language/countries/country-name.ts';
import { nameIn } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import { cutPage } from '../../json/next-page.ts';
import { type Edition, hrefIn, queryOf } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { kindWord } from '../../text/entity-words.ts';
import { localName } from '../../text/shown-name.ts';
import type { FieldView, OptionView } from '../../ui/form/Field.tsx';
import type { DeskListView, DeskSearch } from '../frame/DeskList.tsx';
import { deskPaging } from '../frame/desk-paging.ts';
import { type KeysView, keysView } from '../frame/keys.view.ts';
import { listName, reasonWords, scoreWords, stateWord, versionWords } from './hit-words.ts';
import { staleLines } from './list-age.view.ts';
import { type QuestionPart, questionOf } from './question.view.ts';

/** How many hits are on one page. */
export const HITS_LISTED = 40;

/** The possible decisions as form values, and their keyboard shortcuts. */
export const DECISION_KEYS = { same: 's', 'not-the-same': 'n', unsure: 'u' } as const;

/** One hit in the queue, ready to display. */
export interface HitRow {
  readonly href: string;
  readonly question: readonly QuestionPart[];
  readonly meta: readonly string[];
  readonly reason: string | null;
  readonly state: string | null;
  /** The forms to decide it here; null if it is already decided. */
  readonly decide: {
    readonly action: string;
    readonly seen: string;
    readonly sameHref: string;
    /** What the buttons are about, for screen readers. */
    readonly about: string;
  } | null;
}

/** The queue of hits, ready to display. */
export interface HitsView extends DeskListView {
  readonly screen: LinkView;
  readonly search: DeskSearch & {
    readonly list: FieldView;
    readonly lists: readonly OptionView[];
    readonly kind: FieldView;
    readonly kinds: readonly OptionView[];
  };
  readonly stale: readonly string[];
  readonly rows: readonly HitRow[];
  readonly words: { readonly same: string; readonly not: string; readonly unsure: string };
}

/** The filters of the queue. */
export type HitsAsked = Readonly<Partial<Record<'state' | 'list' | 'kind' | 'cursor', string | undefined>>>;

/** The data a page of the queue is built from; `hits` has one more than a page if there are more. */
export interface HitsParts {
  readonly hits: readonly QueuedHit[];
  readonly waiting: number;
  readonly lists: readonly (WatchList & { readonly age: ListAge })[];
  /** The lists with hits, including removed ones. */
  readonly listed: readonly { readonly slug: string; readonly names: HitVersion['listNames'] }[];
}

/** Shapes a page of the queue. */
export function hitsView(parts: HitsParts, asked: HitsAsked, edition: Edition): HitsView {
  const { hits, waiting, lists, listed } = parts;
  const { words, language } = edition;
  const state = stateOf(asked.state);
  const { list, kind } = asked;
  const narrowed = { list, kind };
  const at = (to: HitQueueState): LinkView => ({
    text: queueStateWord(to, words) + (to === 'waiting' ? ` (${words.number(waiting)})` : ''),
    href: hrefIn(edition, '/desk/screening', { ...narrowed, state: to === 'waiting' ? undefined : to }),
    current: state === to,
  });
  const data = (type: string) => `/desk/screening.${type}${queryOf({ ...narrowed, state: asked.state })}`;
  const page = hits.slice(0, HITS_LISTED);
  return {
    screen: { text: words.say('screenTitle'), href: hrefIn(edition, '/desk/screen') },
    showLabel: words.say('deskShow'),
    shown: HIT_QUEUE_STATES.map(at),
    search: {
      action: '/desk/screening',
      hidden: [
        ...(edition.language === edition.standard ? [] : [['lang', edition.language] as const]),
        ...(asked.state ? [['state', asked.state] as const] : []),
      ],
      list: { name: 'list', label: words.say('hitsList'), value: list },
      lists: [
        { value: '', text: words.say('hitsAnyList') },
        ...listed.map(({ slug, names }) => ({ value: slug, text: nameIn(names, language) })),
      ],
      kind: { name: 'kind', label: words.say('hitsKind'), value: kind },
      kinds: [
        { value: '', text: words.say('hitsAnyKind') },
        ...HIT_KINDS.map((value) => ({ value, text: hitKindWord(value, words) })),
      ],
      button: words.say('deskNarrow'),
    },
    stale: staleLines(lists, words, language),
    rows: page.map((hit) => rowOf(hit, edition)),
    words: { same: words.say('hitsSame'), not: words.say('hitsNot'), unsure: words.say('hitsUnsure') },
    empty:
      page.length > 0
        ? null
        : {
            text: words.say('hitsNone'),
            advice: lists.length === 0 ? words.say('hitsNoLists') : words.say('hitsNoneAdvice'),
          },
    paging: deskPaging(edition, '/desk/screening', asked, cutPage(hits, HITS_LISTED, ({ id }) => id).cursor),
    data: [
      { text: words.say('asCsv'), href: data('csv') },
      { text: words.say('asJson'), href: data('json') },
    ],
    keys: keysView(words, decisionKeys(words)),
  };
}

/** The keyboard shortcuts for decisions, for a page's help. */
export function decisionKeys(words: Words): KeysView['rows'] {
  return [
    { keys: [DECISION_KEYS.same], does: words.say('hitsSame') },
    { keys: [DECISION_KEYS['not-the-same']], does: words.say('hitsNot') },
    { keys: [DECISION_KEYS.unsure], does: words.say('hitsUnsure') },
  ];
}

/** The state in a URL; open by default. */
export function stateOf(text: string | undefined): HitQueueState {
  return HIT_QUEUE_STATES.find((state) => state === text) ?? 'waiting';
}

function rowOf(hit: QueuedHit, edition: Edition): HitRow {
  const { words, language } = edition;
  const { entity, entry, version } = hit;
  const href = hrefIn(edition, `/desk/screening/${hit.id}`);
  const [listed] = entry.names;
  const local = localName(entity, language);
  return {
    href,
    question: questionOf(entity.label, listed?.name ?? entry.key, words),
    meta: [
      ...(local ? [local] : []),
      kindWord(entity.schema, words),
      ...(entity.country ? [countryName(entity.country, language)] : []),
      listName(version, entry, edition),
      versionWords(version, edition),
      words.say('hitEntry', { key: entry.key }),
      ...(entry.programmes.length > 0 ? [entry.programmes.slice(0, 6).join(', ')] : []),
      words.say('hitScore', {
        score: scoreWords(hit.score, words),
        threshold: scoreWords(hit.threshold, words),
      }),
    ],
    reason: hit.reason && hit.state === 'waiting' ? reasonWords(hit.reason, edition) : null,
    state: hit.state === 'waiting' ? null : stateWord(hit.state, words),
    decide:
      hit.state === 'waiting'
        ? {
            action: hrefIn(edition, `/desk/screening/${hit.id}/decide`),
            seen: String(hit.changedAt.getTime()),
            sameHref: hrefIn(edition, `/desk/screening/${hit.id}`, { say: 'same' }),
            about: `${entity.label} – ${listed?.name ?? entry.key}`,
          }
        : null,
  };
}

function queueStateWord(state: HitQueueState, words: Words): string {
  return state === 'not-the-same' ? words.say('hitsNot') : stateWord(state, words);
}

function hitKindWord(kind: HitKind, words: Words): string {
  switch (kind) {
    case 'people':
      return words.say('hitsPeople');
    case 'companies':
      return words.say('hitsCompanies');
    case 'bodies':
      return words.say('hitsBodies');
  }
}
