import type { Writing } from '../../store/database.ts';
import type { Permitted } from '../../store/permitted.ts';
import { refusal } from '../../words/refusal.ts';
import { keepDecision, whyOf } from '../decisions/keep-decision.ts';
import { announceEntities } from '../entity.changes.ts';
import { lockEntity } from '../one-entity-change-at-a-time.ts';
import { isNameGiven } from './name-given.queries.ts';

/**
 * Publishes the page of a confirmed entity. A proposed one has to be accepted by a person first; and a name stated only
 * in an unpublished story is published only if `nameMeant` confirms it, else it throws `nameUngiven`.
 */
export async function publishEntity(
  writing: Writing,
  id: string,
  by: Permitted<'publish entities'> | null,
  now: Date,
  why = '',
  nameMeant = false,
): Promise<{ slug: string; decisionId: string }> {
  const entity = await lockEntity(writing, id);
  if (entity.mergedInto) {
    throw refusal('entityReadAsOther', { label: entity.label });
  }
  if (entity.state === 'published') throw refusal('entityPublished', { label: entity.label });
  if (entity.state !== 'known') {
    throw refusal('entityNotKnown', {
      label: entity.label,
      state: entity.state === 'rejected' ? 'rejected' : 'proposed',
    });
  }
  if (!nameMeant && !(await isNameGiven(writing, entity, now)))
    throw refusal('nameUngiven', { label: entity.label });
  await writing
    .updateTable('entities')
    .set({ state: 'published', changed_at: now, published_at: entity.publishedAt ?? now })
    .where('id', '=', id)
    .execute();
  const decisionId = await keepDecision(writing, {
    kind: 'publish',
    entityId: id,
    why,
    by: by?.member.id ?? null,
    at: now,
  });
  await announceEntities(writing, [id]);
  return { slug: entity.slug, decisionId };
}

/** Unpublishes the page of an entity; all its data stay. */
export async function unpublishEntity(
  writing: Writing,
  id: string,
  by: Permitted<'publish entities'> | null,
  now: Date,
  why: string,
): Promise<{ slug: string; decisionId: string }> {
  const reason = whyOf(why, 'unpublish');
  const entity = await lockEntity(writing, id);
  if (entity.state !== 'published') throw refusal('entityNoPage', { label: entity.label });
  await writing
    .updateTable('entities')
    .set({ state: 'known', changed_at: now })
    .where('id', '=', id)
    .execute();
  const decisionId = await keepDecision(writing, {
    kind: 'unpublish',
    entityId: id,
    why: reason,
    by: by?.member.id ?? null,
    at: now,
  });
  await announceEntities(writing, [id]);
  return { slug: entity.slug, decisionId };
}
