import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { Authorized } from '../../readers/permission.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { announceMenus } from '../../stories/menus/menu.changes.ts';
import { findMenu, type MenuVersion, menuVersions, thingsThere } from '../../stories/menus/menu.queries.ts';
import {
  type MenuEntry,
  type MenuPlace,
  type MenuTarget,
  STANDARD_MENUS,
  targetOf,
} from '../../stories/menus/menu.ts';
import { Refusal, refusal } from '../../words/refusal.ts';

/** A member who edits the portal's menus. */
export type MenuKeeper = Authorized<'manage menus'>;

/** The menu, and the version that the member saw. */
export interface MenuSeen {
  readonly place: MenuPlace;
  readonly version: number;
}

/** Why a menu entry is invalid. */
export type EntryFault = 'nothing there' | 'no label' | 'twice' | 'not outside';

/** Invalid entries of a menu, by their index, from 0. */
export class WrongMenu extends Refusal {
  readonly wrong: ReadonlyMap<number, EntryFault>;

  constructor(wrong: ReadonlyMap<number, EntryFault>) {
    const [first] = wrong;
    const [at, fault] = first ?? [0, 'nothing there'];
    super('menuEntryWrong', { number: String(at + 1), fault });
    this.wrong = wrong;
  }
}

/**
 * Changes the entries of a menu, which readers see at once; null: the default ones. Returns whether anything changed.
 * Throws StaleMenu if someone changed it since, and WrongMenu if an entry leads nowhere.
 */
export async function changeMenu(
  writing: Writing,
  by: MenuKeeper,
  seen: MenuSeen,
  entries: readonly MenuEntry[] | null,
  now: Date,
): Promise<boolean> {
  await lockMenu(writing, seen);
  const { content } = await findMenu(writing, seen.place);
  const wanted = entries && isDeepStrictEqual(entries, STANDARD_MENUS[seen.place]) ? null : entries;
  if (isDeepStrictEqual(content, wanted)) return false;
  if (wanted) await refuseWrong(writing, seen.place, wanted);
  await storeVersion(writing, by, seen, { kind: 'change', content: wanted }, now);
  return true;
}

/**
 * Restores an earlier version of a menu, with 0 for the default; entries whose target no longer exists are not shown.
 * Returns whether anything changed.
 */
export async function restoreMenu(
  writing: Writing,
  by: MenuKeeper,
  seen: MenuSeen,
  number: number,
  now: Date,
): Promise<boolean> {
  await lockMenu(writing, seen);
  const [version] = number === 0 ? [{ content: null }] : await menuVersions(writing, seen.place, 1, number);
  if (!version) throw refusal('versionUnknown');
  const { content } = await findMenu(writing, seen.place);
  if (isDeepStrictEqual(content, version.content)) return false;
  await storeVersion(writing, by, seen, { kind: 'restore', content: version.content }, now);
  return true;
}

/** Serialises concurrent changes to menus. */
async function lockMenu(writing: Writing, { place, version }: MenuSeen): Promise<void> {
  await sql`select pg_advisory_xact_lock(724913, 65)`.execute(writing);
  if ((await findMenu(writing, place)).version !== version) throw refusal('menuPassed');
}

async function storeVersion(
  writing: Writing,
  by: MenuKeeper,
  { place, version }: MenuSeen,
  { kind, content }: Pick<MenuVersion, 'kind' | 'content'>,
  now: Date,
): Promise<void> {
  await actAs(writing, by.member.id);
  await writing
    .insertInto('menu_versions')
    .values({
      ...{ id: newId(), place, version: version + 1, kind },
      ...{ content: content && json<unknown>(content), made_by: by.member.id, made_at: now },
    })
    .execute();
  await announceMenus(writing);
}

async function refuseWrong(writing: Writing, place: MenuPlace, entries: readonly MenuEntry[]): Promise<void> {
  const targets = entries.map(({ target }) => targetOf(target));
  const slugs = (kind: MenuTarget['kind']) =>
    targets.flatMap((target) => (target?.kind === kind && 'slug' in target ? [target.slug] : []));
  const [sections, topics, pages] = [
    await thingsThere(writing, 'sections', slugs('section')),
    await thingsThere(writing, 'topics', slugs('topic')),
    await thingsThere(writing, 'newsroom_pages', slugs('page')),
  ];
  const there = { section: sections, topic: topics, page: pages };
  const wrong = new Map<number, EntryFault>();
  const known = new Set<string>();
  for (const [at, { target: text, labels }] of entries.entries()) {
    const target = targets[at] ?? null;
    if (target === null) wrong.set(at, 'nothing there');
    else if (place === 'social' && !text.startsWith('https://')) wrong.set(at, 'not outside');
    else if ('slug' in target && !there[target.kind].has(target.slug)) wrong.set(at, 'nothing there');
    else if (target.kind === 'outside' && place !== 'social' && Object.keys(labels).length === 0)
      wrong.set(at, 'no label');
    else if (known.has(text)) wrong.set(at, 'twice');
    known.add(text);
  }
  if (wrong.size > 0) throw new WrongMenu(wrong);
}
