import { latinKey } from '../../language/latin-key.ts';
import type { Writing } from '../../store/database.ts';
import type { Permitted } from '../../store/permitted.ts';
import { announce } from '../../stories/story.changes.ts';
import { refusal } from '../../words/refusal.ts';
import { keepDecision } from '../decisions/keep-decision.ts';
import { announceEntities } from '../entity.changes.ts';
import type { Entity, Schema } from '../entity.ts';
import { lockCanonical, oneEntityChangeAtATime } from '../one-entity-change-at-a-time.ts';
import { keepStoryStatements, type StoryStatement } from '../statements/keep-story-statements.ts';
import { insertEntity, labelOf } from './insert-entity.ts';
import { type DecidedMention, lockMentions, type MentionsWanted } from './mentions-wanted.ts';
import { moveWithMentions, readAsAccepted } from './read-as-accepted.ts';
import { stateName } from './state-name.ts';

/** The entity assigned to mentions. */
export interface AcceptAs {
  /** An entity; null for the proposed one, or a new one if there is none. */
  readonly entityId: string | null;
  /** The label of a new entity; omitted: the most frequent name. */
  readonly label?: string | undefined;
  readonly schema?: Schema | undefined;
  readonly country?: string | null | undefined;
  /** Whether the names always refer to the entity from now on, so that nobody is asked again. */
  readonly standing?: boolean | undefined;
}

/**
 * Confirms that these mentions refer to this entity. A proposed entity becomes known, and its names in the stories
 * become statements, once per story.
 */
export async function acceptMentions(
  writing: Writing,
  wanted: MentionsWanted,
  as: AcceptAs,
  by: Permitted<'review entities'> | null,
  now: Date,
  why = '',
): Promise<{ entityId: string; made: boolean; accepted: number; storyIds: string[]; decisionId: string }> {
  await oneEntityChangeAtATime(writing);
  const mentions = await lockMentions(writing, wanted);
  const who = by?.member.id ?? null;
  const entity = await entityFor(writing, mentions, as, who, now);
  const ids = mentions.map(({ id }) => id);
  await writing
    .updateTable('mentions')
    .set({ state: 'accepted', entity_id: entity.id, decided_by: who, decided_at: now })
    .where('id', 'in', ids)
    .execute();
  await writing
    .updateTable('entities')
    .set({
      changed_at: now,
      ...(entity.state === 'proposed' || entity.state === 'rejected' ? { state: 'known' } : {}),
    })
    .where('id', '=', entity.id)
    .execute();
  await nameAll(writing, entity, mentions, who, now);
  if (as.standing) await letStand(writing, entity.id, mentions, who, now);
  const before = [
    ...new Set(mentions.flatMap((mention) => (mention.entity_id ? [mention.entity_id] : []))),
  ].filter((id) => id !== entity.id);
  const taken = before.map((entityId) => ({
    entityId,
    storyIds: [...new Set(mentions.flatMap((one) => (one.entity_id === entityId ? [one.story_id] : [])))],
  }));
  const moved = await moveWithMentions(writing, taken, entity.id);
  const decisionId = await keepDecision(writing, {
    kind: 'accept',
    entityId: entity.id,
    otherId: before[0] ?? null,
    details: {
      mentions: mentions.map(({ id, entity_id, state }) => ({ id, from: entity_id, state })),
      made: entity.made,
      was: entity.state,
      standing: as.standing ?? false,
      moved: { statements: moved.statements, relations: moved.relations },
    },
    why,
    by: who,
    at: now,
  });
  await readAsAccepted(writing, before, entity, who, now);
  const storyIds = [...new Set(mentions.map(({ story_id }) => story_id))];
  await announceEntities(writing, [entity.id, ...before]);
  await announce(writing, storyIds);
  return { entityId: entity.id, made: entity.made, accepted: mentions.length, storyIds, decisionId };
}

type Target = Pick<Entity, 'id' | 'label' | 'state'> & { readonly made: boolean };

async function entityFor(
  writing: Writing,
  mentions: readonly DecidedMention[],
  as: AcceptAs,
  by: string | null,
  now: Date,
): Promise<Target> {
  const proposed = [...new Set(mentions.flatMap(({ entity_id }) => (entity_id ? [entity_id] : [])))];
  const asked = as.entityId ?? (proposed.length === 1 ? (proposed[0] ?? null) : null);
  if (asked !== null) {
    const entity = await lockCanonical(writing, asked);
    return { id: entity.id, label: entity.label, state: entity.state, made: false };
  }
  if (proposed.length > 1) {
    throw refusal('mentionsSeveral');
  }
  const label = as.label ?? mostOften(mentions.map(({ name }) => name));
  const schema = as.schema ?? (mostOften(mentions.map((mention) => mention.schema)) as Schema);
  const countries = mentions.flatMap(({ country }) => (country ? [country] : []));
  const country = as.country === undefined ? mostOften(countries) || null : as.country;
  const { id } = await insertEntity(writing, { schema, label, country, state: 'known', by, now });
  return { id, label, state: 'known', made: true };
}

/** Its names in the stories; the label becomes its name, the others aliases. */
async function nameAll(
  writing: Writing,
  entity: Target,
  mentions: readonly DecidedMention[],
  by: string | null,
  now: Date,
): Promise<void> {
  const label = latinKey(entity.label);
  const names = mentions.map(({ name, language, story_id }): StoryStatement => {
    const value = labelOf(name);
    const folded = latinKey(value);
    const prop = folded === label ? 'name' : 'alias';
    return { entityId: entity.id, prop, value, folded, lang: language, storyId: story_id };
  });
  await keepStoryStatements(writing, names, { person: true, by }, now);
  if (entity.made && !names.some(({ folded }) => folded === label)) {
    await stateName(writing, { entityId: entity.id, name: entity.label, lang: '', by, now });
  }
}

/** Makes the names in these mentions refer to it everywhere. */
async function letStand(
  writing: Writing,
  entityId: string,
  mentions: readonly DecidedMention[],
  by: string | null,
  now: Date,
): Promise<void> {
  const folded = [...new Set(mentions.flatMap((mention) => [mention.folded, latinKey(mention.name)]))];
  await writing
    .updateTable('statements')
    .set({ standing_by: by, standing_at: now })
    .where('entity_id', 'in', (is) =>
      is.selectFrom('entities').select('id').where('canonical_id', '=', entityId),
    )
    .where('folded', 'in', folded)
    .where('withdrawn_at', 'is', null)
    .where('standing_at', 'is', null)
    .execute();
}

function mostOften(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = '';
  for (const [value, count] of counts) if (best === '' || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
