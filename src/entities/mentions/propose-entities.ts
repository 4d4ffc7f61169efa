import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { slugOf } from '../../stories/story.ts';
import type { Schema } from '../entity.ts';

/** An entity named in a story for the first time. */
export interface ProposedEntity {
  readonly id: string;
  readonly schema: Schema;
  readonly label: string;
  readonly country: string | null;
  readonly demo: boolean;
}

/** Adds proposed entities, each with a slug. */
export async function proposeEntities(
  writing: Writing,
  proposed: readonly ProposedEntity[],
  now: Date,
): Promise<void> {
  if (proposed.length === 0) return;
  const slugs = await freeSlugs(writing, proposed);
  const rows = proposed.map((one, i) => ({
    id: one.id,
    slug: slugs[i],
    schema: one.schema,
    label: one.label,
    state: 'proposed',
    country: one.country,
    demo: one.demo,
    created_at: now,
    changed_at: now,
  }));
  await sql`insert into entities (id, slug, schema, label, state, country, demo, created_at, changed_at)
    select id, slug, schema, label, state, country, demo, created_at, changed_at
    from jsonb_populate_recordset(null::entities, cast(${JSON.stringify(rows)} as jsonb))`.execute(writing);
}

/** A slug for each: its name, with as many characters of its id appended as needed. */
async function freeSlugs(writing: Writing, proposed: readonly ProposedEntity[]): Promise<string[]> {
  const wishes = proposed.map(({ id, label }) => {
    const wish = slugOf(label, 'entity');
    const letters = id.replaceAll('-', '');
    return [wish, `${wish}-${letters.slice(-8)}`, `${wish}-${letters}`];
  });
  const { rows } = await sql<{ slug: string }>`select slug from entity_slugs
    where slug = any(${[...new Set(wishes.flat())]})`.execute(writing);
  const used = new Set(rows.map(({ slug }) => slug));
  return wishes.map((candidates) => {
    const slug = candidates.find((one) => !used.has(one)) ?? newId();
    used.add(slug);
    return slug;
  });
}
