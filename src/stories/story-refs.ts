import { sql } from 'kysely';
import type { Writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import type { NamedRef, Policy, SourceRef, StoryDraft } from './story.ts';

/** A known source: its policy, and whether the newsroom set it. */
interface KnownSource extends Pick<SourceRef, 'policy' | 'licence' | 'licenceUrl'> {
  readonly id: string;
  /** False if its terms are those of its first import. */
  readonly isStated: boolean;
}

/** The ids that drafts refer to, by slug. */
export interface Refs {
  sections: Map<string, string>;
  topics: Map<string, string>;
  authors: Map<string, string>;
  sources: Map<string, KnownSource>;
  places: Map<string, string>;
}

/** Finds what `drafts` refer to, and creates what is new; places are only looked up. */
export async function ensureRefs(writing: Writing, drafts: StoryDraft[]): Promise<Refs> {
  const sections = drafts.flatMap(({ section }) => (section ? [section] : []));
  await bringSectionsBack(writing, sections);
  const sources = drafts.flatMap(({ source, agency }) => (agency ? [source, agency] : [source]));
  return {
    sections: await ensureNamed(writing, 'sections', sections),
    topics: await ensureNamed(
      writing,
      'topics',
      drafts.flatMap(({ topics }) => topics),
    ),
    authors: await ensureNamed(
      writing,
      'authors',
      drafts.flatMap(({ authors }) => authors),
    ),
    sources: await ensureSources(writing, sources),
    places: await placeIds(writing, drafts),
  };
}

/** A removed section is restored with the first story that is put into it. */
async function bringSectionsBack(writing: Writing, wanted: readonly NamedRef[]): Promise<void> {
  if (wanted.length === 0) return;
  await writing
    .updateTable('sections')
    .set((eb) => ({ removed_at: null, version: eb('version', '+', 1) }))
    .where('slug', '=', sql<string>`any(${wanted.map(({ slug }) => slug)})`)
    .where('removed_at', 'is not', null)
    .execute();
}

async function ensureNamed(
  writing: Writing,
  table: 'sections' | 'topics' | 'authors',
  wanted: NamedRef[],
): Promise<Map<string, string>> {
  const bySlug = new Map(wanted.map((ref) => [ref.slug, ref]));
  if (bySlug.size === 0) return new Map();
  const ids = await idsBySlug(writing, table, [...bySlug.keys()]);
  const missing = [...bySlug.values()].filter(({ slug }) => !ids.has(slug));
  if (missing.length > 0) {
    const rows = missing.map(({ slug, names }, at) => ({ id: newId(), slug, names, at }));
    // A new section comes after the existing ones.
    const more =
      table === 'sections' ? sql`, at + 1 + coalesce((select max(position) from sections), -1)` : sql``;
    const columns = table === 'sections' ? sql`id, slug, names, position` : sql`id, slug, names`;
    await sql`insert into ${sql.table(table)} (${columns})
      select id, slug, names ${more}
      from jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb)) as r(id uuid, slug text, names jsonb, at integer)
      on conflict (slug) do nothing`.execute(writing);
    return idsBySlug(writing, table, [...bySlug.keys()]);
  }
  return ids;
}

async function ensureSources(writing: Writing, wanted: SourceRef[]): Promise<Map<string, KnownSource>> {
  const bySlug = new Map(wanted.map((ref) => [ref.slug, ref]));
  const known = await sourcesBySlug(writing, [...bySlug.keys()]);
  const missing = [...bySlug.values()].filter(({ slug }) => !known.has(slug));
  if (missing.length === 0) return known;
  await writing
    .insertInto('sources')
    .values(
      missing.map(({ slug, name, url, licence, licenceUrl, policy }) => ({
        id: newId(),
        slug,
        name,
        url,
        licence,
        licence_url: licenceUrl,
        policy,
      })),
    )
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .execute();
  return sourcesBySlug(writing, [...bySlug.keys()]);
}

async function sourcesBySlug(writing: Writing, slugs: string[]): Promise<Map<string, KnownSource>> {
  const rows = await writing
    .selectFrom('sources')
    .select(['id', 'slug', 'policy', 'licence', 'licence_url as licenceUrl'])
    .select((eb) => eb('changed_at', 'is not', null).as('isStated'))
    .where('slug', '=', sql<string>`any(${slugs})`)
    .execute();
  return new Map(
    rows.map(({ slug, isStated, ...row }) => [
      slug,
      { ...row, policy: row.policy as Policy, isStated: Boolean(isStated) },
    ]),
  );
}

/**
 * The policy for a draft from its source's terms: for a known source, the stored ones. Only a licence in the copy
 * itself overrides them; and, until the newsroom sets its terms, so does the import.
 */
export function termsOf(
  draft: SourceRef,
  known: KnownSource | undefined,
  fromDesk: boolean,
): Pick<SourceRef, 'policy' | 'licence' | 'licenceUrl'> {
  if (!known || (!fromDesk && !known.isStated)) return draft;
  const own = !fromDesk && (draft.licence ?? draft.licenceUrl) !== null;
  const { licence, licenceUrl } = own ? draft : known;
  return { policy: known.policy, licence, licenceUrl };
}

async function placeIds(writing: Writing, drafts: StoryDraft[]): Promise<Map<string, string>> {
  const slugs = [...new Set(drafts.flatMap(({ placeSlug }) => (placeSlug ? [placeSlug] : [])))];
  return slugs.length > 0 ? idsBySlug(writing, 'places', slugs) : new Map();
}

async function idsBySlug(
  writing: Writing,
  table: 'sections' | 'topics' | 'authors' | 'places',
  slugs: string[],
): Promise<Map<string, string>> {
  const rows = await writing
    .selectFrom(table)
    .select(['id', 'slug'])
    .where('slug', '=', sql<string>`any(${slugs})`)
    .execute();
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}
