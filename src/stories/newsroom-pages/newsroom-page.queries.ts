import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import { type Body, bodyText } from '../body.ts';
import { filesIn, type PictureFile } from '../media/picture-file.queries.ts';
import type {
  ListedPage,
  NewsroomPage,
  PageContent,
  PageKind,
  PageState,
  PageStep,
} from './newsroom-page.ts';

/** A page as readers see it. */
export interface ShownPage extends NewsroomPage {
  /** The files of its pictures, by id. */
  readonly pictures: Readonly<Record<string, PictureFile>>;
  /** Its versions in other languages. */
  readonly translations: readonly { readonly language: string; readonly slug: string }[];
}

/** One version of a page: its content, and its author. */
export interface PageVersion {
  readonly number: number;
  readonly step: PageStep;
  readonly state: PageState;
  readonly content: PageContent;
  /** Null: an import. */
  readonly byId: string | null;
  /** Null if the account was deleted. */
  readonly byName: string | null;
  readonly at: Date;
}

function listed(reading: Reading | Writing) {
  return reading
    .selectFrom('newsroom_pages as p')
    .select(['p.id', 'p.group_id as groupId', 'p.slug', 'p.language', 'p.title', 'p.standfirst', 'p.footer'])
    .select(['p.version', 'p.published_at as publishedAt', 'p.changed_at as changedAt'])
    .select('p.old_paths as oldPaths')
    .select([sql<PageKind>`p.kind`.as('kind'), sql<PageState>`p.state`.as('state')]);
}

/** Every page without its text, in footer order, with those that are not in the footer last. */
export async function listNewsroomPages(
  reading: Reading | Writing,
  only: { readonly state?: PageState } = {},
): Promise<ListedPage[]> {
  let query = listed(reading).orderBy(sql`p.footer nulls last`).orderBy('p.title').orderBy('p.id');
  if (only.state) query = query.where('p.state', '=', only.state);
  return query.execute();
}

/** The words of every published page, by id: its title, summary and text. */
export async function publishedPageTexts(reading: Reading): Promise<ReadonlyMap<string, string>> {
  const pages = await reading
    .selectFrom('newsroom_pages as p')
    .select(['p.id', 'p.title', 'p.standfirst', sql<Body>`p.body`.as('body')])
    .where('p.state', '=', 'published')
    .execute();
  return new Map(
    pages.map(({ id, title, standfirst, body }) => [
      id,
      [title, standfirst ?? '', bodyText(body)].join('\n'),
    ]),
  );
}

/** The page with this id, in any state; null if there is none. */
export async function findNewsroomPage(reading: Reading | Writing, id: string): Promise<NewsroomPage | null> {
  const row = await listed(reading)
    .select(sql<Body>`p.body`.as('body'))
    .where('p.id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** A page as readers see it, by slug or, in any state, by id; null if there is none. */
export async function findShownPage(
  reading: Reading,
  at: { readonly slug: string } | { readonly id: string },
): Promise<ShownPage | null> {
  const query = listed(reading).select([
    sql<Body>`p.body`.as('body'),
    filesIn(sql`picture_ids(null, p.body)`).as('pictures'),
    sql<ShownPage['translations']>`coalesce((
      select jsonb_agg(jsonb_build_object('language', t.language, 'slug', t.slug) order by t.language)
      from newsroom_pages t where t.group_id = p.group_id and t.id <> p.id and t.state = 'published'), '[]')`.as(
      'translations',
    ),
  ]);
  const row = await ('id' in at
    ? query.where('p.id', '=', at.id)
    : query.where('p.slug', '=', at.slug).where('p.state', '=', 'published')
  ).executeTakeFirst();
  return row ?? null;
}

/** The versions of a page, newest first; with `only`, the one with this number. */
export async function pageVersions(
  reading: Reading | Writing,
  id: string,
  most: number,
  only?: number,
): Promise<PageVersion[]> {
  let query = reading
    .selectFrom('newsroom_page_versions as v')
    .leftJoin('users', 'users.id', 'v.made_by')
    .select(['v.version as number', 'v.made_by as byId', 'users.name as byName', 'v.made_at as at'])
    .select([
      sql<PageStep>`v.kind`.as('step'),
      sql<PageState>`v.state`.as('state'),
      sql<PageContent>`v.content`.as('content'),
    ])
    .where('v.page_id', '=', id)
    .orderBy('v.version', 'desc')
    .limit(most);
  if (only !== undefined) query = query.where('v.version', '=', only);
  return query.execute();
}
