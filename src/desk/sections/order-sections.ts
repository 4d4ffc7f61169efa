import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { announceSections } from '../../stories/section.changes.ts';
import { refusal } from '../../words/refusal.ts';
import { noSuchSection, orderSeen, type SectionKeeper } from './section.ts';

interface Placed {
  readonly id: string;
  readonly slug: string;
}

/** Moves a section one place up or down; `seen` is the order the member saw. Throws `sectionOrderPassed`. */
export async function moveSection(
  writing: Writing,
  by: SectionKeeper,
  { slug, step, seen }: { readonly slug: string; readonly step: 'up' | 'down'; readonly seen: string },
): Promise<void> {
  const sections = await lockOrder(writing, seen);
  const slugs = sections.map((one) => one.slug);
  const from = slugs.indexOf(slug);
  if (from < 0) throw noSuchSection();
  const to = from + (step === 'up' ? -1 : 1);
  const other = slugs[to];
  // Moving the first one up changes nothing.
  if (other === undefined) return;
  slugs[from] = other;
  slugs[to] = slug;
  await keepOrder(writing, by, sections, slugs, slug);
}

/** Reorders all sections; `seen` is the order the member saw. Throws `sectionOrderPassed`. */
export async function orderSections(
  writing: Writing,
  by: SectionKeeper,
  { slugs, seen }: { readonly slugs: readonly string[]; readonly seen: string },
): Promise<void> {
  const sections = await lockOrder(writing, seen);
  const there = new Set(sections.map(({ slug }) => slug));
  if (slugs.length !== there.size || slugs.some((slug) => !there.delete(slug))) {
    throw refusal('sectionOrderWrong');
  }
  await keepOrder(writing, by, sections, slugs, slugs[0] ?? '');
}

async function lockOrder(writing: Writing, seen: string): Promise<Placed[]> {
  const sections = await writing
    .selectFrom('sections')
    .select(['id', 'slug'])
    .where('removed_at', 'is', null)
    .orderBy('position')
    .orderBy('slug')
    .forUpdate()
    .execute();
  if (orderSeen(sections) !== seen) throw refusal('sectionOrderPassed');
  return sections;
}

async function keepOrder(
  writing: Writing,
  by: SectionKeeper,
  sections: readonly Placed[],
  slugs: readonly string[],
  moved: string,
): Promise<void> {
  if (sections.every(({ slug }, at) => slug === slugs[at])) return;
  await sql`update sections s set position = o.at - 1
    from unnest(${[...slugs]}::text[]) with ordinality as o(slug, at) where s.slug = o.slug`.execute(writing);
  const about = sections.find(({ slug }) => slug === moved)?.id ?? null;
  // One log row for one action: a trigger would add one for each section that moved.
  await sql`select append_log(cast(${by.member.id} as uuid), 'change section', null, 'sections',
    cast(${about} as uuid), jsonb_build_object('kind', 'order', 'section', cast(${moved} as text),
      'order', cast(${JSON.stringify(slugs)} as jsonb)))`.execute(writing);
  await announceSections(writing);
}
