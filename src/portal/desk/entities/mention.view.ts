import type { NameGroup, Occurrence, QueuedName } from '../../../entities/mentions/mention-queue.queries.ts';
import type { FoundEntity } from '../../../entities/queue/entity-list.queries.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { kindWord } from '../../text/entity-words.ts';
import type { FieldView, OptionView } from '../../ui/form/Field.tsx';
import { type QuotedView, quotedOf } from '../figures/queue.view.ts';
import { deskStoryHref } from '../frame/desk-story-href.ts';
import { type KeysView, keysView } from '../frame/keys.view.ts';
import { cueWord, mentionPlaceWord } from './cue-words.ts';
import { countryWord, entityStateWord, kindOptions, percentOf } from './entity-choices.ts';
import { type CandidateView, MENTIONS_PATH, type NameRow, nameRow } from './mentions.view.ts';

/** One mention of a name, ready to display. */
export interface OccurrenceView {
  readonly id: string;
  readonly quoted: QuotedView;
  readonly story: LinkView;
  readonly about: readonly string[];
}

/** One name with its candidates, ready to display. */
export interface MentionView {
  readonly row: Pick<
    NameRow,
    'kind' | 'about' | 'counts' | 'why' | 'decided' | 'person' | 'several' | 'candidates'
  > & { readonly form: Pick<NameRow['form'], 'acceptText' | 'rejectText'> };
  readonly action: string;
  readonly reject: string;
  /** The label for changing the kind; null if it is chosen with the entity. */
  readonly change: string | null;
  readonly hidden: readonly (readonly [name: string, value: string])[];
  readonly occurrencesTitle: string;
  readonly occurrencesHint: string;
  readonly occurrences: readonly OccurrenceView[];
  readonly whoTitle: string;
  readonly search: {
    readonly action: string;
    readonly find: string;
    readonly hidden: readonly (readonly [name: string, value: string])[];
    readonly field: FieldView;
    readonly button: string;
    readonly none: string;
    readonly take: string;
  };
  /** The results of the search; null if there was no search. */
  readonly found: readonly CandidateView[] | null;
  readonly make: {
    readonly title: string;
    readonly label: FieldView;
    readonly kind: FieldView & { readonly options: readonly OptionView[] };
    readonly country: FieldView;
    readonly button: string;
  };
  readonly kindTitle: string;
  readonly keys: KeysView;
  readonly back: LinkView;
}

/** Shapes the page of one name. */
export function mentionView(
  parts: {
    readonly name: QueuedName;
    readonly group: NameGroup;
    readonly occurrences: readonly Occurrence[];
    readonly found: readonly FoundEntity[] | null;
    readonly query: Readonly<Record<string, string>>;
  },
  edition: Edition,
): MentionView {
  const { name, group, occurrences, found, query } = parts;
  const { words } = edition;
  const { story, language } = query;
  const state = group.state === 'proposed' ? undefined : group.state;
  const row = nameRow(name, { state, story, language }, edition);
  const act = (to: string) => hrefIn(edition, `${MENTIONS_PATH}/${to}`, { state });
  const within: (readonly [string, string])[] = [
    ...(story ? [['story', story] as const] : []),
    ...(language ? [['language', language] as const] : []),
  ];
  return {
    row,
    action: act('accept'),
    reject: act('reject'),
    change: act('kind'),
    hidden: [...row.form.hidden, ['which', 'some'] as const],
    occurrencesTitle: words.say('entOccurrences'),
    occurrencesHint: words.say('entOccurrencesHint'),
    occurrences: occurrences.map((one) => occurrenceView(one, edition)),
    whoTitle: words.say('entWho'),
    search: {
      action: `${MENTIONS_PATH}/${name.id}`,
      find: hrefIn(edition, '/desk/entities/find.json'),
      hidden: [
        ...(edition.language === edition.standard ? [] : [['lang', edition.language] as const]),
        ...within,
      ],
      field: { name: 'q', label: words.say('entFind'), value: query.q, hint: words.say('entFindHint') },
      button: words.say('entFindDo'),
      none: words.say('entFindNone'),
      take: words.say('entAcceptAs', { name: '{name}' }),
    },
    found: found?.map((entity) => foundView(entity, edition)) ?? null,
    make: {
      title: words.say('entMakeNew'),
      label: { name: 'label', label: words.say('entLabel'), value: name.name },
      kind: {
        name: 'kind',
        label: words.say('entKind'),
        value: name.schema,
        options: kindOptions(words),
      },
      country: {
        name: 'country',
        label: words.say('entCountry'),
        value: name.country ? countryWord(name.country, words) : '',
        hint: words.say('entCountryHint'),
      },
      button: words.say('entMakeNewDo'),
    },
    kindTitle: words.say('entOtherKind'),
    keys: keysView(
      words,
      [
        { keys: ['a'], does: words.say('entKeyAccept') },
        { keys: ['r'], does: words.say('entKeyReject') },
        { keys: ['n'], does: words.say('entKeyNew') },
        { keys: ['1', '…', '4'], does: words.say('entKeyKind') },
        { keys: ['b'], does: words.say('entKeyBack') },
      ],
      false,
    ),
    back: {
      text: words.say('entAllNames'),
      href: hrefIn(edition, MENTIONS_PATH, { state, story, language }),
    },
  };
}

/** An entity from a search, ready to display. */
export function foundView(entity: FoundEntity, edition: Edition): CandidateView {
  const { words } = edition;
  return {
    id: entity.id,
    label: entity.label,
    href: hrefIn(edition, `/desk/entities/${entity.id}`),
    about: [
      ...(entity.name ? [entity.name] : []),
      kindWord(entity.schema, words),
      ...(entity.country ? [countryWord(entity.country, words)] : []),
      entityStateWord(entity.state, words),
      ...(entity.stories > 0 ? [words.say('entStories', { count: entity.stories })] : []),
    ],
    take: words.say('entAcceptAs', { name: entity.label }),
  };
}

function occurrenceView(one: Occurrence, edition: Edition): OccurrenceView {
  const { words } = edition;
  const place = mentionPlaceWord(one.place, words);
  return {
    id: one.id,
    quoted: quotedOf(one),
    story: { text: one.headline, href: deskStoryHref(edition, one), lang: one.language },
    about: [
      ...(place ? [place] : []),
      ...(one.role ? [one.role] : []),
      cueWord(one.cue, words),
      words.say('entSure', { percent: percentOf(one.score, words) }),
      ...(one.entityLabel ? [words.say('entReadAs', { name: one.entityLabel })] : []),
    ],
  };
}
