import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { slugOf } from '../story.ts';
import type { NewPageContent, PageContent, PageState, PageStep } from './newsroom-page.ts';

/** A complete new page. */
export interface NewPage {
  readonly content: PageContent;
  readonly language: string;
  /** The group of pages it is a translation of; null: a group of its own. */
  readonly groupId: string | null;
  /** Its id at its original site, and its paths there. */
  readonly origin?: string;
  readonly oldPaths?: readonly string[];
}

/** Saves a page as a draft with its first version; returns its id. `byId` is who created it; null: an import. */
export async function insertPage(
  writing: Writing,
  { content, language, groupId, origin, oldPaths = [] }: NewPage,
  byId: string | null,
  now: Date,
): Promise<string> {
  const id = newId();
  await writing
    .insertInto('newsroom_pages')
    .values({
      ...columnsOf(content),
      ...{ id, group_id: groupId ?? id, language, changed_at: now },
      ...{ origin: origin ?? null, old_paths: [...oldPaths] },
    })
    .execute();
  await writeVersion(writing, byId, { id, version: 1, state: 'draft', content }, 'add', now);
  return id;
}

/** Saves the new content of a page as a version. */
export async function writeVersion(
  writing: Writing,
  byId: string | null,
  page: {
    readonly id: string;
    readonly version: number;
    readonly state: PageState;
    readonly content: PageContent;
  },
  step: PageStep,
  now: Date,
): Promise<void> {
  await writing
    .insertInto('newsroom_page_versions')
    .values({
      ...{ id: newId(), page_id: page.id, version: page.version, kind: step, state: page.state },
      ...{ content: json<unknown>(page.content), made_by: byId, made_at: now },
    })
    .execute();
}

/** A page's columns from its content. */
export function columnsOf({ kind, title, standfirst, slug, footer, body }: PageContent) {
  return { kind, title, standfirst, slug, footer, body: json<unknown>(body) };
}

/** Whether a slug belongs to a page other than `but`, or redirects to a story from an earlier site. */
export async function isTaken(writing: Writing, slug: string, but: string | null): Promise<boolean> {
  const page = await writing
    .selectFrom('newsroom_pages')
    .select('id')
    .where('slug', '=', slug)
    .where('id', 'is distinct from', but)
    .executeTakeFirst();
  if (page) return true;
  const old = await writing
    .selectFrom('old_paths')
    .select('path')
    .where('path', '=', `/page/${slug}`)
    .executeTakeFirst();
  return old !== undefined;
}

/** A free slug from the title; a translation with the same title has its language appended. */
export async function freeSlug(
  writing: Writing,
  { title, kind }: Pick<NewPageContent, 'title' | 'kind'>,
  language: string,
): Promise<string> {
  const plain = slugOf(title, kind).slice(0, 70).replace(/-+$/, '');
  const spoken = `${plain}-${language.toLowerCase().slice(0, 5).replace(/-+$/, '')}`;
  for (let number = 1; ; number += 1) {
    for (const slug of number === 1 ? [plain, spoken] : [`${plain}-${number}`])
      if (!(await isTaken(writing, slug, null))) return slug;
  }
}
