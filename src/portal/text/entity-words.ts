import type { RelationKind, Schema } from '../../entities/entity.ts';
import type { Words } from '../../words/words.ts';

/** The name of a kind of entity. */
export function kindWord(schema: Schema, words: Words): string {
  switch (schema) {
    case 'Person':
      return words.say('entKindPerson');
    case 'Company':
      return words.say('entKindCompany');
    case 'Organization':
      return words.say('entKindOrganization');
    case 'PublicBody':
      return words.say('entKindPublicBody');
    case 'Place':
      return words.say('entKindPlace');
  }
}

/** A kind of relation, as what the first party does to the second. */
export function relationWord(kind: RelationKind, words: Words): string {
  switch (kind) {
    case 'supplies':
      return words.say('entSupplies');
    case 'owns':
      return words.say('entOwns');
    case 'directs':
      return words.say('entDirects');
    case 'member of':
      return words.say('entMemberOf');
  }
}
