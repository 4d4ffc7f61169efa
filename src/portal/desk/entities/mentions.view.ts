import type { MentionState, QueuedName } from '../../../entities/mentions/mention-queue.queries.ts';
import { MENTION_STATES } from '../../../entities/mentions/mention-queue.queries.ts';
import type { NameCandidate } from '../../../entities/mentions/name-candidates.queries.ts';
import type { Words } from '../../../words/words.ts';
import { writeCursor } from '../../http/cursor.ts';
import { cutPage } from '../../json/next-page.ts';
import { type Edition, hrefIn, queryOf } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { kindWord } from '../../text/entity-words.ts';
import type { FieldView, OptionView } from '../../ui/form/Field.tsx';
import { fullStamp } from '../../ui/times.ts';
import { quotedOf } from '../figures/queue.view.ts';
import type { DeskListView, DeskSearch } from '../frame/DeskList.tsx';
import { deskPaging } from '../frame/desk-paging.ts';
import { deskStoryHref } from '../frame/desk-story-href.ts';
import { type KeysView, keysView } from '../frame/keys.view.ts';
import { cueWord, mentionPlaceWord } from './cue-words.ts';
import { countryWord, entityStateWord, kindOptions, percentOf } from './entity-choices.ts';

/** How many names are on one page. */
export const NAMES_LISTED = 40;

/** The path of the queue of names. */
export const MENTIONS_PATH = '/desk/mentions';

/** The filters of the queue. */
export type NamesAsked = Readonly<
  Partial<Record<'state' | 'kind' | 'story' | 'language' | 'q' | 'cursor', string | undefined>>
>;

/** A candidate entity for a name, ready to display. */
export type CandidateView = ReturnType<typeof candidateView>;

/** One name in the queue, ready to display. */
export type NameRow = ReturnType<typeof nameRow>;

/** The queue, ready to display. */
export interface NamesView extends DeskListView {
  readonly whereLabel: string;
  readonly where: readonly LinkView[];
  readonly search: DeskSearch & {
    readonly text: FieldView;
    readonly kind: FieldView;
    readonly kinds: readonly OptionView[];
    readonly language: FieldView;
    readonly languages: readonly OptionView[];
    readonly story: FieldView;
  };
  /** The story the queue is limited to, if any. */
  readonly story: { readonly read: LinkView; readonly all: LinkView } | null;
  readonly rows: readonly NameRow[];
}

/** Shapes a page of the queue; `names` has one more than a page if there are more. */
export function namesView(
  names: readonly QueuedName[],
  asked: NamesAsked,
  languages: readonly string[],
  edition: Edition,
): NamesView {
  const { words } = edition;
  const { state, kind, story, language, q } = asked;
  const page = names.slice(0, NAMES_LISTED);
  const kept = { state, kind, story, language, q };
  const at = (to: MentionState): LinkView => {
    const named = to === 'proposed' ? undefined : to;
    return {
      text: mentionStateWord(to, words),
      href: hrefIn(edition, MENTIONS_PATH, { ...kept, state: named }),
      current: (state ?? 'proposed') === to,
    };
  };
  const [first] = page;
  return {
    whereLabel: words.say('dnWhere'),
    where: [
      { text: words.say('dnInStories'), href: hrefIn(edition, MENTIONS_PATH), current: true },
      { text: words.say('dnInData'), href: hrefIn(edition, '/desk/data-names') },
    ],
    showLabel: words.say('deskShow'),
    shown: MENTION_STATES.map(at),
    search: {
      action: MENTIONS_PATH,
      hidden: [
        ...(edition.language === edition.standard ? [] : [['lang', edition.language] as const]),
        ...(state ? [['state', state] as const] : []),
      ],
      text: { name: 'q', label: words.say('entNameHolds'), value: q },
      kind: { name: 'kind', label: words.say('entKind'), value: kind },
      kinds: kindOptions(words, words.say('entAnyKind')),
      language: { name: 'language', label: words.say('entLanguage'), value: language },
      languages: [
        { value: '', text: words.say('entAnyLanguage') },
        ...languages.map((tag) => ({ value: tag, text: words.nameOfLanguage(tag) })),
      ],
      story: { name: 'story', label: words.say('deskStorySlug'), value: story },
      button: words.say('deskNarrow'),
    },
    story:
      story && first
        ? {
            read: {
              text: first.headline,
              href: deskStoryHref(edition, first),
              lang: first.language,
            },
            all: { text: words.say('entAllNames'), href: hrefIn(edition, MENTIONS_PATH, { state }) },
          }
        : null,
    rows: page.map((name) => nameRow(name, asked, edition)),
    empty: page.length === 0 ? emptyOf(asked, words) : null,
    paging: deskPaging(
      edition,
      MENTIONS_PATH,
      asked,
      cutPage(names, NAMES_LISTED, ({ cursor }) => writeCursor(cursor)).cursor,
    ),
    keys: keysOf(words),
    data: [{ text: words.say('asJson'), href: `${MENTIONS_PATH}.json${queryOf(kept)}` }],
  };
}

