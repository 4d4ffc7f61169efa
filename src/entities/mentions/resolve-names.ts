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

/** Whose a mention is. */
interface Owned {
  readonly folded: string;
  readonly entityId: string | null;
  readonly score: number;
}

/** Whose the names of stories are. */
export interface Resolved {
  /** Whose the mention is; null for a name that a person has said is nobody's. */
  of(storyId: string, mention: FoundMention): Owned | null;
  /** The entities that were made, or of which something new was said. */
  readonly changed: readonly string[];
}

/** A story with what was found in it. */
interface Named {
  readonly storyId: string;
  readonly demo: boolean;
  readonly words: { readonly language: string };
  readonly found: readonly FoundMention[];
  /** Whom the agency that sent it says it names. */
  readonly stated: readonly StatedName[];
}

interface Want {
  readonly folded: string;
  readonly mention: FoundMention;
  readonly story: Named;
}

/**
 * Finds out whose the names of stories are, and proposes an entity for each that is nobody's: one for the same name
 * and the same country, however many stories have it.
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

/** Mentions that are decided together. */
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
      // The next name of this batch finds it.
      const owner = { id, schema, state: 'proposed', country };
      owners.set(folded, [...(owners.get(folded) ?? []), owner]);
      return { folded, entityId: id, score: result.score };
    }
  }
}

/** What the stories say of those they name: the name, the country, and what a person is. */
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

/** The codes that an agency gives to whom it says a story names, by family and name. */
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
