import type { Attribution } from '../../evidence/claims/figure.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { refusal } from '../../words/refusal.ts';
import { allowChange, type EntityChanger } from '../allow-change.ts';
import { keepDecision } from '../decisions/keep-decision.ts';
import { announceEntities } from '../entity.changes.ts';
import type { RelationKind } from '../entity.ts';
import { checkUrl } from '../statements/check-value.ts';
import type { StatementSource } from '../statements/statement.ts';
import { checkRelation } from './check-relation.ts';
import type { RelationChange } from './relation.ts';

/** A relation that a person knows of, from a source that is no story of ours. */
export interface NewRelation extends RelationChange {
  readonly kind: RelationKind;
  readonly fromEntity: string;
  readonly attribution?: Attribution | null | undefined;
  readonly source: StatementSource;
}

/** Adds a relation with its source; it stands at once, on the word of who adds it. */
export async function addRelation(
  writing: Writing,
  relation: NewRelation,
  by: EntityChanger | null,
  now: Date,
): Promise<{ relationId: string; decisionId: string }> {
  await allowChange(writing, [relation.fromEntity, relation.toEntity], by);
  const title = relation.source.title.replaceAll(/\s+/g, ' ').trim().slice(0, 300);
  if (!title) throw refusal('relationSourceMissing');
  const url = relation.source.url?.trim() ? checkUrl(relation.source.url.trim()) : null;
  const parts = await checkRelation(writing, {
    kind: relation.kind,
    from_entity: relation.fromEntity,
    to_entity: relation.toEntity ?? null,
    starts: relation.starts ?? null,
    ends: relation.ends ?? null,
    goods: relation.goods ?? '',
    codes: relation.codes ?? [],
    baskets: relation.baskets ?? [],
    end_use: relation.endUse ?? '',
  });
  const id = newId();
  await writing
    .insertInto('relations')
    .values({
      ...parts,
      id,
      codes: json(parts.codes),
      baskets: json(parts.baskets),
      attribution: relation.attribution ? json<unknown>(relation.attribution) : null,
      story_id: null,
      quote: null,
      source: json<unknown>({ title, url }),
      state: 'accepted',
      gone_at: null,
      made_by: by?.member.id ?? null,
      made_at: now,
      decided_by: by?.member.id ?? null,
      decided_at: now,
    })
    .execute();
  const decisionId = await keepDecision(writing, {
    kind: 'relation',
    entityId: parts.from_entity,
    otherId: parts.to_entity,
    details: { relationId: id, before: null, after: { ...parts, state: 'accepted' } },
    by: by?.member.id ?? null,
    at: now,
  });
  await announceEntities(
    writing,
    [parts.from_entity, parts.to_entity].filter((side) => side !== null),
  );
  return { relationId: id, decisionId };
}
