import type { QueuedDataName } from '../../../entities/data/data-name-queue.queries.ts';
import { MENTION_STATES, type MentionState } from '../../../entities/mentions/mention-queue.queries.ts';
import { nameIn } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import { cutPage } from '../../json/next-page.ts';
import { type Edition, hrefIn, queryOf } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { kindWord } from '../../text/entity-words.ts';
import type { FieldView, OptionView } from '../../ui/form/Field.tsx';
import { fullStamp } from '../../ui/times.ts';
import { DATA_NAMES_PATH, placeView } from '../entities/data-place.view.ts';
import { kindOptions } from '../entities/entity-choices.ts';
import { candidateView, MENTIONS_PATH, mentionStateWord } from '../entities/mentions.view.ts';
import type { DeskListView, DeskSearch } from '../frame/DeskList.tsx';
import { deskPaging } from '../frame/desk-paging.ts';
import { keysView } from '../frame/keys.view.ts';
import { writeDataCursor } from './data-cursor.ts';

/** How many names are on one page. */
export const DATA_NAMES_LISTED = 40;

/** The filters of the list. */
export type DataNamesAsked = Readonly<
  Partial<Record<'state' | 'kind' | 'dataset' | 'whose' | 'q' | 'after', string | undefined>>
>;

/** One name in the list, ready to display. */
export type DataNameRow = ReturnType<typeof dataNameRow>;

/** The list, ready to display. */
export interface DataNamesView extends DeskListView {
  readonly whereLabel: string;
  readonly where: readonly LinkView[];
  readonly search: DeskSearch & {
    readonly text: FieldView;
    readonly kind: FieldView;
    readonly kinds: readonly OptionView[];
    readonly dataset: FieldView;
    readonly datasets: readonly OptionView[];
    readonly whose: FieldView;
    readonly whoses: readonly OptionView[];
  };
  readonly reading: string | null;
  readonly rows: readonly DataNameRow[];
}

/** Shapes a page of the list; `names` has one more than a page if there are more. */
export function dataNamesView(
  parts: {
    readonly names: readonly QueuedDataName[];
    readonly asked: DataNamesAsked;
    readonly datasets: readonly { readonly slug: string; readonly names: Readonly<Record<string, string>> }[];
    /** How many datasets are still being scanned. */
    readonly unread: number;
  },
  edition: Edition,
): DataNamesView {
  const { names, asked, datasets, unread } = parts;
  const { words, language } = edition;
  const { state, kind, dataset, whose, q } = asked;
  const kept = { state, kind, dataset, whose, q };
  const page = names.slice(0, DATA_NAMES_LISTED);
  return {
    whereLabel: words.say('dnWhere'),
    where: [
      { text: words.say('dnInStories'), href: hrefIn(edition, MENTIONS_PATH) },
      { text: words.say('dnInData'), href: hrefIn(edition, DATA_NAMES_PATH), current: true },
    ],
    showLabel: words.say('deskShow'),
    shown: MENTION_STATES.map((to) => ({
      text: mentionStateWord(to, words),
      href: hrefIn(edition, DATA_NAMES_PATH, { ...kept, state: to === 'proposed' ? undefined : to }),
      current: (state ?? 'proposed') === to,
    })),
    search: {
      action: DATA_NAMES_PATH,
      hidden: [
        ...(language === edition.standard ? [] : [['lang', language] as const]),
        ...(state ? [['state', state] as const] : []),
      ],
      text: { name: 'q', label: words.say('entNameHolds'), value: q },
      kind: { name: 'kind', label: words.say('entKind'), value: kind },
      kinds: kindOptions(words, words.say('entAnyKind')),
      dataset: { name: 'dataset', label: words.say('dnDataset'), value: dataset },
      datasets: [
        { value: '', text: words.say('dnAnyDataset') },
        ...datasets.map((one) => ({ value: one.slug, text: nameIn(one.names, language) })),
      ],
      whose: { name: 'whose', label: words.say('dnWhose'), value: whose },
      whoses: [
        { value: '', text: words.say('dnAnyone') },
        { value: 'known', text: words.say('dnOnlyKnown') },
        { value: 'new', text: words.say('dnOnlyNew') },
      ],
      button: words.say('deskNarrow'),
    },
    reading: unread > 0 ? words.say('dnBeingRead', { count: unread }) : null,
    rows: page.map((name) => dataNameRow(name, asked, edition)),
    empty: page.length === 0 ? emptyOf(asked, words) : null,
    paging: deskPaging(
      edition,
      DATA_NAMES_PATH,
      asked,
      cutPage(names, DATA_NAMES_LISTED, writeDataCursor).cursor,
    ),
    keys: keysView(words, [
      { keys: ['a'], does: words.say('entKeyAccept') },
      { keys: ['n'], does: words.say('entKeyNew') },
      { keys: ['r'], does: words.say('entKeyReject') },
      { keys: ['e'], does: words.say('entKeyOther') },
      { keys: ['s'], does: words.say('dnKeyRows') },
      { keys: ['w'], does: words.say('dnKeyScreen') },
    ]),
    data: [{ text: words.say('asJson'), href: `${DATA_NAMES_PATH}.json${queryOf(kept)}` }],
  };
}

