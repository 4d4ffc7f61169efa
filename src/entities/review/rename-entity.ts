import { scriptOf } from '../../language/scripts.ts';
import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { allowChange, type EntityChanger } from '../allow-change.ts';
import { keepDecision } from '../decisions/keep-decision.ts';
import { announceEntities } from '../entity.changes.ts';
import type { Entity } from '../entity.ts';
import { lockEntity, oneEntityChangeAtATime } from '../one-entity-change-at-a-time.ts';
import { labelOf } from './insert-entity.ts';
import { stateName } from './state-name.ts';

/** The new label and slug of an entity; omitted ones stay. */
export interface NewName {
  readonly label?: string | undefined;
  readonly slug?: string | undefined;
}

/**
 * Renames an entity, or moves its page. Its old slug redirects to the new one; its old name remains one of its names.
 */
export async function renameEntity(
  writing: Writing,
  id: string,
  name: NewName,
  by: EntityChanger | null,
  now: Date,
  why = '',
): Promise<{ slug: string; decisionId: string }> {
  await oneEntityChangeAtATime(writing);
  const entity = await lockEntity(writing, id);
  await allowChange(writing, [id], by);
  const label = name.label === undefined ? entity.label : labelOf(name.label);
  const slug = name.slug?.trim() || entity.slug;
  if (label === entity.label && slug === entity.slug) {
    throw refusal('entityNameSame');
  }
  if (slug !== entity.slug) await moveSlug(writing, id, entity.slug, slug);
  await writing.updateTable('entities').set({ label, slug, changed_at: now }).where('id', '=', id).execute();
  if (label !== entity.label) {
    const lang = await languageOf(writing, entity, label);
    await stateName(writing, { entityId: id, name: label, lang, by: by?.member.id ?? null, now });
  }
  const decisionId = await keepDecision(writing, {
    kind: 'rename',
    entityId: id,
    details: { before: { label: entity.label, slug: entity.slug }, after: { label, slug } },
    why,
    by: by?.member.id ?? null,
    at: now,
  });
  await announceEntities(writing, [id]);
  return { slug, decisionId };
}

/** The language of the name that the new one replaces: a new name in the same script takes its place there. */
async function languageOf(writing: Writing, { id, label }: Entity, name: string): Promise<string> {
  if (scriptOf(label) !== scriptOf(name)) return '';
  const row = await writing
    .selectFrom('statements as s')
    .innerJoin('entities as e', 'e.id', 's.entity_id')
    .select('s.lang')
    .where('e.canonical_id', '=', id)
    .where('s.value', '=', label)
    .where('s.folded', '!=', '')
    .where('s.lang', '!=', '')
    .where('s.withdrawn_at', 'is', null)
    .orderBy('s.first_seen')
    .orderBy('s.id')
    .executeTakeFirst();
  return row?.lang ?? '';
}

async function moveSlug(writing: Writing, id: string, old: string, slug: string): Promise<void> {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || slug.length > 80) {
    throw refusal('entityAddressWrong');
  }
  const taken = await writing.selectFrom('entities').select('id').where('slug', '=', slug).executeTakeFirst();
  const led = await writing
    .selectFrom('old_entity_slugs')
    .select('entity_id')
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (taken || (led && led.entity_id !== id)) {
    throw refusal('entityAddressTaken');
  }
  if (led) await writing.deleteFrom('old_entity_slugs').where('slug', '=', slug).execute();
  await writing.insertInto('old_entity_slugs').values({ slug: old, entity_id: id }).execute();
}
