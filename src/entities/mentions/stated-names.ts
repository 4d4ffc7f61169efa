import type { Word } from '../../language/cut-words.ts';
import { checkIdentifier } from '../statements/identifiers.ts';
import { familyOf } from './mention.ts';
import { NameTrie } from './name-trie.ts';
import { type NewName, newName } from './new-name.ts';

/** Somebody or something that the agency which sent a story says it names. */
export interface StatedName {
  readonly name: string;
  readonly schema: 'Person' | 'Organization' | 'Place';
  /** What the agency's code says, as it can be stated of an entity; null where it says nothing here. */
  readonly code: StatedCode | null;
}

/** A code of an agency as a statement. */
export interface StatedCode {
  readonly prop: 'wikidataId' | 'leiCode' | 'isinCode' | 'sourceUrl';
  readonly value: string;
}

/** How sure it is that words which an agency says name somebody do so. */
const SCORE = 0.95;
const LONGEST_ADDRESS = 300;

/** What the code of an agency can be stated as: a number that others use too, or else its address. */
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

/** Looks for stated names among words. */
export class StatedNames {
  readonly #trie = new NameTrie<StatedName>();

  constructor(names: readonly StatedName[]) {
    for (const one of names) this.#trie.add(one.name, one);
  }

  /**
   * The new names among words, with those that are stated. A new name around a stated one is another's: "Acme Bank" is
   * not Acme. One of the same words is as stated, but a company stays one.
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
    // Many towns have one name: a person says which is meant.
    const bare = schema === 'Place' ? { bare: true } : {};
    return newName(from, to, same?.schema ?? schema, 'agency', SCORE, { role, country, ...bare });
  }
}
