import { compareBoards } from '../../../desk/front/compare-boards.ts';
import type { PlaceableStory } from '../../../desk/front/placeable.queries.ts';
import type { BoardVersion } from '../../../stories/boards/board.queries.ts';
import type { BoardPlace, Slot } from '../../../stories/boards/board.ts';
import type { Words } from '../../../words/words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { fullStamp } from '../../ui/times.ts';
import { nameOf } from './board.view.ts';
import { type AskedBoard, boardHref, pageName } from './board-place.ts';
import { previewView } from './preview.view.ts';
import { differenceWord, storyWord, timesWord } from './slot-words.ts';

/** The versions of a board, ready to display. */
export type VersionsView = ReturnType<typeof versionsView>;

/** How many versions are on one page. */
export const VERSIONS_LISTED = 30;

/** Shapes the list of a board's versions; `versions` has one more than a page if there are older ones. */
export function versionsView(
  asked: AskedBoard,
  versions: readonly BoardVersion[],
  newest: number,
  headlines: ReadonlyMap<string, string>,
  edition: Edition,
) {
  const { words } = edition;
  const page = versions.slice(0, VERSIONS_LISTED);
  const last = page.at(-1);
  return {
    about: `${pageName(asked, edition)}, ${words.nameOfLanguage(asked.place.language)}`,
    back: { text: words.say('boardBack'), href: boardHref(edition, asked.place) },
    rows: page.map((version, at) =>
      rowOf(asked, version, versions[at + 1]?.slots ?? [], newest, headlines, edition),
    ),
    empty:
      page.length > 0 ? null : { text: words.say('boardNoVersion'), advice: words.say('boardEmptyAdvice') },
    older:
      last && versions.length > page.length
        ? {
            text: words.say('boardOlder'),
            href: boardHref(edition, asked.place, '/versions', { cursor: String(last.number) }),
          }
        : null,
    data: { text: words.say('asJson'), href: boardHref(edition, asked.place, '/versions.json') },
  };
}

function rowOf(
  { place }: AskedBoard,
  version: BoardVersion,
  before: readonly Slot[],
  newest: number,
  headlines: ReadonlyMap<string, string>,
  edition: Edition,
) {
  const { words, zone } = edition;
  const changes = compareBoards(before, version.slots).map((difference) =>
    differenceWord(difference, headlines, edition),
  );
  return {
    link: {
      text: words.say('boardLook', { number: words.number(version.number) }),
      href: boardHref(edition, place, `/versions/${version.number}`),
    },
    by: nameOf(version, edition),
    at: fullStamp(version.at, true, words, zone),
    /** How it was made, if not by a plain save. */
    kind: kindWord(version, words),
    why: version.why,
    stands: version.number === newest ? words.say('boardStands') : null,
    changes: changes.length > 0 ? changes : [words.say('boardDiffNone')],
  };
}

function kindWord({ kind, of }: BoardVersion, words: Words): string | null {
  const number = words.number(of ?? 0);
  switch (kind) {
    case 'save':
      return null;
    case 'undo':
      return words.say('boardUndone', { number });
    case 'redo':
      return words.say('boardRedone', { number });
    case 'restore':
      return words.say('boardRestored', { number });
    case 'import':
      return words.say('boardImported');
    case 'withdrawal':
      return words.say('boardWithdrawal');
  }
}

/** The versions of a board as data, and the URL of the next page. */
export function versionsJson(place: BoardPlace, page: readonly BoardVersion[], next: string | null) {
  return {
    edition: place.language,
    section: place.section,
    versions: page.map(({ number, at, by, kind, of, why, slots }) => ({
      number,
      at,
      by,
      kind,
      of,
      why,
      slots: slots.map(({ storyId, startsAt, endsAt }) => ({
        story: storyId,
        starts: startsAt,
        ends: endsAt,
      })),
    })),
    next,
  };
}

/** One version of a board, ready to display. */
export type VersionView = ReturnType<typeof versionView>;

/** Shapes one version of a board; `newest` is the number of the current one. */
export function versionView(
  asked: AskedBoard,
  version: BoardVersion,
  newest: number,
  stories: ReadonlyMap<string, PlaceableStory>,
  edition: Edition,
) {
  const { words, zone } = edition;
  const { place } = asked;
  return {
    about: `${pageName(asked, edition)}, ${words.nameOfLanguage(place.language)}`,
    by: nameOf(version, edition),
    at: fullStamp(version.at, true, words, zone),
    kind: kindWord(version, words),
    why: version.why,
    slots: version.slots.map((slot, at) => {
      const story = stories.get(slot.storyId);
      return {
        place: at === 0 ? words.say('boardLead') : words.number(at + 1),
        headline: story?.headline || words.say('boardStoryGone'),
        lang: story?.language ?? edition.language,
        href: hrefIn(edition, `/desk/stories/${slot.storyId}`),
        times: timesWord(slot, edition),
        word: story ? storyWord(story, place, edition) : null,
      };
    }),
    empty:
      version.slots.length > 0
        ? null
        : { text: words.say('boardEmpty'), advice: words.say('boardEmptyAdvice') },
    restore:
      version.number === newest
        ? null
        : {
            action: boardHref(edition, place, '/restore'),
            version: newest,
            number: version.number,
            button: words.say('boardRestore'),
            about: words.say('boardRestoreAbout'),
          },
    stands: words.say('boardStands'),
    links: [
      { text: words.say('boardVersions'), href: boardHref(edition, place, '/versions') },
      { text: words.say('boardBack'), href: boardHref(edition, place) },
    ],
    preview: previewView(asked, version.slots, '', words.say('boardPreviewOf'), edition),
  };
}
