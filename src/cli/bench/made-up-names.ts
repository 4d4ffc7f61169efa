import type { ListEntry } from '../../entities/lists/list-entry.ts';
import { chanceOf } from './word-salad.ts';

const ONSETS = ['b', 'ch', 'd', 'f', 'g', 'h', 'k', 'kh', 'l', 'm', 'n', 'r', 's', 'sh', 't', 'v', 'y', 'z'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai'];
const CODAS = ['', '', '', 'n', 'r', 'm', 'l', 'sh', 'd'];
const TRADES =
  'trading technology industries shipping import export electronics energy petroleum logistics engineering machinery construction investment holding marine chemical general international global systems'.split(
    ' ',
  );
const FORMS = ['Co., Ltd.', 'LLC', 'Ltd', 'JSC', 'GmbH', 'FZE', 'S.A.', 'OOO', 'Inc.'];
const COUNTRIES = ['RU', 'CN', 'IR', 'SY', 'AE', 'TR', 'BY', 'KP', 'VE', 'HK'];
const GIVEN = 700;
const FAMILY = 9_000;
const COINED = 12_000;

/** Made-up names and entries of lists, as often alike as real ones: given names and trades by Zipf's law. */
export class MadeUpNames {
  private readonly chance: () => number;
  private readonly given: readonly string[];
  private readonly family: readonly string[];
  private readonly coined: readonly string[];

  constructor(seed: number, words = 1) {
    const chance = chanceOf(words);
    const word = (least: number) =>
      capital(Array.from({ length: least + Math.floor(chance() * 2) }, () => syllable(chance)).join(''));
    // The words are the same for every seed; only how they are put together differs.
    this.given = Array.from({ length: GIVEN }, () => word(2));
    this.family = Array.from({ length: FAMILY }, () => word(2));
    this.coined = Array.from({ length: COINED }, () => word(2));
    this.chance = chanceOf(seed);
  }

  /** A person's name. */
  person(): string {
    const middle = this.chance() < 0.4 ? ` ${this.often(this.given)}` : '';
    return `${this.often(this.given)}${middle} ${this.any(this.family)}`;
  }

  /** A company's name. */
  company(): string {
    const second = this.chance() < 0.4 ? ` ${this.any(this.coined)}` : '';
    return `${this.any(this.coined)}${second} ${capital(this.often(TRADES))} ${this.any(FORMS)}`;
  }

  /** An entry of a list with two aliases, its number as its key. */
  entry(number: number): ListEntry {
    const person = this.chance() < 0.5;
    const name = person ? this.person() : this.company();
    return {
      key: String(number),
      schema: person ? 'Person' : 'Company',
      names: [
        { name, kind: 'primary' },
        { name: this.degraded(name), kind: 'alias' },
        { name: person ? this.person() : this.company(), kind: 'alias' },
      ],
      countries: [this.any(COUNTRIES)],
      birthDates: person ? [`19${40 + Math.floor(this.chance() * 55)}`] : [],
      identifiers: [{ kind: 'tax', value: String(1e9 + Math.floor(this.chance() * 9e9)), country: null }],
      addresses: [`${1 + Math.floor(this.chance() * 99)} ${this.any(this.coined)} Street`],
      programmes: ['BENCH'],
      listedOn: null,
      remarks: '',
      linkedTo: [],
      url: null,
    };
  }

  /** The same name with a letter left out, doubled or changed. */
  degraded(name: string): string {
    const at = 1 + Math.floor(this.chance() * (name.length - 2));
    const kind = Math.floor(this.chance() * 3);
    const letter = name[at] ?? '';
    return `${name.slice(0, at)}${kind === 0 ? '' : kind === 1 ? letter + letter : 'e'}${name.slice(at + 1)}`;
  }

  private any(list: readonly string[]): string {
    return list[Math.floor(this.chance() * list.length)] ?? '';
  }

  private often(list: readonly string[]): string {
    return list[Math.floor(list.length ** this.chance()) - 1] ?? '';
  }
}

function syllable(chance: () => number): string {
  const any = (list: readonly string[]) => list[Math.floor(chance() * list.length)] ?? '';
  return `${any(ONSETS)}${any(VOWELS)}${any(CODAS)}`;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
