import type { PlaceableStory } from '../../../desk/front/placeable.queries.ts';
import type { UndoSteps } from '../../../desk/front/undo-front.ts';
import type { Board, BoardVersion } from '../../../stories/boards/board.queries.ts';
import { isOn, MOST_SLOTS, type Slot, sameSlots } from '../../../stories/boards/board.ts';
import type { NamedRef } from '../../../stories/story.ts';
import { nameIn } from '../../../stories/story.ts';
import { problemLine } from '../../../words/refusal.ts';
import { MOST_SHOWN } from '../../front/front.view.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { fullStamp } from '../../ui/times.ts';
import { type AskedBoard, boardHref } from './board-place.ts';
import { type Draft, type DraftRow, slotsOf, type WrongTime } from './draft.ts';
import { previewView } from './preview.view.ts';
import { type SlotWord, storyWord, timesWord, timeWord } from './slot-words.ts';

/** A story on the board, ready to display. */
export type RowView = ReturnType<typeof rowView>;

/** A story that can be placed, ready to display. */
export interface ChoiceView {
  readonly storyId: string;
  readonly headline: string;
  readonly lang: string;
  readonly href: string;
  readonly words: readonly SlotWord[];
  /** Whether it is on the board already. */
  readonly placed: boolean;
  readonly grip: string;
  readonly place: string;
  readonly lead: string;
  /** The row it becomes; it gets a key when it is placed. */
  readonly row: RowView;
}

/** The undo or redo button. */
export interface StepView {
  readonly action: string;
  readonly text: string;
  readonly label: string;
}

/** The page of a board, ready to display. */
export type BoardView = ReturnType<typeof boardView>;

/** The data a board's page is built from. */
export interface BoardParts {
  readonly asked: AskedBoard;
  readonly board: Board | null;
  readonly newest: BoardVersion | null;
  readonly steps: UndoSteps;
  readonly draft: Draft;
  /** The stories of the draft, whatever their state. */
  readonly stories: ReadonlyMap<string, PlaceableStory>;
  readonly choices: { readonly coming: readonly PlaceableStory[]; readonly out: readonly PlaceableStory[] };
  readonly sections: readonly NamedRef[];
  readonly links: { readonly editions: readonly LinkView[]; readonly pages: readonly LinkView[] };
  readonly typed: { readonly q: string; readonly only: string; readonly why: string; readonly at: string };
  /** Others' changes since the draft was started, in words; null if there are none. */
  readonly changed: readonly string[] | null;
}

/** Shapes the page of a board. */
export function boardView(parts: BoardParts, edition: Edition) {
  const { asked, board, draft, typed } = parts;
  const { words, zone } = edition;
  const { place } = asked;
  const { slots, wrong } = slotsOf(draft, zone);
  const saved = wrong.size === 0 && sameSlots(board?.slots ?? [], slots);
  const here = boardHref(edition, place);
  return {
    editions: { label: words.say('boardEditions'), links: parts.links.editions },
    pages: { label: words.say('boardPages'), links: parts.links.pages },
    stands: standsWord(parts.newest, edition),
    version: draft.version,
    undo: stepView('undo', parts.steps.undo, asked, edition),
    redo: stepView('redo', parts.steps.redo, asked, edition),
    links: [
      { text: words.say('boardVersions'), href: boardHref(edition, place, '/versions') },
      { text: words.say('secTitle'), href: hrefIn(edition, '/desk/sections') },
      {
        text: words.say('boardSee'),
        href: hrefIn(
          { ...edition, language: place.language },
          place.section ? `/section/${place.section}` : '/',
        ),
      },
    ],
    conflict: parts.changed && {
      title: words.say('boardConflict'),
      about: words.say('boardConflictAbout'),
      by: standsWord(parts.newest, edition),
      changes: parts.changed.length > 0 ? parts.changed : [words.say('boardDiffNone')],
      take: { text: words.say('boardTheirs'), href: here },
    },
    unsaved: !saved,
    drop: { text: words.say('boardDrop'), href: here },
    action: {
      arrange: boardHref(edition, place, '/arrange'),
      save: boardHref(edition, place, '/save'),
    },
    title: words.say('boardPlaced'),
    help: asked.section
      ? words.say('boardHelpSection')
      : words.say('boardHelpFront', { count: words.number(MOST_SHOWN) }),
    keys: words.say('boardKeys'),
    empty: { text: words.say('boardEmpty'), advice: words.say('boardEmptyAdvice') },
    rows: draft.rows.map((row) => rowView(row, parts, wrong.get(row.key), edition)),
    /** The labels of the places, first to last. */
    places: Array.from({ length: MOST_SLOTS }, (_, at) =>
      at === 0 ? words.say('boardLead') : words.number(at + 1),
    ),
    words: wordsOf(edition),
    why: { name: 'why', label: words.say('boardWhy'), value: typed.why },
    choose: chooseView(parts, edition),
    preview: previewView(asked, slots, typed.at, words.say('boardPreviewAbout'), edition),
    data: [{ text: words.say('asJson'), href: boardHref(edition, place, '.json') }],
  };
}

/** Who made the newest version of a board, and when. */
function standsWord(newest: BoardVersion | null, edition: Edition): string {
  const { words, zone } = edition;
  if (!newest) return words.say('boardNoVersion');
  return words.say('boardVersion', {
    number: words.number(newest.number),
    name: nameOf(newest, edition),
    time: fullStamp(newest.at, true, words, zone).text,
  });
}

/** Who made a version. */
export function nameOf({ by }: BoardVersion, { words }: Edition): string {
  return by === null ? words.say('boardMachine') : by || words.say('boardNobody');
}

