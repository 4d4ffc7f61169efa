import { ID_PATTERN, isId } from '../../../store/ids.ts';
import type { Form } from '../../http/form.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';

/** The path of the cases. */
export const CASES_PATH = '/desk/revisions';

/** The id of the last row of the page before. */
const cursor = { pattern: ID_PATTERN, most: 36, takes: 'the cursor of the previous page' };

/** The fields that filter the cases. */
export const CASES_QUERY: Query = {
  state: { pattern: /^closed$/, most: 6, takes: 'closed' },
  cursor,
};

/** The fields of a case: the cursor of its stories. */
export const CASE_QUERY: Query = { cursor, done: FIELDS.done };

/**
 * The fields of a decision: stories with the revisions that were displayed ("ID REVISION"), and the sentences of one.
 */
export const DECIDE_FORM: Form = {
  decision: { most: 7 },
  seen: { most: 50, many: true },
  sentence: { most: 36, many: true },
  one: { most: 3 },
  text: { most: 2000, lines: true },
  note: { most: 500 },
};

/** The fields of a rewritten sentence. */
export const REWRITE_FORM: Form = {
  seen: { most: 50 },
  sentence: { most: 36 },
  passage: { most: 2000, lines: true },
};

/** A story and its displayed revision, from a field "ID REVISION"; null if malformed. */
export function seenIn(field: string | undefined): { storyId: string; revision: number } | null {
  const [, storyId, revision] = /^(\S{36}) (\d{1,9})$/.exec(field ?? '') ?? [];
  return storyId && isId(storyId) ? { storyId, revision: Number(revision) } : null;
}
