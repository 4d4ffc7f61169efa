import type { Word } from '../../language/cut-words.ts';
import { checkIdentifier } from '../statements/identifiers.ts';
import { familyOf } from './mention.ts';
import { NameTrie } from './name-trie.ts';
import { type NewName, newName } from './new-name.ts';

/** A person or thing that a story names according to the agency that sent it. */
export interface StatedName {
  readonly name: string;
  readonly schema: 'Person' | 'Organization' | 'Place';
  /** The agency's code as a statement about an entity; null if it has no meaning here. */
  readonly code: StatedCode | null;
}

/** An agency's code as a statement. */
export interface StatedCode {
  readonly prop: 'wikidataId' | 'leiCode' | 'isinCode' | 'sourceUrl';
  readonly value: string;
}

/** The confidence that words stated to be a name by an agency are one. */
const SCORE = 0.95;
const LONGEST_ADDRESS = 300;

/** The statement for an agency's code: a number that others use too, or else its address. */
export function statedCode(code: string | null): StatedCode | null {
  const given = code?.trim() ?? '';
  const wikidata = /(?:wikidata\.org\/(?:entity|wiki)\/|^(?:wd|wikidata):)(Q[1-9]\d{0,11})$/i.exec(
    given,
  )?.[1];
  if (wikidata) return { prop: 'wikidataId', value: wikidata.toUpperCase() };
  const isin = /(?:^|[/:#])isin[/:#]([A-Z]{2}[A-Z0-9]{9}\d)$/i.exec(given)?.[1];
  if (isin) return { prop: 'isinCode', value: isin.toUpperCase() };
  const lei = /(?:^|[/:#])lei[/:#]([A-Z0-9]{20})$/i.exec(given)?.[1];
  if (lei && checkIdentifier('lei', lei).result === 'valid')
    return { prop: 'leiCode', value: lei.toUpperCase() };
  const isAddress = /^https?:\/\//i.test(given) && given.length <= LONGEST_ADDRESS && URL.canParse(given);
  return isAddress ? { prop: 'sourceUrl', value: given } : null;
}

/** Finds stated names among words. */
export class StatedNames {
  readonly #trie = new NameTrie<StatedName>();

  constructor(names: readonly StatedName[]) {
    for (const one of names) this.#trie.add(one.name, one);
  }

  /**
   * The new names among words, including stated ones. A new name around a stated one belongs to another entity: "Acme
   * Bank" is not Acme. One with the same words is as stated, but a company stays one.
   */
  with(fresh: readonly NewName[], words: readonly Word[]): readonly NewName[] {
    if (this.#trie.size === 0) return fresh;
    const stated = this.#trie.find(words).flatMap(({ from, to, values }) => {
      const [value] = values;
      const around = fresh.some((one) => one.from <= from && one.to >= to && one.to - one.from > to - from);
      return value && !around ? [this.#nameOf(from, to, value, fresh)] : [];
    });
    const isFree = (one: NewName) => !stated.some(({ from, to }) => from < one.to && to > one.from);
    return [...fresh.filter(isFree), ...stated].sort((a, b) => a.from - b.from);
  }

  #nameOf(from: number, to: number, { schema }: StatedName, fresh: readonly NewName[]): NewName {
    const same = fresh.find(
      (one) => one.from === from && one.to === to && familyOf(one.schema) === familyOf(schema),
    );
    const { role = '', country = null } = same ?? {};
    // Many towns share a name: a person decides which is meant.
    const bare = schema === 'Place' ? { bare: true } : {};
    return newName(from, to, same?.schema ?? schema, 'agency', SCORE, { role, country, ...bare });
  }
}