/** One name with the form that decides it. */
export function dataNameRow(name: QueuedDataName, asked: DataNamesAsked, edition: Edition) {
  const { words } = edition;
  const { state = 'proposed', dataset } = asked;
  const [best, ...others] = name.candidates;
  const proposed = best && best.score !== null ? best : null;
  const kept = { state: asked.state, kind: asked.kind, dataset, whose: asked.whose, q: asked.q };
  const act = (to: string) => hrefIn(edition, `${DATA_NAMES_PATH}/${to}`, kept);
  const isNumber = name.first.cue === 'identifier';
  return {
    id: name.id,
    name: name.name,
    href: hrefIn(edition, `${DATA_NAMES_PATH}/${name.id}`, { dataset }),
    kind: kindWord(name.schema, words),
    counts: words.say('dnInColumns', {
      count: name.places,
      rows: words.say('dnInRows', { count: name.rows }),
    }),
    first: placeView(name.first, edition),
    person: name.schema === 'Person' ? words.say('entPersonNote') : null,
    several: others.length > 0 ? words.say('entSeveral') : null,
    candidates: name.candidates.map((candidate) => candidateView(candidate, edition)),
    decided: decidedOf(name, state, edition),
    screen: {
      text: words.say('dnScreen'),
      href: hrefIn(edition, '/desk/screen', { name: name.name.slice(0, 200) }),
    },
    form: {
      accept: act('accept'),
      reject: act('reject'),
      hidden: [
        ['id', name.id] as const,
        ['seen', name.seen] as const,
        ...(dataset ? [['dataset', dataset] as const] : []),
      ],
      /** The label of accepting the proposal; null if it is ambiguous, or a number has no match. */
      acceptText: proposed ? words.say('entAcceptAs', { name: proposed.label }) : null,
      /** The label of creating a new entity from it; null for numbers. */
      newText: isNumber ? null : words.say('entAcceptNew', { kind: kindWord(name.schema, words) }),
      rejectText: state === 'rejected' ? null : words.say('entReject'),
      otherText: words.say('entOther'),
    },
  };
}

function decidedOf(name: QueuedDataName, state: string, edition: Edition) {
  if (state === 'proposed') return null;
  const { words, zone } = edition;
  const by = name.by ?? words.say('deskMachine');
  return {
    text: state === 'accepted' ? words.say('entAcceptedBy', { by }) : words.say('entRejectedBy', { by }),
    at: name.decidedAt && fullStamp(name.decidedAt, true, words, zone),
  };
}

function emptyOf(asked: DataNamesAsked, words: Words): DataNamesView['empty'] {
  const narrowed = asked.kind || asked.dataset || asked.whose || asked.q;
  if (narrowed) return { text: words.say('entNoNamesFound'), advice: words.say('entNoNamesFoundAdvice') };
  return { text: words.say('dnNone'), advice: words.say('dnNoneAdvice') };
}

/** The state named in a URL; pending by default. */
export function dataStateOf(text: string | undefined): MentionState {
  return MENTION_STATES.find((state) => state === text) ?? 'proposed';
}
