import {
  ENTITY_STATES,
  type EntityState,
  RELATION_KINDS,
  type RelationKind,
  SCHEMATA,
  type Schema,
} from '../../../entities/entity.ts';
import { countryName } from '../../../language/countries/country-name.ts';
import type { Words } from '../../../words/words.ts';
import { kindWord, relationWord } from '../../text/entity-words.ts';
import type { OptionView } from '../../ui/form/Field.tsx';

/** The state of an entity, in a word. */
export function entityStateWord(state: EntityState, words: Words): string {
  switch (state) {
    case 'proposed':
      return words.say('entStateProposed');
    case 'known':
      return words.say('entStateKnown');
    case 'published':
      return words.say('entStatePublished');
    case 'rejected':
      return words.say('entStateRejected');
  }
}

/** The name of a country, in the language of the page. */
export function countryWord(code: string, { language }: Pick<Words, 'language'>): string {
  return countryName(code, language);
}

/** The kinds to choose from, with `first` before them. */
export function kindOptions(words: Words, first?: string): OptionView[] {
  return [
    ...(first === undefined ? [] : [{ value: '', text: first }]),
    ...SCHEMATA.map((schema) => ({ value: schema, text: kindWord(schema, words) })),
  ];
}

/** The kinds of relation to choose from. */
export function relationOptions(words: Words): OptionView[] {
  return RELATION_KINDS.map((kind) => ({ value: kind, text: relationWord(kind, words) }));
}

/** The kind named in a form or URL. */
export function schemaOf(text: string | undefined): Schema | undefined {
  return SCHEMATA.find((schema) => schema === text);
}

/** The kind of relation named in a form. */
export function relationKindOf(text: string | undefined): RelationKind | undefined {
  return RELATION_KINDS.find((kind) => kind === text);
}

/** The state named in a URL. */
export function stateOf(text: string | undefined): EntityState | undefined {
  return ENTITY_STATES.find((state) => state === text);
}

/** A share as a whole percentage. */
export function percentOf(share: number, words: Words): string {
  return new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
