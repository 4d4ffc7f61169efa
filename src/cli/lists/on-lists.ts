import { findWatchList, listVersionsOf } from '../../entities/lists/list.queries.ts';
import type { ListAge, WatchList, WatchListVersion } from '../../entities/lists/watch-list.ts';
import { Problem } from '../../errors.ts';
import type { Store } from '../../store/database.ts';

/** The list called `slug`; a Problem that says how to see which there are. */
export async function listCalled(store: Store, slug: string): Promise<WatchList & { age: ListAge }> {
  const list = await findWatchList(store.reading, slug, new Date());
  if (list) return list;
  throw new Problem('not found', `There is no watch list "${slug}".`, 'See `sourceline lists list`.');
}

/** The version of a list with that number; a Problem that says how to see which there are. */
export async function versionCalled(store: Store, slug: string, number: number): Promise<WatchListVersion> {
  const version = (await listVersionsOf(store.reading, slug)).find((one) => one.number === number);
  if (version) return version;
  throw new Problem(
    'not found',
    `${slug} has no version ${number}.`,
    `See \`sourceline lists versions ${slug}\`.`,
  );
}

/** A version's number as a person types it. */
export function versionNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Problem('bad input', `A version is a whole number such as 2, not "${text}".`);
}

/** How old a list is, in words. */
export function ageWords({ days, dated, stale }: ListAge): string {
  const count = `${days} ${days === 1 ? 'day' : 'days'}`;
  const age = dated
    ? days === 0
      ? 'of today'
      : count
    : `date not stated, imported ${days === 0 ? 'today' : `${count} ago`}`;
  return `${age}${stale ? ', OLDER THAN ITS PERIOD' : ''}`;
}

/** Text of a list for a terminal: one line, and nothing that moves the cursor. */
export function toSingleLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ');
}
