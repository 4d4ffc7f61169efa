import {
  type Changes,
  type FieldChange,
  isNothing,
  isOnlyPresentation,
  type Passage,
} from '../../../desk/changes.ts';
import type { DeskStory } from '../../../desk/draft.queries.ts';
import type { StoredDraft } from '../../../desk/draft.ts';
import type { FigureChoice, Told } from '../../../desk/tellings.queries.ts';
import type { Words } from '../../../words/words.ts';
import { type Edition, hrefIn, storyHref } from '../../site/edition.ts';
import { kindWord } from '../../text/correction-words.ts';
import { fullStamp } from '../../ui/times.ts';
import { TEXT_FIELD_WORDS } from '../frame/text-field-words.ts';

/** The data the changes page is built from. */
export interface ChangesGiven {
  readonly story: DeskStory;
  readonly kept: StoredDraft | null;
  readonly changes: Changes | null;
  readonly told: readonly Told[];
  readonly figures: readonly FigureChoice[];
  readonly typed: Readonly<Record<string, string>>;
  readonly wrong: string | null;
  readonly mayPublish: boolean;
  /** Whether a second pair of eyes is missing. */
  readonly alone: boolean;
}

/** The changes of a published story, ready to display. */
export type ChangesView = ReturnType<typeof changesView>;

/** The form with the note to readers. */
export type TellingView = ReturnType<typeof tellingView>;

/** Shapes the changes of a story. */
export function changesView(given: ChangesGiven, edition: Edition) {
  const { story, kept, changes, told, alone } = given;
  const { words, zone } = edition;
  const { language, headline } = story.draft;
  const out = story.state === 'published';
  const nothing = changes !== null && isNothing(changes);
  // The first passages are those of the headline and standfirst, which the fields show already.
  const inText = changes ? changes.passages.slice(headsOf(changes).length) : [];
  const refused = !given.mayPublish
    ? words.say('changesForEditors')
    : alone && !nothing
      ? words.say('changesAlone')
      : null;
  return {
    headline: { text: headline, href: storyHref(edition, { slug: story.slug, language }), lang: language },
    links: [
      ...(out
        ? [{ text: words.say('changesAsReaders'), href: storyHref(edition, { slug: story.slug, language }) }]
        : []),
      { text: words.say('changesWrite'), href: hrefIn(edition, `/desk/stories/${story.id}`) },
    ],
    by: kept && {
      text: words.say('changesBy', { name: kept.savedBy?.name ?? '—' }),
      at: fullStamp(kept.savedAt, true, words, zone),
    },
    warning: kept && kept.baseRevision !== story.revision && out ? words.say('changesOlder') : null,
    empty: emptyOf(out, kept, nothing, words),
    lang: language,
    changed: (changes?.fields ?? []).map((one) => ({ label: fieldWord(one.field, words), words: one.words })),
    inText:
      inText.length > 0
        ? { title: words.say('changesInText'), passages: inText.map((one) => one.words) }
        : null,
    form: changes?.form ? words.say('changesForm') : null,
    /** Why it cannot be published from here; null if the form is shown. */
    refused: out && !nothing ? refused : null,
    telling: out && !nothing && refused === null ? tellingView(given, edition) : null,
    told:
      told.length > 0
        ? {
            title: words.say('changesTold'),
            items: told.map(({ at, kind, text, by }) => ({
              at: fullStamp(at, true, words, zone),
              kind: kind ? kindWord(kind, words) : words.say('changesNote'),
              text,
              by,
            })),
          }
        : null,
  };
}

function emptyOf(out: boolean, kept: StoredDraft | null, nothing: boolean, words: Words) {
  if (!out) return { text: words.say('changesNotOut'), advice: words.say('changesNotOutAdvice') };
  if (!kept) return { text: words.say('changesNoCopy'), advice: words.say('changesNoCopyAdvice') };
  return nothing ? { text: words.say('changesNothing'), advice: words.say('changesNothingAdvice') } : null;
}

