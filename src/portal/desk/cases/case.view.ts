import type { ByHand } from '../../../evidence/cases/corrected-sentence.ts';
import type {
  CaseFigure,
  CaseSentence,
  CaseStory,
  WholeCase,
} from '../../../evidence/cases/revision-case.ts';
import type { Judgement } from '../../../evidence/checks/verdict.ts';
import { unitSaid } from '../../../evidence/checks/verdict-words.ts';
import type { DatasetVersion } from '../../../evidence/datasets/dataset.ts';
import { nameIn } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import { largestChanges } from '../../datasets/largest-changes.view.ts';
import { type Edition, hrefIn, storyHref } from '../../site/edition.ts';
import { judgedWord, placeWord } from '../../text/mark-words.ts';
import type { TableView } from '../../ui/table.view.ts';
import { dayOf, fullStamp } from '../../ui/times.ts';
import { valueIn } from '../figures/figure-words.ts';
import { deskPaging } from '../frame/desk-paging.ts';
import { CASES_PATH } from './cases.fields.ts';
import { caseStateWord, versionsWord } from './cases.view.ts';

/** How many stories of a case are on one page: the maximum that can be decided at once. */
export const CASE_STORIES_LISTED = 20;
/** How many of a version's largest changes a case shows. */
const CHANGES_LISTED = 10;

/** One sentence of a case, ready to display. */
export type SentenceView = ReturnType<typeof sentenceView>;

/** One story of a case, ready to display. */
export type CaseStoryView = ReturnType<typeof storyView>;

/** A case, ready to display. */
export type CaseView = ReturnType<typeof caseView>;

/** A refused form: the errors of each story, and the fields of one. */
export interface CaseTyped {
  readonly wrong: ReadonlyMap<string, string>;
  readonly values: Readonly<Record<string, string>>;
  /** The sentences that were ticked, or rewritten; null for all. */
  readonly sentences: readonly string[] | null;
}

/** Shapes a case with a page of its stories. */
export function caseView(
  of: WholeCase,
  version: DatasetVersion | null,
  { page, cursor }: { readonly page: readonly CaseStory[]; readonly cursor: string | null },
  asked: { readonly cursor: string | undefined },
  typed: CaseTyped | null,
  edition: Edition,
) {
  const { words, zone, language } = edition;
  const path = `${CASES_PATH}/${of.id}`;
  const waiting = page.filter(waits);
  const retrieved = of.retrieved && dayOf(of.retrieved, words.locale, zone);
  return {
    back: { text: words.say('deskRevisions'), href: hrefIn(edition, CASES_PATH) },
    facts: [
      versionsWord(of, edition),
      of.dataset.producer,
      ...(retrieved ? [words.say('retrievedOn', { date: retrieved })] : []),
      words.say('revisionsStories', { count: of.stories }),
      words.say('revisionsSentences', { count: of.sentences }),
    ],
    dataset: {
      text: nameIn(of.dataset.names, language),
      href: hrefIn(edition, `/dataset/${of.dataset.slug}/versions/${of.to}`),
    },
    state: caseStateWord(of, edition),
    opened: fullStamp(of.openedAt, true, words, zone),
    what: {
      title: words.say('revisionsWhat'),
      text: of.changes
        ? words.say('datasetChanges', {
            changed: words.number(of.changes.changed),
            added: words.number(of.changes.added),
            removed: words.number(of.changes.removed),
          })
        : words.say('revisionsUnknown'),
      table: version && largestChanges(version, edition, CHANGES_LISTED),
      still: of.stillHold > 0 ? words.say('revisionsStillHold', { count: of.stillHold }) : null,
    },
    groups: groupsOf(page).map(([id, stories]) => ({
      id,
      /** Set if several of its stories are translations of one another. */
      label: stories.length > 1 ? words.say('revisionsTranslations') : null,
      stories: stories.map((story) => storyView(story, typed, edition)),
    })),
    decide: hrefIn(edition, `${path}/decide`),
    rewrite: hrefIn(edition, `${path}/rewrite`),
    accept: words.say('revisionsAccept'),
    decline: words.say('revisionsDecline'),
    /** Set if several stories are pending. */
    all:
      waiting.length > 1
        ? {
            seen: waiting.map(seenOf),
            accept: words.say('revisionsAll'),
            decline: words.say('revisionsNoneOfThem'),
            hint: words.say('revisionsAllHint'),
          }
        : null,
    decisions:
      of.decisions.length > 0
        ? {
            title: words.say('revisionsDecisions'),
            rows: of.decisions.map((one) => ({
              text: decisionWord(one.decision, one.by ?? words.say('deskMachine'), words),
              story: {
                text: one.headline,
                href: hrefIn(edition, `/desk/stories/${one.storyId}`),
                lang: one.language,
              },
              at: fullStamp(one.at, true, words, zone),
              note: one.note,
            })),
          }
        : null,
    paging: deskPaging(edition, path, { cursor: asked.cursor }, cursor, {
      older: words.say('revisionsMoreStories'),
    }),
    data: [{ text: words.say('asJson'), href: `${path}/data.json` }],
  };
}

