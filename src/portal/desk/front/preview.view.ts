import { type Slot, turnsAfter } from '../../../stories/boards/board.ts';
import type { Edition } from '../../site/edition.ts';
import { fullStamp } from '../../ui/times.ts';
import { zoneTimeValue } from '../../ui/zone-time.ts';
import { type AskedBoard, boardHref, pageName } from './board-place.ts';
import { writeSlots } from './draft.ts';

/** The preview widths in CSS pixels: a desktop, a tablet, a phone. */
export const WIDTHS = [1440, 820, 390] as const;

/** The preview of a page, ready to display. */
export type PreviewView = ReturnType<typeof previewView>;

const MOST_TURNS = 6;

/** Shapes the preview of a board with `slots`, at `at` in the newsroom's time zone, or now. */
export function previewView(
  asked: AskedBoard,
  slots: readonly Slot[],
  at: string,
  about: string,
  edition: Edition,
) {
  const { words, zone, now } = edition;
  const written = writeSlots(slots, zone);
  const board = written ? { board: written } : { empty: 'yes' };
  const query = { ...board, at: at || undefined };
  const name = pageName(asked, edition);
  const frameTitle = words.say('boardPreviewTitle', { page: name });
  const turns = turnsAfter(slots, now).slice(0, MOST_TURNS);
  return {
    title: words.say('boardPreview'),
    about,
    /** The URL of the previewed page, to which the island adds `board`, `at` and `framed`. */
    base: boardHref(edition, asked.place, '/preview'),
    frames: WIDTHS.map((width) => ({
      width,
      text: words.say('boardWidth', { width: words.number(width) }),
      src: boardHref(edition, asked.place, '/preview', { ...query, framed: 'yes' }),
    })),
    frameTitle,
    open: { text: words.say('boardOpen'), href: boardHref(edition, asked.place, '/preview', query) },
    at: { name: 'at', id: 'board-at', label: words.say('boardAt', { zone }), value: at },
    show: words.say('boardShow'),
    turns: {
      label: words.say('boardTurns'),
      buttons:
        turns.length === 0
          ? []
          : [
              { at: '', text: words.say('boardNow'), current: at === '' },
              ...turns.map((turn) => {
                const value = zoneTimeValue(turn, zone);
                return {
                  at: value,
                  text: fullStamp(turn, true, words, zone).text,
                  current: value === at,
                };
              }),
            ],
    },
  };
}
