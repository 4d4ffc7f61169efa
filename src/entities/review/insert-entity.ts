import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { slugOf } from '../../stories/story.ts';
import { refusal } from '../../words/refusal.ts';
import { type EntityState, SCHEMATA, type Schema } from '../entity.ts';
import { checkCountry } from '../statements/check-value.ts';

/** The input for a new entity. */
export interface NewEntity {
  readonly schema: Schema;
  readonly label: string;
  readonly country: string | null;
  readonly state: EntityState;
  readonly by: string | null;
  readonly now: Date;
  readonly demo?: boolean;
}

/** Maximum length of an entity's name. */
export const LONGEST_LABEL = 300;

/** Adds an entity with its own slug; the caller states its names. Throws a Problem for an empty name. */
export async function insertEntity(
  writing: Writing,
  entity: NewEntity,
): Promise<{ id: string; slug: string }> {
  const label = labelOf(entity.label);
  if (!SCHEMATA.includes(entity.schema)) {
    throw refusal('entityKindWrong', { kinds: SCHEMATA.join(', ') });
  }
  const country = entity.country ? checkCountry(entity.country) : null;
  const id = newId();
  const [slug] = await freeEntitySlugs(writing, [label]);
  await writing
    .insertInto('entities')
    .values({
      id,
      slug: slug ?? id,
      schema: entity.schema,
      label,
      state: entity.state,
      country,
      topic_slug: null,
      merged_into: null,
      demo: entity.demo ?? false,
      created_at: entity.now,
      changed_at: entity.now,
      made_by: entity.by,
      published_at: null,
    })
    .execute();
  return { id, slug: slug ?? id };
}

/** A name without invisible characters; a Problem if it is then empty, or too long. */
export function labelOf(text: string): string {
  const label = text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(label)) {
    throw refusal('entityNameMissing');
  }
  if (label.length > LONGEST_LABEL) {
    throw refusal('entityNameLong', { most: LONGEST_LABEL });
  }
  return label;
}

/** A slug for each of these names that no entity has or had; equal names get different ones. */
export async function freeEntitySlugs(writing: Writing, labels: readonly string[]): Promise<string[]> {
  const wished = labels.map((label) => slugOf(label, 'entity'));
  const taken = await takenSlugs(writing, [...new Set(wished)]);
  return wished.map((wish) => {
    let slug = wish;
    for (let number = 2; taken.has(slug); number += 1) slug = `${wish}-${number}`;
    taken.add(slug);
    return slug;
  });
}

async function takenSlugs(writing: Writing, wished: readonly string[]): Promise<Set<string>> {
  const taken = new Set<string>();
  if (wished.length === 0) return taken;
  for (const table of ['entities', 'old_entity_slugs'] as const) {
    const rows = await writing
      .selectFrom(table)
      .select('slug')
      .where((is) =>
        is.or(wished.flatMap((slug) => [is('slug', '=', slug), is('slug', 'like', `${slug}-%`)])),
      )
      .execute();
    for (const { slug } of rows) taken.add(slug);
  }
  return taken;
}
