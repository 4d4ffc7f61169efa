import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import type { EntityChanger } from '../allow-change.ts';
import { stateProperty } from '../statements/state-property.ts';
import { withdrawStatement } from '../statements/withdraw-statement.ts';
import { decideHit, type HitSaid } from './decide-hit.ts';
import { findHit } from './hits.queries.ts';
import { type OfferedFact, offeredFacts } from './offered-facts.ts';
import { factsToTake, takenFacts } from './taken-facts.queries.ts';

/** Who does it; null if automatic. */
type By = EntityChanger<'decide hits'> | null;

/**
 * Saves a person's decision on a hit, and copies the chosen facts of the entry if they are the same. On another
 * decision the copied facts are withdrawn, and if the entry changed, those it no longer has.
 */
export async function decideAndTake(
  writing: Writing,
  hitId: string,
  said: HitSaid,
  chosen: readonly OfferedFact[],
  by: By,
  now: Date,
): Promise<void> {
  if (chosen.length > 0 && said.decision !== 'same') {
    throw refusal('factsNotSame');
  }
  await decideHit(writing, hitId, said, by, now);
  await withdrawTaken(writing, hitId, said.decision, by, now);
  if (chosen.length > 0) await takeFacts(writing, hitId, chosen, by, now);
}

/** Copies the chosen facts of an entry decided as the same to the entity, as statements of the list. */
export async function takeFacts(
  writing: Writing,
  hitId: string,
  chosen: readonly OfferedFact[],
  by: By,
  now: Date,
): Promise<string[]> {
  const held = await writing
    .selectFrom('screening_hits')
    .select('entity_id')
    .where('id', '=', hitId)
    .forUpdate()
    .executeTakeFirst();
  const hit = held && (await findHit(writing, hitId));
  if (!hit) throw refusal('hitUnknown');
  if (hit.state !== 'same' || hit.goneAt) {
    throw refusal('factsUndecided');
  }
  const offered = await factsToTake(writing, hit);
  const ids: string[] = [];
  for (const { prop, value } of chosen) {
    if (!offered.some((one) => one.prop === prop && one.value === value)) {
      throw refusal('factNotOffered', { value });
    }
    const source = { listSlug: hit.version.listSlug, entryKey: hit.entry.key };
    // The statement belongs to the hit's entity, and moves with it if a merge is undone.
    const statement = { entityId: held.entity_id, prop, value, source };
    ids.push((await stateProperty(writing, statement, by, now)).statementId);
  }
  return ids;
}

/** If they are the same, only what the entry no longer says is withdrawn. */
async function withdrawTaken(
  writing: Writing,
  hitId: string,
  decision: HitSaid['decision'],
  by: By,
  now: Date,
): Promise<void> {
  const hit = await findHit(writing, hitId);
  if (!hit) return;
  const { entity, entry, version } = hit;
  const stays = decision === 'same' ? offeredFacts(entry, entity.schema) : [];
  const why =
    decision === 'same'
      ? `Entry ${entry.key} of ${version.listSlug} says this no longer.`
      : `Of entry ${entry.key} of ${version.listSlug} it was decided: ${decision}.`;
  for (const taken of await takenFacts(writing, entity.id, version.listSlug, entry.key)) {
    if (stays.some(({ prop, value }) => prop === taken.prop && value === taken.value)) continue;
    await withdrawStatement(writing, taken.statementId, by, now, why);
  }
}