function stepView(
  verb: 'undo' | 'redo',
  version: BoardVersion | null,
  { place }: AskedBoard,
  edition: Edition,
): StepView | null {
  if (!version) return null;
  const { words } = edition;
  const number = words.number(version.number);
  return {
    action: boardHref(edition, place, `/${verb}`),
    text: verb === 'undo' ? words.say('boardUndo') : words.say('boardRedo'),
    label:
      verb === 'undo' ? words.say('boardUndoNamed', { number }) : words.say('boardRedoNamed', { number }),
  };
}

function rowView(
  { key, storyId, start, end }: DraftRow,
  { asked, stories }: BoardParts,
  wrong: WrongTime | undefined,
  edition: Edition,
) {
  const { words, zone } = edition;
  const story = stories.get(storyId);
  const slot = slotsOf({ version: 0, rows: [{ key, storyId, start, end }] }, zone).slots[0];
  const headline = story?.headline || words.say('boardStoryGone');
  const time = slot ? timeWord(slot, edition) : null;
  const field = (at: WrongTime['at'], label: string, value: string) => ({
    name: `${at}${key}`,
    label,
    value,
    wrong: wrong?.at === at ? problemLine(wrong.why, words) : undefined,
  });
  return {
    key,
    storyId,
    headline,
    lang: story?.language ?? edition.language,
    href: hrefIn(edition, `/desk/stories/${storyId}`),
    words: [...(story ? [storyWord(story, asked.place, edition)] : []), ...(time ? [time] : [])],
    times: slot ? timesWord(slot, edition) : words.say('boardFromUntil', { from: start, until: end }),
    open: wrong !== undefined,
    start: field('start', words.say('boardStart', { zone }), start),
    end: field('end', words.say('boardEnd', { zone }), end),
    grip: words.say('boardGrip', { headline }),
    up: words.say('boardUpNamed', { headline }),
    down: words.say('boardDownNamed', { headline }),
    out: words.say('boardOutNamed', { headline }),
  };
}

function chooseView(parts: BoardParts, edition: Edition) {
  const { asked, choices, typed } = parts;
  const { words, language } = edition;
  const placed = new Set(parts.draft.rows.map(({ storyId }) => storyId));
  const choiceOf = (story: PlaceableStory): ChoiceView => {
    const { id: storyId, headline } = story;
    const row = { key: 0, storyId, start: '', end: '' };
    const stories = new Map([[storyId, story]]);
    return {
      storyId,
      headline,
      lang: story.language,
      href: hrefIn(edition, `/desk/stories/${storyId}`),
      words: [
        storyWord(story, asked.place, edition),
        ...(asked.section || !story.section ? [] : [{ text: nameIn(story.section.names, language) }]),
      ],
      placed: placed.has(storyId),
      grip: words.say('boardGripChoice', { headline }),
      place: words.say('boardPlaceNamed', { headline }),
      lead: words.say('boardAsLeadNamed', { headline }),
      row: rowView(row, { ...parts, stories }, undefined, edition),
    };
  };
  const groups = [
    { title: words.say('boardComing'), choices: choices.coming.map(choiceOf) },
    { title: words.say('boardNewest'), choices: choices.out.map(choiceOf) },
  ].filter(({ choices: some }) => some.length > 0);
  const narrowed = typed.q !== '' || typed.only !== '';
  return {
    title: words.say('boardChoose'),
    text: { name: 'q', label: words.say('boardWords'), value: typed.q },
    only: asked.section
      ? null
      : {
          name: 'only',
          label: words.say('boardOnly'),
          value: typed.only,
          options: [
            { value: '', text: words.say('boardAny') },
            ...parts.sections.map(({ slug, names }) => ({ value: slug, text: nameIn(names, language) })),
          ],
        },
    button: words.say('boardFind'),
    groups,
    empty: groups.length > 0 ? null : emptyChoice(narrowed, asked, edition),
  };
}

function emptyChoice(narrowed: boolean, { place }: AskedBoard, { words }: Edition) {
  if (narrowed) return { text: words.say('boardNoneFound'), advice: words.say('boardNoneFoundAdvice') };
  const language = words.nameOfLanguage(place.language);
  return { text: words.say('boardNoStories', { language }), advice: words.say('boardNoStoriesAdvice') };
}

function wordsOf({ words }: Edition) {
  return {
    up: words.say('boardUp'),
    down: words.say('boardDown'),
    out: words.say('boardOut'),
    place: words.say('boardPlace'),
    lead: words.say('boardAsLead'),
    // The island fills in these placeholders.
    moved: words.say('boardMoved', { headline: '{headline}', place: '{place}', places: '{places}' }),
    takenOut: words.say('boardTakenOut', { headline: '{headline}' }),
    full: words.say('boardFull', { count: words.number(MOST_SLOTS) }),
    save: words.say('boardSave'),
    unsaved: words.say('boardUnsaved'),
    always: words.say('boardAlways'),
    from: words.say('boardFrom', { from: '{from}' }),
    until: words.say('boardUntil', { until: '{until}' }),
    fromUntil: words.say('boardFromUntil', { from: '{from}', until: '{until}' }),
  };
}

/** The board as data. */
export function boardJson({ asked, board, stories }: BoardParts, { now }: Edition) {
  const { language, section } = asked.place;
  return {
    edition: language,
    section,
    version: board?.version ?? 0,
    slots: (board?.slots ?? []).map((slot: Slot) => {
      const story = stories.get(slot.storyId);
      return {
        story: slot.storyId,
        headline: story?.headline ?? null,
        state: story?.state ?? null,
        starts: slot.startsAt,
        ends: slot.endsAt,
        on: isOn(slot, now),
      };
    }),
  };
}
