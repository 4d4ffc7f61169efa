/**
 * The state filters of the desk's story list, as used in addresses: `open` is everything in progress, `deleted` the
 * trash.
 */
export const LIST_STATES = [
  'open',
  'draft',
  'in-review',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'deleted',
  'all',
] as const;

/** One of {@link LIST_STATES}. */
export type ListState = (typeof LIST_STATES)[number];

/** The sort orders of the list: last changed first, due soonest first, last published first. */
export const LIST_SORTS = ['changed', 'due', 'published'] as const;

/** One of {@link LIST_SORTS}. */
export type ListSort = (typeof LIST_SORTS)[number];

/** The deadline filters of the list. */
export const LIST_DUES = ['overdue', 'today', 'week', 'none'] as const;

/** One of {@link LIST_DUES}. */
export type ListDue = (typeof LIST_DUES)[number];

/** The fields of a list's address that are saved with it. */
export const LIST_FIELDS = ['state', 'language', 'section', 'source', 'whose', 'due', 'q', 'sort'] as const;

/** The filters of a list, as the fields of its address. */
export type ListQuery = Readonly<Partial<Record<(typeof LIST_FIELDS)[number], string>>>;

/** A saved list of stories. */
export interface KeptList {
  readonly id: string;
  readonly name: string;
  readonly shared: boolean;
  /** Its owner. */
  readonly owner: { readonly id: string; readonly name: string };
  readonly query: ListQuery;
}