/** One name with the form that decides it; `asked` is the filters of its mentions. */
export function nameRow(name: QueuedName, asked: NamesAsked, edition: Edition) {
  const { words } = edition;
  const { state = 'proposed', story, language } = asked;
  const [best, ...others] = name.candidates;
  const proposed = best && best.score !== null ? best : null;
  const kept = { state: asked.state, kind: asked.kind, story, language, q: asked.q };
  const act = (to: string) => hrefIn(edition, `${MENTIONS_PATH}/${to}`, kept);
  return {
    id: name.id,
    name: name.name,
    lang: name.language,
    href: hrefIn(edition, `${MENTIONS_PATH}/${name.id}`, { story, language }),
    kind: kindWord(name.schema, words),
    about: [
      ...(name.role ? [name.role] : []),
      ...(name.country && name.schema !== 'Place' ? [countryWord(name.country, words)] : []),
    ],
    quoted: quotedOf(name),
    story: {
      text: name.headline,
      href: hrefIn(edition, MENTIONS_PATH, { story: name.slug, state: asked.state }),
      lang: name.language,
    },
    place: mentionPlaceWord(name.place, words),
    counts: words.say('entInStories', {
      count: name.stories,
      mentions: words.say('entMentions', { count: name.mentions }),
    }),
    why: [cueWord(name.cue, words), words.say('entSure', { percent: percentOf(name.score, words) })],
    person: name.schema === 'Person' ? words.say('entPersonNote') : null,
    several: others.length > 0 ? words.say('entSeveral') : null,
    candidates: name.candidates.map((candidate) => candidateView(candidate, edition)),
    decided: decidedOf(name, state, edition),
    form: {
      accept: act('accept'),
      reject: act('reject'),
      change: act('kind'),
      hidden: [
        ['id', name.id] as const,
        ['seen', name.seen] as const,
        ...(story ? [['story', story] as const] : []),
        ...(language ? [['language', language] as const] : []),
      ],
      /** The label of accepting the proposal; null if it is ambiguous and someone has to choose. */
      acceptText: best && !proposed ? null : acceptText(proposed, name, words),
      /** The label of accepting the name everywhere; null for people, and if several entities have it. */
      standing:
        state === 'proposed' && name.schema !== 'Person' && others.length === 0 && !story && !language
          ? { text: words.say('entAcceptStanding'), hint: words.say('entStandingHint') }
          : null,
      newText: words.say('entAcceptNew', { kind: kindWord(name.schema, words) }),
      rejectText: state === 'rejected' ? null : words.say('entReject'),
      otherText: words.say('entOther'),
      kindTitle: words.say('entOtherKind'),
      kinds: kindOptions(words).filter(({ value }) => value !== name.schema),
    },
  };
}

/** The state of a mention, in a word. */
export function mentionStateWord(state: MentionState, words: Words): string {
  if (state === 'accepted') return words.say('entMentionAccepted');
  return state === 'rejected' ? words.say('entMentionRejected') : words.say('entMentionProposed');
}

/** A candidate entity for a name, ready to display. */
export function candidateView(candidate: NameCandidate, edition: Edition) {
  const { words } = edition;
  return {
    id: candidate.id,
    label: candidate.label,
    href: hrefIn(edition, `/desk/entities/${candidate.id}`),
    about: [
      kindWord(candidate.schema, words),
      ...(candidate.country ? [countryWord(candidate.country, words)] : []),
      entityStateWord(candidate.state, words),
      ...(candidate.stories > 0 ? [words.say('entStories', { count: candidate.stories })] : []),
      ...(candidate.score === null ? [words.say('entSameName')] : []),
    ],
    /** The label of the button that chooses it. */
    take: words.say('entAcceptAs', { name: candidate.label }),
  };
}

function acceptText(proposed: NameCandidate | null, name: QueuedName, words: Words): string {
  if (proposed && proposed.state !== 'proposed') return words.say('entAcceptAs', { name: proposed.label });
  return words.say('entAcceptNew', { kind: kindWord(name.schema, words) });
}

function decidedOf(name: QueuedName, state: string, edition: Edition) {
  if (state === 'proposed') return null;
  const { words, zone } = edition;
  const by = name.by ?? words.say('deskMachine');
  return {
    text: state === 'accepted' ? words.say('entAcceptedBy', { by }) : words.say('entRejectedBy', { by }),
    at: name.decidedAt && fullStamp(name.decidedAt, true, words, zone),
  };
}

function emptyOf(asked: NamesAsked, words: Words): NamesView['empty'] {
  const narrowed = asked.kind || asked.story || asked.language || asked.q;
  if (narrowed) return { text: words.say('entNoNamesFound'), advice: words.say('entNoNamesFoundAdvice') };
  return { text: words.say('entNoNames'), advice: words.say('entNoNamesAdvice') };
}

function keysOf(words: Words): KeysView {
  return keysView(words, [
    { keys: ['a'], does: words.say('entKeyAccept') },
    { keys: ['f'], does: words.say('entKeyStanding') },
    { keys: ['r'], does: words.say('entKeyReject') },
    { keys: ['e'], does: words.say('entKeyOther') },
    { keys: ['1', '…', '4'], does: words.say('entKeyKind') },
    { keys: ['s'], does: words.say('entKeyStory') },
  ]);
}
