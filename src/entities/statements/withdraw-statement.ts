import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import { allowChange, type EntityChanger } from '../allow-change.ts';
import { keepDecision, whyOf } from '../decisions/keep-decision.ts';
import { announceEntities } from '../entity.changes.ts';
import { touchEntity } from '../touch-entity.ts';

/**
 * Withdraws a statement: it is kept, with who withdrew it, when and why. What is wrong in one story is wrong in every
 * story with the same words: they are withdrawn together.
 */
export async function withdrawStatement(
  writing: Writing,
  statementId: string,
  by: EntityChanger<'review entities' | 'decide hits'> | null,
  now: Date,
  why: string,
): Promise<{ entityId: string }> {
  const reason = whyOf(why, 'other');
  const statement = await lockStatement(writing, statementId);
  await allowChange(writing, [statement.entity_id], by);
  if (statement.withdrawn_at) throw refusal('statementWithdrawn');
  const who = by?.member.id ?? null;
  return change(writing, statement, { at: now, by: who, why: reason }, who, now, reason);
}

/** Restores a withdrawn statement, with those that were withdrawn together with it. */
export async function restoreStatement(
  writing: Writing,
  statementId: string,
  by: EntityChanger<'review entities' | 'decide hits'> | null,
  now: Date,
  why = '',
): Promise<{ entityId: string }> {
  const statement = await lockStatement(writing, statementId);
  await allowChange(writing, [statement.entity_id], by);
  if (!statement.withdrawn_at) throw refusal('statementNotWithdrawn');
  return change(writing, statement, null, by?.member.id ?? null, now, why);
}

interface Locked {
  readonly id: string;
  readonly entity_id: string;
  readonly prop: string;
  readonly value: string;
  readonly origin: string;
  readonly withdrawn_at: Date | null;
}

async function lockStatement(writing: Writing, id: string): Promise<Locked> {
  const row = isId(id)
    ? await writing
        .selectFrom('statements')
        .select(['id', 'entity_id', 'prop', 'value', 'origin', 'withdrawn_at'])
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (!row) throw refusal('statementUnknown');
  return row;
}

/**
 * The statement; if it is from a story, also those of other stories with the same words, active or withdrawn together
 * with it.
 */
async function alike(writing: Writing, { id, origin }: Locked): Promise<string[]> {
  if (origin !== 'story') return [id];
  const { rows } = await sql<{
    id: string;
  }>`select o.id from statements s join entities e on e.id = s.entity_id
    join entities g on g.canonical_id = e.canonical_id join statements o on o.entity_id = g.id
    where s.id = ${id} and o.prop = s.prop and o.value = s.value and o.origin = 'story'
      and o.withdrawn_at is not distinct from s.withdrawn_at`.execute(writing);
  return rows.map((row) => row.id);
}

async function change(
  writing: Writing,
  statement: Locked,
  withdrawn: { readonly at: Date; readonly by: string | null; readonly why: string } | null,
  by: string | null,
  now: Date,
  why: string,
): Promise<{ entityId: string }> {
  await writing
    .updateTable('statements')
    .set({
      withdrawn_at: withdrawn?.at ?? null,
      withdrawn_by: withdrawn?.by ?? null,
      why: withdrawn?.why ?? '',
    })
    .where('id', 'in', await alike(writing, statement))
    .execute();
  await touchEntity(writing, statement.entity_id, now);
  await keepDecision(writing, {
    kind: withdrawn ? 'withdraw' : 'restore',
    entityId: statement.entity_id,
    details: { statementId: statement.id, prop: statement.prop, value: statement.value },
    why,
    by,
    at: now,
  });
  await announceEntities(writing, [statement.entity_id]);
  return { entityId: statement.entity_id };
}
