import type { EntrySchema } from '../list-entry.ts';

const WORDS: Readonly<Record<EntrySchema, string>> = {
  Person: 'person individual people man woman natural_person',
  Company: 'company business firm enterprise corporation bank',
  Organization: 'organization organisation group ngo party',
  PublicBody: 'publicbody public_body government agency authority state_body',
  LegalEntity: 'legalentity legal_entity entity legal_person other',
  Vessel: 'vessel ship boat',
  Airplane: 'airplane aircraft plane',
};
const BY_WORD: ReadonlyMap<string, EntrySchema> = new Map(
  Object.entries(WORDS).flatMap(([schema, words]) =>
    words.split(' ').map((word): [string, EntrySchema] => [word, schema as EntrySchema]),
  ),
);

/** What an entry is, from FollowTheMoney's name for it or the word a table has; null where neither is known. */
export function schemaOf(text: string): EntrySchema | null {
  return (
    BY_WORD.get(
      text
        .trim()
        .toLowerCase()
        .replaceAll(/[\s-]+/g, '_'),
    ) ?? null
  );
}
