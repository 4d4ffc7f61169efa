import { latinKey } from '../../language/latin-key.ts';
import type { Reading } from '../../store/database.ts';
import { keptMentions } from './kept-mentions.queries.ts';
import { knownNamesNow } from './known-names.queries.ts';
import { matchMentions } from './match-mentions.ts';
import type { FoundMention } from './mention.ts';
import { ownersById, ownersOf } from './name-owners.queries.ts';
import { namesOf } from './names-of.ts';
import type { NamedText } from './read-names.ts';
import { type Resolution, resolveMention } from './resolve-mention.ts';
import { statedNames } from './stated-names.queries.ts';

/** A name found in a text, and its owner if the text were saved. */
export interface MentionIn {
  readonly found: FoundMention;
  /** Its stored mention; null if it is new. */
  readonly mentionId: string | null;
  /** A person's decision, or that there is none. */
  readonly state: 'accepted' | 'proposed' | 'rejected';
  /** Null if no known entity has the name, or several do. */
  readonly entityId: string | null;
}

/** All names in a story's text, saved or draft, part by part; nothing is stored. */
export async function mentionsIn(reading: Reading, storyId: string, text: NamedText): Promise<MentionIn[]> {
  const [known, before, stated] = await Promise.all([
    knownNamesNow(reading),
    keptMentions(reading, [storyId]),
    statedNames(reading, [storyId]),
  ]);
  const { found } = await namesOf({ ...text, stated: stated.get(storyId) }, known);
  if (found.length === 0) return [];
  const folds = new Map<string, string>();
  for (const { name } of found) if (!folds.has(name)) folds.set(name, latinKey(name));
  const [owners, byId] = await Promise.all([
    ownersOf(reading, [...new Set(folds.values())]),
    ownersById(reading, [...new Set(found.flatMap(({ entities }) => entities))]),
  ]);
  const matches = matchMentions(found, before);
  return found.flatMap((mention, i): MentionIn[] => {
    const old = matches[i] ?? null;
    const own = mention.entities.flatMap((id) => byId.get(id) ?? []);
    const resolution = resolveMention(
      mention,
      own.length > 0 ? own : (owners.get(folds.get(mention.name) ?? '') ?? []),
    );
    // A name that a person said belongs to nobody is reported only where it already was before that.
    if (resolution.kind === 'rejected' && old === null) return [];
    const decided = old !== null && old.state !== 'proposed';
    const said = !decided && mention.standing !== null && entityOf(resolution) !== null;
    return [
      {
        found: mention,
        mentionId: old?.id ?? null,
        state: decided ? (old.state as MentionIn['state']) : said ? 'accepted' : 'proposed',
        entityId: decided ? old.entityId : entityOf(resolution),
      },
    ];
  });
}

function entityOf(resolution: Resolution): string | null {
  return resolution.kind === 'entity' ? resolution.entityId : null;
}
