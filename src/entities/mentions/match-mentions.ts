import { matchAnchors } from '../../evidence/claims/anchor.ts';
import { latinKey } from '../../language/latin-key.ts';
import type { KeptMention } from './kept-mentions.queries.ts';
import { type FoundMention, familyOf, MENTION_PLACES } from './mention.ts';

/** For each mention found the kept one that it goes on from; another name in the same place is a new mention. */
export function matchMentions(
  found: readonly FoundMention[],
  before: readonly KeptMention[],
): (KeptMention | null)[] {
  const matched: (KeptMention | null)[] = found.map(() => null);
  if (before.length === 0) return matched;
  for (const place of MENTION_PLACES) {
    const old = before.filter((one) => one.place === place);
    if (old.length === 0) continue;
    const at = found.flatMap((one, i) => (one.place === place ? [i] : []));
    const fresh = at.map((i) => found[i] as FoundMention);
    for (const [i, match] of matchAnchors(fresh, old).entries()) {
      const mention = fresh[i];
      const kept = match === null ? undefined : old[match];
      if (mention && kept && isSameName(mention, kept)) matched[at[i] as number] = kept;
    }
  }
  return matched;
}

function isSameName(fresh: FoundMention, old: KeptMention): boolean {
  if (fresh.exact === old.exact) return true;
  return (
    familyOf(fresh.schema) === familyOf(old.schema as FoundMention['schema']) &&
    latinKey(fresh.name) === old.folded
  );
}
