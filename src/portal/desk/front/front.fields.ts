import { MOST_SLOTS } from '../../../stories/boards/board.ts';
import type { Form, FormField } from '../../http/form.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';

const LOCAL_TIME = '[12]\\d{3}-\\d\\d-\\d\\dT\\d\\d:\\d\\d';
const SLOT = `[0-9a-f-]{36}(?:~(?:${LOCAL_TIME})?(?:~${LOCAL_TIME})?)?`;
/** An id, two times, and the separators. */
const MOST_SLOT_TEXT = 36 + 2 * 17 + 1;

/** Which board: of which edition, and of which section unless it is the front page's. */
export const BOARD_QUERY: Query = { edition: FIELDS.lang, section: FIELDS.slug };

/** The other query fields of a board's page: the last act, and how many stories could not be restored with it. */
export const BOARD_PAGE_QUERY: Query = {
  ...BOARD_QUERY,
  done: FIELDS.done,
  left: { pattern: /^\d{1,2}$/, most: 2, takes: 'a number' },
};

/** What is previewed before saving: `board` as `draft.ts` writes it, `at` in the newsroom's time zone. */
export const PREVIEW_QUERY: Query = {
  ...BOARD_QUERY,
  board: {
    pattern: new RegExp(`^${SLOT}(?:!${SLOT}){0,${MOST_SLOTS - 1}}$`),
    most: MOST_SLOT_TEXT * MOST_SLOTS,
    takes: 'ids of stories with their times, as sent by the board',
  },
  empty: { pattern: /^yes$/, most: 3, takes: 'yes' },
  at: { pattern: new RegExp(`^${LOCAL_TIME}$`), most: 16, takes: 'a time such as 2026-03-31T14:30' },
  framed: { pattern: /^yes$/, most: 3, takes: 'yes' },
};

/** The cursor of the list of versions. */
export const VERSIONS_QUERY: Query = {
  ...BOARD_QUERY,
  cursor: { pattern: /^[1-9]\d{0,8}$/, most: 9, takes: 'the number of a version' },
};

const time: FormField = { most: 30 };
const keys = Array.from({ length: MOST_SLOTS }, (_, at) => at + 1);

/**
 * The fields of a board's form: each `slot` is a key and a story's id, in their order; its times are the fields with
 * that key.
 */
export const BOARD_FORM: Form = {
  version: { most: 9 },
  slot: { most: 40, many: true },
  ...Object.fromEntries(
    keys.flatMap((key) => [[`start${key}`, time] as const, [`end${key}`, time] as const]),
  ),
  why: { most: 300 },
  step: { most: 60 },
  q: { most: 200 },
  only: { most: 120 },
  at: time,
};

/** The fields of the undo and redo forms. */
export const STEP_FORM: Form = { version: { most: 9 } };

/** The fields of the form that restores a version. */
export const RESTORE_FORM: Form = { version: { most: 9 }, number: { most: 9 } };
