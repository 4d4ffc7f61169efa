import type { StoriesWanted } from '../../../desk/list/story-list.queries.ts';
import {
  LIST_DUES,
  LIST_FIELDS,
  LIST_SORTS,
  LIST_STATES,
  type ListQuery,
} from '../../../desk/list/story-list.ts';
import { readCursor } from '../../http/cursor.ts';
import type { Form } from '../../http/form.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import { dayIn, spanOfDay } from '../../ui/day-span.ts';

const one = (values: readonly string[]) => ({
  pattern: new RegExp(`^(?:${values.join('|')})$`),
  most: 12,
  takes: `one of ${values.join(', ')}`,
});

/** The fields that filter and sort the list of stories. */
export const STORIES_QUERY: Query = {
  state: one(LIST_STATES),
  language: FIELDS.language,
  section: FIELDS.slug,
  source: FIELDS.slug,
  whose: {
    pattern: /^(?:me|nobody|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
    most: 36,
    takes: 'me, nobody or the id of a colleague',
  },
  due: one(LIST_DUES),
  q: FIELDS.q,
  sort: one(LIST_SORTS),
  cursor: FIELDS.cursor,
};

/** The fields of bulk acts on stories. */
export const BULK_FORM: Form = {
  story: { most: 36, many: true },
  // Of each listed story, its id and the version displayed.
  seen: { most: 56, many: true },
  what: { most: 20 },
  note: { most: 2_000, lines: true },
  at: { most: 30 },
  to: { most: 36 },
};

/** The fields of a list saved under a name. */
export const KEEP_FORM: Form = {
  name: { most: 80 },
  shared: { most: 3 },
};

/** The fields that remove a saved list. */
export const REMOVE_FORM: Form = { id: { most: 36 } };

/** The filters of a query, for a member and the current time. */
export function wantedStories(
  query: Readonly<Record<string, string>>,
  memberId: string,
  { zone, now }: { readonly zone: string; readonly now: Date },
  most: number,
): StoriesWanted {
  const { language, section, source, whose, q } = query;
  const cursor = readCursor(query.cursor);
  const today = spanOfDay(dayIn(now, zone), zone)?.to ?? now;
  return {
    state: LIST_STATES.find((state) => state === query.state) ?? 'open',
    language,
    section,
    source,
    whose: whose === 'me' ? memberId : whose,
    own: whose === 'me',
    due: LIST_DUES.find((due) => due === query.due),
    now,
    today,
    week: new Date(now.getTime() + WEEK),
    text: q,
    sort: LIST_SORTS.find((sort) => sort === query.sort) ?? 'changed',
    after: cursor && { at: cursor.publishedAt, id: cursor.id },
    most,
  };
}

const WEEK = 7 * 86_400_000;

/** The part of a query that is saved with a list. */
export function listQuery(query: Readonly<Record<string, string>>): ListQuery {
  return Object.fromEntries(LIST_FIELDS.flatMap((name) => (query[name] ? [[name, query[name]]] : [])));
}
