import { randomOf } from '../../scripts/random.ts';
import { BRANDS, COMPANIES, PEOPLE, type Shape, SYLLABLES, TOWNS } from './name-stocks.ts';

/** A name that we made. */
export interface MadeName {
  readonly schema: 'Person' | 'Company';
  readonly name: string;
}

/** Makes different names of people and companies from our word stocks, half and half. */
export function madeNames(count: number, seed: number): MadeName[] {
  const random = randomOf(seed);
  const made = new Map<string, MadeName>();
  while (made.size < count) {
    const one: MadeName =
      random() < 0.5
        ? { schema: 'Person', name: person(random) }
        : { schema: 'Company', name: company(random) };
    made.set(one.name.toLowerCase(), one);
  }
  return [...made.values()];
}

function person(random: () => number): string {
  const stock = pick(PEOPLE, random);
  const given = () => pick(stock.given.split(' '), random);
  const family = () => pick(stock.family.split(' '), random).replace(/^(de|van|De)(?=[A-Z])/, '$1 ');
  return SHAPES[stock.shape](given, family, random());
}

const SHAPES: Readonly<Record<Shape, (given: () => string, family: () => string, chance: number) => string>> =
  {
    western: (given, family, chance) =>
      chance < 0.75
        ? `${given()} ${family()}`
        : chance < 0.9
          ? `${given()} ${given()} ${family()}`
          : `${given()} ${given().charAt(0)}. ${family()}`,
    hispanic: (given, family, chance) =>
      chance < 0.3
        ? `${given()} ${family()}`
        : chance < 0.7
          ? `${given()} ${family()} ${family()}`
          : `${given()} ${given()} ${family()} ${family()}`,
    russian: (given, family, chance) => {
      const first = given();
      const female = /[aя]$/.test(first) && !/^(?:Ilya|Nikita)$/.test(first);
      const last = family();
      const name = female && /(?:ov|ev|in)$/.test(last) ? `${last}a` : last;
      if (chance < 0.6) return `${first} ${name}`;
      const father = given().replace(/(?:y|a|iy)$/, '');
      return `${first} ${father}${female ? 'ovna' : 'ovich'} ${name}`;
    },
    arabic: (given, family, chance) =>
      chance < 0.5
        ? `${given()} ${family()}`
        : chance < 0.85
          ? `${given()} ${given()} ${family()}`
          : `${given()} bin ${given()} ${family()}`,
    chinese: (given, family, chance) => (chance < 0.7 ? `${family()} ${given()}` : `${given()} ${family()}`),
    korean: (given, family, chance) => (chance < 0.7 ? `${family()} ${given()}` : `${given()} ${family()}`),
  };

function company(random: () => number): string {
  const { words, forms, order } = pick(COMPANIES, random);
  const form = pick(forms.split('|'), random);
  const word = pick(words.split('|'), random);
  const chinese = words.startsWith('Technology|');
  const brand = chinese
    ? capital(pick(SYLLABLES, random) + pick(SYLLABLES, random))
    : random() < 0.4
      ? pick(BRANDS.whole.split(' '), random)
      : capital(pick(BRANDS.begin.split(' '), random) + pick(BRANDS.end.split(' '), random));
  const more = random() < 0.25 ? ` ${pick(BRANDS.whole.split(' '), random)}` : '';
  const town = chinese && random() < 0.7 ? `${pick(TOWNS, random)} ` : '';
  if (order === 'first') return `${form} ${brand}${word.toLowerCase()}`;
  const familyOwned =
    !chinese && random() < 0.15 ? `${pick(pick(PEOPLE, random).family.split(' '), random)} & Sons` : null;
  return `${town}${familyOwned ?? `${brand}${more}`} ${word} ${form}`.trim();
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
