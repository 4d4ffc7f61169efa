/** What the list of stories at the desk can be narrowed to by state, as it stands in addresses: `open` is all that is on its way, `deleted` the trash. */
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

/** The orders the list can stand in: changed last first, due soonest first, published last first. */
export const LIST_SORTS = ['changed', 'due', 'published'] as const;

/** One of {@link LIST_SORTS}. */
export type ListSort = (typeof LIST_SORTS)[number];

/** What the list can be narrowed to by due time. */
export const LIST_DUES = ['overdue', 'today', 'week', 'none'] as const;

/** One of {@link LIST_DUES}. */
export type ListDue = (typeof LIST_DUES)[number];

/** The fields of a list's address that are kept with it under a name. */
export const LIST_FIELDS = ['state', 'language', 'section', 'source', 'whose', 'due', 'q', 'sort'] as const;

/** What a list is narrowed to, as the fields of its address say. */
export type ListQuery = Readonly<Partial<Record<(typeof LIST_FIELDS)[number], string>>>;

/** A list of stories that is kept under a name. */
export interface KeptList {
  readonly id: string;
  readonly name: string;
  readonly shared: boolean;
  /** Who keeps it. */
  readonly owner: { readonly id: string; readonly name: string };
  readonly query: ListQuery;
}
