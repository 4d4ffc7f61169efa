import { Problem } from '../../../errors.ts';
import { isId } from '../../../store/ids.ts';
import { MOST_SLOTS, type Slot } from '../../../stories/boards/board.ts';
import { refusal } from '../../../words/refusal.ts';
import { wholeNumberIn } from '../../http/form.ts';
import { readZoneTime, zoneTimeValue } from '../../ui/zone-time.ts';

/** A slot as a form holds it: its times as entered, in the newsroom's time zone. */
export interface DraftRow {
  /** Identifies its fields, from 1 to `MOST_SLOTS`. */
  readonly key: number;
  readonly storyId: string;
  readonly start: string;
  readonly end: string;
}

/** An unsaved board, and the version it is based on. */
export interface Draft {
  readonly version: number;
  readonly rows: readonly DraftRow[];
}

/** The error in a row's time, and in which one. */
export interface WrongTime {
  readonly at: 'start' | 'end';
  readonly why: Problem;
}

/** A saved board as a draft. */
export function draftOf(version: number, slots: readonly Slot[], zone: string): Draft {
  const typed = (at: Date | null) => (at ? zoneTimeValue(at, zone) : '');
  return {
    version,
    rows: slots.map(({ storyId, startsAt, endsAt }, at) => ({
      key: at + 1,
      storyId,
      start: typed(startsAt),
      end: typed(endsAt),
    })),
  };
}

/** Reads a draft from the fields of its form. */
export function readDraft(
  form: Readonly<Record<string, string>>,
  many: Readonly<Record<string, readonly string[]>>,
): Draft {
  const rows = new Map<number, DraftRow>();
  for (const text of many.slot ?? []) {
    const [, digits, storyId = ''] = /^(\d{1,2}):(.+)$/.exec(text) ?? [];
    const key = Number(digits);
    if (!(key >= 1 && key <= MOST_SLOTS) || !isId(storyId)) {
      throw refusal('slotFieldWrong');
    }
    rows.set(key, { key, storyId, start: form[`start${key}`] ?? '', end: form[`end${key}`] ?? '' });
  }
  return { version: wholeNumberIn(form, 'version'), rows: [...rows.values()] };
}

/**
 * A draft after one step: `up`, `down` or `out` with a key; `place` or `lead` with a story's id. Unknown and impossible
 * steps change nothing.
 */
export function stepDraft(draft: Draft, step: string): Draft {
  const [verb = '', target = ''] = step.split(' ');
  const rows = [...draft.rows];
  if (verb === 'place' || verb === 'lead') {
    if (!isId(target) || rows.length >= MOST_SLOTS || rows.some(({ storyId }) => storyId === target))
      return draft;
    const row = { key: freeKey(rows), storyId: target, start: '', end: '' };
    return { ...draft, rows: verb === 'lead' ? [row, ...rows] : [...rows, row] };
  }
  const at = rows.findIndex(({ key }) => String(key) === target);
  const [row] = at < 0 ? [] : rows.splice(at, 1);
  if (!row) return draft;
  if (verb === 'up') rows.splice(Math.max(at - 1, 0), 0, row);
  else if (verb === 'down') rows.splice(at + 1, 0, row);
  else if (verb !== 'out') return draft;
  return { ...draft, rows };
}

/** The slots of a draft whose times are valid. */
export function slotsOf({ rows }: Draft, zone: string) {
  const wrong = new Map<number, WrongTime>();
  const slots = rows.flatMap(({ key, storyId, start, end }): Slot[] => {
    let at: WrongTime['at'] = 'start';
    try {
      const startsAt = readZoneTime(start, zone);
      at = 'end';
      const slot = { storyId, startsAt, endsAt: readZoneTime(end, zone) };
      if (slot.startsAt && slot.endsAt && slot.endsAt <= slot.startsAt) {
        throw refusal('slotEndsEarly');
      }
      return [slot];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      wrong.set(key, { at, why: error });
      return [];
    }
  });
  return { slots, wrong };
}

/** Serialises slots for a URL, to preview them before saving. */
export function writeSlots(slots: readonly Slot[], zone: string): string {
  const typed = (at: Date | null) => (at ? zoneTimeValue(at, zone) : '');
  return slots
    .map(({ storyId, startsAt, endsAt }) =>
      `${storyId}~${typed(startsAt)}~${typed(endsAt)}`.replace(/~+$/, ''),
    )
    .join('!');
}

/** Parses what `writeSlots` wrote. Throws a Problem if a time is invalid. */
export function readSlotsText(text: string, zone: string): Slot[] {
  return text
    .split('!')
    .filter(Boolean)
    .map((one) => {
      const [storyId = '', start = '', end = ''] = one.split('~');
      if (!isId(storyId)) throw refusal('boardFieldWrong');
      return { storyId, startsAt: readZoneTime(start, zone), endsAt: readZoneTime(end, zone) };
    });
}

function freeKey(rows: readonly DraftRow[]): number {
  let key = 1;
  while (rows.some((row) => row.key === key)) key += 1;
  return key;
}