function waits({ sentences }: CaseStory): boolean {
  return sentences.some(({ state }) => state === 'open');
}

function seenOf({ id, revision }: CaseStory): string {
  return `${id} ${revision}`;
}

/** Groups stories with their translations, in the order given. */
function groupsOf(page: readonly CaseStory[]): [string, CaseStory[]][] {
  const groups = new Map<string, CaseStory[]>();
  for (const story of page) {
    const group = groups.get(story.groupId);
    if (group) group.push(story);
    else groups.set(story.groupId, [story]);
  }
  return [...groups];
}

function storyView(story: CaseStory, typed: CaseTyped | null, edition: Edition) {
  const { words } = edition;
  const { id, headline, slug, language } = story;
  const wrong = typed?.wrong.get(id) ?? null;
  const sent = wrong === null ? null : typed;
  return {
    id,
    headline: { text: headline, href: storyHref(edition, { slug, language }), lang: language },
    editor: { text: words.say('revisionsEditor'), href: hrefIn(edition, `/desk/stories/${id}`) },
    seen: seenOf(story),
    waits: waits(story),
    wrong,
    sentences: story.sentences.map((sentence) => sentenceView(sentence, language, sent, edition)),
    told: { label: words.say('revisionsTold'), text: story.note },
    text: {
      name: 'text',
      id: `text-${id}`,
      label: words.say('revisionsOwnNote'),
      hint: words.say('revisionsOwnNoteHint'),
      value: sent?.values.text,
    },
    note: {
      name: 'note',
      id: `note-${id}`,
      label: words.say('correctionsNote'),
      value: sent?.values.note,
    },
  };
}

function sentenceView(sentence: CaseSentence, lang: string, sent: CaseTyped | null, edition: Edition) {
  const { words } = edition;
  const { id, state, byHand, rewrittenBy, passage, corrected } = sentence;
  const isDone = state === 'accepted';
  const typed = sent?.sentences?.includes(id) ? sent.values.passage : undefined;
  return {
    id,
    where: placeWord(sentence.place, words),
    passage: {
      label: isDone ? words.say('correctionsBefore') : words.say('correctionsAfter'),
      text: passage,
    },
    /** Null if there is no replacement. */
    corrected:
      corrected === passage || state === 'dismissed' || state === 'overtaken'
        ? null
        : {
            label: isDone ? words.say('correctionsAfter') : words.say('revisionsCorrected'),
            text: corrected,
          },
    lang,
    figures: figuresTable(sentence.figures, edition),
    /** The decision; null while it is pending. */
    decided: state === 'open' ? null : sentenceStateWord(state, words),
    /** Why a person has to write it, or that someone did. */
    state:
      byHand !== null
        ? { text: byHandWord(byHand, words), wrong: true }
        : rewrittenBy !== null
          ? { text: words.say('revisionsRewritten'), wrong: false }
          : null,
    take: {
      id: `take-${id}`,
      label: words.say('revisionsTake'),
      on: sent?.sentences?.includes(id) ?? true,
    },
    rewrite: {
      open: byHand !== null || typed !== undefined,
      title: words.say('revisionsRewriteOpen'),
      field: {
        name: 'passage',
        id: `passage-${id}`,
        label: words.say('revisionsRewrite'),
        hint: words.say('revisionsRewriteHint'),
        value: typed ?? corrected,
      },
      button: words.say('revisionsSave'),
    },
  };
}

function figuresTable(figures: readonly CaseFigure[], edition: Edition): TableView {
  const { words } = edition;
  const found = (judgement: Judgement | null, { figure }: CaseFigure) => {
    if (!judgement) return '–';
    const { value } = judgement.details;
    const said = value === null ? '—' : valueIn(value, unitSaid(figure, judgement.details), words);
    return `${said} · ${judgedWord(judgement, words)}`;
  };
  return {
    title: words.say('revisionsFigure'),
    columns: [
      words.say('revisionsFigure'),
      words.say('correctionsBefore'),
      words.say('correctionsAfter'),
    ].map((name) => ({ name, numeric: false })),
    rows: figures.map((one) => [one.exact, found(one.before, one), found(one.after, one)]),
  };
}

function byHandWord(why: ByHand, words: Words): string {
  switch (why) {
    case 'words':
      return words.say('revisionsByHandWords');
    case 'no value':
      return words.say('revisionsByHandNoValue');
    case 'reckoned':
      return words.say('revisionsByHandReckoned');
  }
}

function sentenceStateWord(state: Exclude<CaseSentence['state'], 'open'>, words: Words): string {
  switch (state) {
    case 'accepted':
      return words.say('revisionsSentenceAccepted');
    case 'dismissed':
      return words.say('revisionsSentenceDeclined');
    case 'overtaken':
      return words.say('revisionsSentenceOvertaken');
  }
}

function decisionWord(decision: 'accepted' | 'dismissed', name: string, words: Words): string {
  return decision === 'accepted'
    ? words.say('revisionsWasAccepted', { name })
    : words.say('revisionsWasDeclined', { name });
}
