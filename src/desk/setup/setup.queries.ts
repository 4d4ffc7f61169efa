import type { Reading, Writing } from '../../store/database.ts';
import { PAGE_KINDS, type PageKind } from '../../stories/newsroom-pages/newsroom-page.ts';

/** The person who starts the program sets up the newsroom soon afterwards; others may read the printed key later. */
const KEY_WORKS_MS = 3_600_000;

/** Whether there is any staff account, open or closed: then the newsroom is set up, and stays so. */
export async function hasStaff(reading: Reading | Writing): Promise<boolean> {
  const staff = reading.selectFrom('users').select('id').where('role', '!=', 'reader').limit(1);
  return (await staff.executeTakeFirst()) !== undefined;
}

/**
 * Whether there is any staff account besides demo members: then the newsroom is theirs, and gets the demo only on
 * request.
 */
export async function hasOwnStaff(reading: Reading | Writing): Promise<boolean> {
  const staff = reading
    .selectFrom('users')
    .select('id')
    .where('role', '!=', 'reader')
    .where('demo', '=', false);
  return (await staff.limit(1).executeTakeFirst()) !== undefined;
}

/** Whether there are neither stories nor staff: readers then see that the newsroom is being set up. */
export async function isBeingSetUp(reading: Reading): Promise<boolean> {
  if (await hasStaff(reading)) return false;
  const story = await reading.selectFrom('stories').select('id').limit(1).executeTakeFirst();
  return story === undefined;
}

/** The hash of the newsroom's setup key; null if there is none, or it is older than an hour. */
export async function setupKeyHash(reading: Reading, now: Date): Promise<string | null> {
  return (await keptKey(reading, now).executeTakeFirst())?.hash ?? null;
}

/** The same, and locks the key until the transaction ends. */
export async function lockSetupKey(writing: Writing, now: Date): Promise<string | null> {
  return (await keptKey(writing, now).forUpdate().executeTakeFirst())?.hash ?? null;
}

function keptKey(on: Reading | Writing, now: Date) {
  const since = new Date(now.getTime() - KEY_WORKS_MS);
  return on.selectFrom('setup_key').select('hash').where('made_at', '>', since);
}

/** Whether any story was ever published: until then, the desk shows the first steps. */
export async function hasPublished(reading: Reading): Promise<boolean> {
  const story = await reading
    .selectFrom('stories')
    .select('id')
    .where('published_at', 'is not', null)
    .where('state', 'in', ['published', 'withdrawn'])
    .limit(1)
    .executeTakeFirst();
  return story !== undefined;
}

/** How far a newsroom is with the first steps. */
export interface FirstStepsDone {
  /** Whether anyone else works here, or was invited. */
  readonly hasColleagues: boolean;
  /** The kinds of page that readers can see, in any language. */
  readonly pages: readonly PageKind[];
  readonly hasMenu: boolean;
}

/** How far the newsroom is with the first steps, for one of its staff; `now` tells invitations that have expired. */
export async function firstStepsDone(reading: Reading, memberId: string, now: Date): Promise<FirstStepsDone> {
  const [other, invited, pages, menu] = await Promise.all([
    reading
      .selectFrom('users')
      .select('id')
      .where('role', '!=', 'reader')
      .where('id', '!=', memberId)
      .limit(1)
      .executeTakeFirst(),
    reading
      .selectFrom('registrations')
      .select('id')
      .where('kind', '=', 'invitation')
      .where('expires_at', '>', now)
      .limit(1)
      .executeTakeFirst(),
    reading.selectFrom('newsroom_pages').select('kind').distinct().where('state', '=', 'published').execute(),
    reading.selectFrom('menu_versions').select('id').limit(1).executeTakeFirst(),
  ]);
  const there = new Set<string>(pages.map(({ kind }) => kind));
  return {
    hasColleagues: other !== undefined || invited !== undefined,
    pages: PAGE_KINDS.filter((kind) => there.has(kind)),
    hasMenu: menu !== undefined,
  };
}
