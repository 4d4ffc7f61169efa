import { latinKey } from '../../language/latin-key.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import type { Schema } from '../entity.ts';
import { oneEntityChangeAtATime } from '../one-entity-change-at-a-time.ts';
import { keepStoryStatements, type StoryStatement } from '../statements/keep-story-statements.ts';
import { propertyOf } from '../statements/properties.ts';
import { type FoundMention, familyOf } from './mention.ts';
import { ownersById, ownersOf } from './name-owners.queries.ts';
import { type ProposedEntity, proposeEntities } from './propose-entities.ts';
import { type NameOwner, resolveMention } from './resolve-mention.ts';
import type { StatedCode, StatedName } from './stated-names.ts';

/** The owner of a mention. */
interface Owned {
  readonly folded: string;
  readonly entityId: string | null;
  readonly score: number;
}

/** The owners of the names in stories. */
export interface Resolved {
  /** The owner of a mention; null for a name that a person said belongs to nobody. */
  of(storyId: string, mention: FoundMention): Owned | null;
  /** The entities that were created, or have new statements. */
  readonly changed: readonly string[];
}

/** A story with the names found in it. */
interface Named {
  readonly storyId: string;
  readonly demo: boolean;
  readonly words: { readonly language: string };
  readonly found: readonly FoundMention[];
  /** The names stated by the agency that sent it. */
  readonly stated: readonly StatedName[];
}

interface Want {
  readonly folded: string;
  readonly mention: FoundMention;
  readonly story: Named;
}

/**
 * Resolves the names in stories, and proposes an entity for each unknown one: one per name and country, however many
 * stories have it.
 */
export async function resolveNames(
  writing: Writing,
  stories: readonly Named[],
  now: Date,
): Promise<Resolved> {
  const folds = new Map<string, string>();
  const fold = (name: string) => {
    const known = folds.get(name);
    if (known !== undefined) return known;
    const folded = latinKey(name);
    folds.set(name, folded);
    return folded;
  };
  const wants = new Map<string, Want>();
  for (const story of stories) {
    for (const mention of story.found) {
      const key = keyOf(mention);
      const known = wants.get(key);
      if (!known || known.mention.score < mention.score)
        wants.set(key, { folded: fold(mention.name), mention, story });
    }
  }
  const decided = new Map<string, Owned | null>();
  const changed = new Set<string>();
  if (wants.size > 0) {
    await oneEntityChangeAtATime(writing);
    const owners = await ownersOf(writing, [...new Set([...wants.values()].map(({ folded }) => folded))]);
    const byId = await ownersById(writing, [
      ...new Set([...wants.values()].flatMap(({ mention }) => mention.entities)),
    ]);
    const proposed: ProposedEntity[] = [];
    for (const [key, want] of wants) decided.set(key, decide(want, owners, byId, proposed));
    await proposeEntities(writing, proposed, now);
    for (const { id } of proposed) changed.add(id);
    const statements = statementsOf(stories, decided, fold);
    await keepStoryStatements(writing, statements, { person: false, by: null }, now);
  }
  return { of: (_storyId, mention) => decided.get(keyOf(mention)) ?? null, changed: [...changed] };
}

/** The key of mentions that are decided together. */
function keyOf({ schema, name, country, entities }: FoundMention): string {
  return JSON.stringify([familyOf(schema), name, country, entities]);
}

function decide(
  { folded, mention, story }: Want,
  owners: Map<string, NameOwner[]>,
  byId: ReadonlyMap<string, NameOwner>,
  proposed: ProposedEntity[],
): Owned | null {
  const known = mention.entities.flatMap((id) => byId.get(id) ?? []);
  const candidates = known.length > 0 ? known : (owners.get(folded) ?? []);
  const result = resolveMention(mention, candidates);
  switch (result.kind) {
    case 'rejected':
      return null;
    case 'entity':
      return { folded, entityId: result.entityId, score: result.score };
    case 'open':
      return { folded, entityId: null, score: result.score };
    case 'new': {
      const id = newId();
      const { schema, name, country } = mention;
      proposed.push({ id, schema, label: name, country, demo: story.demo });
      // The next name in this batch will find it.
      const owner = { id, schema, state: 'proposed', country };
      owners.set(folded, [...(owners.get(folded) ?? []), owner]);
      return { folded, entityId: id, score: result.score };
    }
  }
}

/** The stories' statements about those they name: the name, the country, and a person's role. */
function statementsOf(
  stories: readonly Named[],
  decided: ReadonlyMap<string, Owned | null>,
  fold: (name: string) => string,
): StoryStatement[] {
  const statements: StoryStatement[] = [];
  for (const { storyId, found, words, stated } of stories) {
    const codes = codesOf(stated, fold);
    for (const mention of found) {
      const entityId = decided.get(keyOf(mention))?.entityId;
      if (!entityId) continue;
      const { name, schema, country, role, cue } = mention;
      const lang = cue === 'country' || cue === 'well-known body' ? 'en' : words.language;
      const say = (prop: StoryStatement['prop'], value: string, folded = '') =>
        statements.push({ entityId, prop, value, folded, lang, storyId });
      say('name', name, fold(name));
      if (country && isSaidOf(schema)) say('country', country);
      if (role && schema === 'Person') say('position', role);
      for (const { prop, value } of codes.get(keyOfStated(schema, fold(name))) ?? [])
        if (propertyOf(schema, prop)) say(prop, value);
    }
  }
  return statements;
}

/** The codes an agency gives for the names in a story, by family and name. */
function codesOf(stated: readonly StatedName[], fold: (name: string) => string): Map<string, StatedCode[]> {
  const codes = new Map<string, StatedCode[]>();
  for (const { name, schema, code } of stated) {
    const key = keyOfStated(schema, fold(name));
    if (code) codes.set(key, [...(codes.get(key) ?? []), code]);
  }
  return codes;
}

function keyOfStated(schema: Schema, folded: string): string {
  return `${familyOf(schema)} ${folded}`;
}

const isSaidOf = (schema: Schema) => schema !== 'Person';
