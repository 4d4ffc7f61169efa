import type { Cube, CubeMeasure } from '../cubes/cube.ts';
import { stemsOf } from '../cubes/words.ts';
import { MemberFinder } from './members.ts';

/** A table as sentences are linked to it: made once for a version. */
export interface LinkedTable {
  readonly dataset: string;
  readonly cube: Cube;
  readonly measures: readonly LinkedMeasure[];
  /** The stems that its title and its producer's name explain. */
  readonly explains: ReadonlySet<string>;
  finder(language: string): MemberFinder;
}

/** A measure with the words that tell it from the others of its table. */
export interface LinkedMeasure {
  readonly measure: CubeMeasure;
  /** All content words of its label, by their stems. */
  readonly label: readonly string[];
  /** Those that not all measures of the same concept have. */
  readonly own: readonly string[];
  /** Whether it is read where a sentence has no word that tells measures apart: the total, or the only one. */
  readonly isDefault: boolean;
}

/** Words that table headers use for the sexes and for all of them. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  male: ['men', 'man', 'boy', 'male', 'males'],
  femal: ['women', 'woman', 'girl', 'femal', 'female'],
  nuclear: ['nuclear', 'reactor', 'atom'],
  hydro: ['hydro', 'hydropow', 'hydroelectr', 'dam'],
  solar: ['solar', 'photovolta'],
  agricultur: ['agricultur', 'farm', 'farmer'],
  transport: ['transport', 'traffic'],
  manufactur: ['manufactur', 'factori'],
  construct: ['construct', 'builder'],
  retail: ['retail', 'shop'],
  build: ['build', 'home'],
  bought: ['bought', 'buy', 'purchas', 'shop', 'order'],
  everi: ['everi', 'daili'],
  day: ['day', 'daili'],
  accommod: ['accommod', 'hotel', 'lodg'],
  unadjust: ['unadjust', 'raw'],
};

/** Makes a table ready to be linked to. */
export function linkTable(dataset: string, cube: Cube): LinkedTable {
  const finders = new Map<string, MemberFinder>();
  return {
    dataset,
    cube,
    measures: measuresOf(cube),
    explains: new Set([
      ...cube.restrictions.flatMap(({ labels }) => labels.flatMap((label) => stemsOf(label, 'en'))),
      ...stemsOf(cube.title, 'en'),
      ...stemsOf(cube.producer, 'en'),
      ...initials(cube.producer),
    ]),
    finder: (language) => {
      const base = language.toLowerCase().split('-')[0] ?? 'en';
      let finder = finders.get(base);
      if (!finder) {
        finder = new MemberFinder(cube, base);
        finders.set(base, finder);
      }
      return finder;
    },
  };
}

function measuresOf({ measures }: Cube): LinkedMeasure[] {
  const labels = measures.map((measure) => stemsOf(measure.label, 'en').filter((stem) => !isFiller(stem)));
  return measures.map((measure, i) => {
    const siblings = measures.flatMap((other, at) =>
      other.concept === measure.concept && other !== measure ? [at] : [],
    );
    const own = (labels[i] ?? []).filter((stem) => siblings.some((at) => !labels[at]?.includes(stem)));
    const plain = siblings.every((at) => (labels[at]?.length ?? 0) > (labels[i]?.length ?? 0));
    return {
      measure,
      label: labels[i] ?? [],
      own,
      isDefault:
        siblings.length === 0 || measure.whole || (plain && !siblings.some((at) => measures[at]?.whole)),
    };
  });
}

function isFiller(stem: string): boolean {
  return /^(?:of|the|and|in|by|for|on|to|at|with|from|or|a|an|all|per|number|total)$/.test(stem);
}

/** The stems of texts that stand for a word of a header. */
export function meansOf(stem: string): readonly string[] {
  return ALIASES[stem] ?? [stem];
}

/** "Office for National Statistics" is "ONS". */
function initials(producer: string): string[] {
  return producer.split(/[,;()]/).map((part) =>
    [...part.matchAll(/\b\p{Lu}/gu)]
      .map(([letter]) => letter)
      .join('')
      .toLowerCase(),
  );
}
