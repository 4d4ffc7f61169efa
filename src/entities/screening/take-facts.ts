import { Problem } from '../../errors.ts';
import type { Writing } from '../../store/database.ts';
import { stateProperty } from '../statements/state-property.ts';
import { withdrawStatement } from '../statements/withdraw-statement.ts';
import { decideHit, type HitSaid } from './decide-hit.ts';
import { findHit } from './hits.queries.ts';
import type { OfferedFact } from './offered-facts.ts';
import { factsToTake, takenFacts } from './taken-facts.queries.ts';

/** Who does it; null for the program itself. */
type By = { readonly id: string } | null;

/**
 * Keeps what a person says of a hit, and takes over what they chose of the entry where they are the same. Where it is
 * decided otherwise, what had been taken over is withdrawn.
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
    throw new Problem(
      'bad input',
      'Something of an entry is taken over only where they are the same.',
      'Untick it, or say that they are the same.',
    );
  }
  await decideHit(writing, hitId, said, by, now);
  if (said.decision !== 'same') await withdrawTaken(writing, hitId, said.decision, by, now);
  else if (chosen.length > 0) await takeFacts(writing, hitId, chosen, by, now);
}

/** States of an entity what was chosen of an entry that a person said is the same, as the list's word. */
export async function takeFacts(
  writing: Writing,
  hitId: string,
  chosen: readonly OfferedFact[],
  by: By,
  now: Date,
): Promise<string[]> {
  const hit = await findHit(writing, hitId);
  if (!hit) throw new Problem('not found', 'There is no such hit.', 'Look at the queue again.');
  if (hit.state !== 'same' || hit.goneAt) {
    throw new Problem(
      'conflict',
      'Nobody has said that they are the same, or the entry has left its list.',
      'Decide the hit first.',
    );
  }
  const offered = await factsToTake(writing, hit);
  const ids: string[] = [];
  for (const { prop, value } of chosen) {
    if (!offered.some((one) => one.prop === prop && one.value === value)) {
      throw new Problem('conflict', `The entry does not offer ${value}.`, 'Look at it again, then choose.');
    }
    const source = { listSlug: hit.version.listSlug, entryKey: hit.entry.key };
    const statement = { entityId: hit.entity.id, prop, value, source };
    ids.push((await stateProperty(writing, statement, by?.id ?? null, now)).statementId);
  }
  return ids;
}

async function withdrawTaken(
  writing: Writing,
  hitId: string,
  decision: string,
  by: By,
  now: Date,
): Promise<void> {
  const hit = await findHit(writing, hitId);
  if (!hit) return;
  const { entity, entry, version } = hit;
  const why = `Of entry ${entry.key} of ${version.listSlug} it was decided: ${decision}.`;
  for (const { statementId } of await takenFacts(writing, entity.id, version.listSlug, entry.key))
    await withdrawStatement(writing, statementId, by?.id ?? null, now, why);
}