function tellingView(given: ChangesGiven, edition: Edition) {
  const { story, kept, changes, typed, wrong } = given;
  const { words } = edition;
  const passages = changes?.passages ?? [];
  const figures = given.figures.filter(
    ({ exact }) => !changes || passages.some(({ before }) => before.includes(exact)),
  );
  const [only] = figures;
  const isQuiet = changes !== null && isOnlyPresentation(changes);
  const hows = [
    ...(isQuiet ? [{ value: 'quiet', text: words.say('changesAsQuiet') }] : []),
    ...(kept ? [{ value: 'note', text: words.say('changesAsNote') }] : []),
    { value: 'correction', text: words.say('changesAsCorrection') },
    { value: 'clarification', text: words.say('changesAsClarification') },
    { value: 'update', text: words.say('changesAsUpdate') },
  ];
  return {
    action: hrefIn(edition, `/desk/stories/${story.id}/changes`),
    hidden: { version: String(kept?.version ?? 0), revision: String(story.revision) },
    wrong,
    how: {
      label: words.say('changesHow'),
      options: hows.map((one) => ({
        ...one,
        on: one.value === (typed.how ?? (isQuiet ? 'quiet' : undefined)),
      })),
    },
    text: {
      name: 'text',
      label: words.say('changesText'),
      hint: words.say('changesTextHint'),
      value: typed.text,
    },
    passage: {
      name: 'passage',
      label: words.say('changesPassage'),
      value: typed.passage ?? likely(changes, only && figures.length === 1 ? only.exact : null),
      options: [
        ...passages.map((one, at) => ({ value: String(at), text: asOption(one) })),
        { value: '', text: words.say('changesPassageNone') },
      ],
    },
    /** The summary of the fields for republished text, and whether they are filled. */
    own: words.say('changesPassageOwn'),
    isOwn: Boolean(typed.before || typed.after),
    before: { name: 'before', label: words.say('changesBefore'), value: typed.before },
    after: { name: 'after', label: words.say('changesAfter'), value: typed.after },
    figure:
      figures.length > 0
        ? {
            name: 'figure',
            label: words.say('changesFigure'),
            value: typed.figure ?? (figures.length === 1 && kept && only ? only.id : ''),
            options: [
              { value: '', text: words.say('changesNoFigure') },
              ...figures.map(({ id, exact }) => ({ value: id, text: exact })),
            ],
          }
        : null,
    button: kept ? words.say('changesPublish') : words.say('changesCorrect'),
  };
}

/** The most likely passage: the one with the figure, or else the first of the body. */
function likely(changes: Changes | null, exact: string | null): string {
  const passages = changes?.passages ?? [];
  if (!changes || passages.length === 0) return '';
  const withFigure = exact === null ? -1 : passages.findIndex(({ before }) => before.includes(exact));
  const heads = headsOf(changes).length;
  return String(withFigure >= 0 ? withFigure : heads < passages.length ? heads : 0);
}

function headsOf({ fields }: Changes) {
  return fields.filter(({ field }) => field === 'headline' || field === 'standfirst');
}

const SHORT = 70;

function asOption({ before, after }: Passage): string {
  if (!before) return `+ ${short(after)}`;
  return after ? `${short(before)} / ${short(after)}` : `− ${short(before)}`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > SHORT ? `${line.slice(0, SHORT)}…` : line;
}

function fieldWord(field: FieldChange['field'], words: Words): string {
  switch (field) {
    case 'headline':
      return words.say('changedHeadline');
    case 'standfirst':
      return words.say('changedStandfirst');
    case 'lead':
      return words.say('changedLead');
    case 'presentation':
      return words.say('writePreviews');
    case 'language':
      return words.say('changedLanguage');
    case 'kind':
      return words.say('changedKind');
    case 'section':
      return words.say('changedSection');
    case 'topics':
      return words.say('changedTopics');
    case 'authors':
      return words.say('changedAuthors');
    case 'placeSlug':
      return words.say('changedPlace');
    case 'source':
      return words.say('changedSource');
    case 'agency':
      return words.say('changedAgency');
    case 'sourceUrl':
      return words.say('changedSourceUrl');
    case 'citations':
      return words.say('changedCitations');
    case 'slug':
      return words.say('changedAddress');
    default:
      return TEXT_FIELD_WORDS[field].label(words);
  }
}
