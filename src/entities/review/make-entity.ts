import type { Writing } from '../../store/database.ts';
import type { Permitted } from '../../store/permitted.ts';
import { keepDecision } from '../decisions/keep-decision.ts';
import { announceEntities } from '../entity.changes.ts';
import type { Schema } from '../entity.ts';
import { oneEntityChangeAtATime } from '../one-entity-change-at-a-time.ts';
import type { StatementSource } from '../statements/statement.ts';
import { insertEntity } from './insert-entity.ts';
import { stateName } from './state-name.ts';

/** Somebody or something a person adds by hand. */
export interface MadeEntity {
  readonly schema: Schema;
  readonly label: string;
  readonly country?: string | null;
  /** The language of the name. */
  readonly lang?: string;
  readonly source?: StatementSource | null;
}

/** Adds an entity that a person knows of, with its name as its first statement. */
export async function makeEntity(
  writing: Writing,
  entity: MadeEntity,
  by: Permitted<'review entities'> | null,
  now: Date,
  why = '',
): Promise<{ id: string; slug: string }> {
  await oneEntityChangeAtATime(writing);
  const who = by?.member.id ?? null;
  const made = await insertEntity(writing, {
    schema: entity.schema,
    label: entity.label,
    country: entity.country ?? null,
    state: 'known',
    by: who,
    now,
  });
  await stateName(writing, {
    entityId: made.id,
    name: entity.label,
    lang: entity.lang ?? '',
    source: entity.source ?? null,
    by: who,
    now,
  });
  await keepDecision(writing, { kind: 'make', entityId: made.id, why, by: who, at: now });
  await announceEntities(writing, [made.id]);
  return made;
}
