import { h } from 'preact';
import { compareBoards } from '../../../desk/front/compare-boards.ts';
import { choicesFor, type PlaceableStory, storiesOnBoard } from '../../../desk/front/placeable.queries.ts';
import { undoSteps } from '../../../desk/front/undo-front.ts';
import { listChoices } from '../../../desk/list/story-list.queries.ts';
import type { Reading } from '../../../store/database.ts';
import { type Board, findBoard, findVersion, listVersions } from '../../../stories/boards/board.queries.ts';
import type { Slot } from '../../../stories/boards/board.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import type { Edition } from '../../site/edition.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskPage } from '../frame/desk-page.ts';
import { BoardPage } from './BoardPage.tsx';
import { type BoardParts, boardView } from './board.view.ts';
import { BOARD_PATH, boardAsked, boardLinks } from './board-place.ts';
import { type Draft, draftOf } from './draft.ts';
import { differenceWord } from './slot-words.ts';

/** A member who arranges boards. */
export type Arranger = PermittedVisitor<'arrange front'>;

/** The unsaved state of a board's page: the draft and its messages. */
export interface Arranged {
  readonly draft?: Draft | undefined;
  /** The version displayed, if there is no draft. */
  readonly since?: number | undefined;
  readonly typed?: Partial<BoardParts['typed']>;
  readonly notice?: NoticeView | null;
  readonly status?: Page['status'];
}

const MOST_CHOICES = 20;
const NOTHING_TYPED = { q: '', only: '', why: '', at: '' } as const;

/** Draws the page of the requested board, as saved or with an unsaved draft. */
export async function drawBoard(
  context: PageContext,
  request: Pick<PageRequest, 'query'>,
  visitor: Arranger,
  edition: Edition,
  arranged: Arranged,
): Promise<Page> {
  const { words } = edition;
  const parts = await readBoard(context, request, visitor, edition, arranged);
  const head = {
    path: BOARD_PATH,
    title: words.say('boardTitle'),
    intro: words.say('boardIntro'),
    notice: arranged.notice,
    status: arranged.status,
  };
  const page = await deskPage(
    context,
    edition,
    visitor,
    request,
    head,
    h(BoardPage, { board: boardView(parts, edition) }),
  );
  return { ...page, frames: 'holds' };
}

/** Reads everything a board's page shows. */
export async function readBoard(
  context: PageContext,
  request: Pick<PageRequest, 'query'>,
  visitor: Arranger,
  edition: Edition,
  arranged: Arranged,
): Promise<BoardParts> {
  const { reading } = context;
  const asked = await boardAsked(context, request);
  const { place } = asked;
  const board = await findBoard(reading, place);
  const version = board?.version ?? 0;
  const typed = { ...NOTHING_TYPED, ...arranged.typed };
  const saved = board?.slots ?? [];
  const draft = arranged.draft ?? draftOf(version, saved, edition.zone);
  const since = arranged.since ?? draft.version;
  const [stories, choices, { sections }, links, newest, steps] = await Promise.all([
    storiesOnBoard(reading, [...new Set([...draft.rows, ...saved].map(({ storyId }) => storyId))]),
    choicesFor(reading, { place, text: typed.q, section: typed.only, most: MOST_CHOICES }),
    listChoices(reading),
    boardLinks(context, asked, edition),
    board ? listVersions(reading, board.id, null, 1) : [],
    board ? undoSteps(reading, board.id, visitor.by.member.id) : { undo: null, redo: null },
  ]);
  return {
    asked,
    board,
    newest: newest[0] ?? null,
    steps,
    // From here on it is based on the current version: its author has been shown the changes.
    draft: { ...draft, version },
    stories: new Map(stories.map((story) => [story.id, story])),
    choices,
    sections,
    links,
    typed,
    changed: board && since < version ? await changesSince(reading, board, since, edition) : null,
  };
}

/** The changes to a board since a version, in words. */
async function changesSince(
  reading: Reading,
  board: Board,
  version: number,
  edition: Edition,
): Promise<string[]> {
  const before = (await findVersion(reading, board.id, version))?.slots ?? [];
  const differences = compareBoards(before, board.slots);
  const headlines = headlinesOf(await storiesOnBoard(reading, idsOf([before, board.slots])));
  return differences.map((difference) => differenceWord(difference, headlines, edition));
}

/** The stories of several versions, without duplicates. */
export function idsOf(versions: readonly (readonly Slot[])[]): string[] {
  return [...new Set(versions.flat().map(({ storyId }) => storyId))];
}

/** Headlines by story id. */
export function headlinesOf(stories: readonly PlaceableStory[]): ReadonlyMap<string, string> {
  return new Map(stories.map(({ id, headline }) => [id, headline]));
}
