import type { Cube } from '../cubes/cube.ts';
import { stemsOf, type Word } from '../cubes/words.ts';
import type { MemberMention } from './members.ts';
import { meansOf } from './table.ts';
import { isReporting } from './vocabulary.ts';

/** More kinds than these share too many words. */
const MOST_MEMBERS = 60;
/** Shorter stems are parts of too much else. */
const SHORTEST = 4;

/**
 * Members that a sentence names by a word that no other member of their column has: "steel mills" of "Production of pig
 * iron or steel". Only of columns of which it names no member whole; in English.
 */
export function partialMentions(
  cube: Cube,
  words: readonly Word[],
  whole: readonly MemberMention[],
): MemberMention[] {
  return [...wordsOf(cube)].flatMap(([dimension, codes]) => {
    if (whole.some((one) => one.dimension === dimension)) return [];
    return words.flatMap(({ stem }, i): MemberMention[] => {
      const code = codes.get(stem);
      if (!code || whole.some(({ from, to }) => from <= i && i < to)) return [];
      return [{ dimension, codes: [code], from: i, to: i + 1, adjective: false, isPartial: true }];
    });
  });
}

/** By cube, column and stem: the only member that has the word. */
const known = new WeakMap<Cube, ReadonlyMap<string, ReadonlyMap<string, string>>>();

function wordsOf(cube: Cube): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const made = known.get(cube) ?? new Map(cube.dimensions.flatMap((one) => columnOf(one, cube)));
  known.set(cube, made);
  return made;
}

function columnOf(
  { column, role, whole, members }: Cube['dimensions'][number],
  { measures, title }: Cube,
): [string, ReadonlyMap<string, string>][] {
  const single = members.filter(({ aggregate, ages }) => !aggregate && ages === null);
  if (role !== 'category' || single.length < 2 || single.length > MOST_MEMBERS) return [];
  // Where the whole is read for want of a word, what the table is about names no part.
  const about = new Set(
    whole === null
      ? []
      : [title, ...measures.map(({ label }) => label)].flatMap((text) => stemsOf(text, 'en')),
  );
  const found = new Map<string, string | null>();
  for (const { code, labels } of single) {
    const own = new Set(
      labels
        .filter((label) => /\p{Ll}{3}/u.test(label))
        .flatMap((label) => stemsOf(label, 'en'))
        .filter((stem) => stem.length >= SHORTEST && !/\p{N}/u.test(stem))
        .filter((stem) => !isReporting(stem, 'en') && !about.has(stem))
        .flatMap((stem) => [...meansOf(stem)]),
    );
    for (const stem of own) found.set(stem, found.has(stem) ? null : code);
  }
  const only = [...found].flatMap(([stem, code]) => (code === null ? [] : [[stem, code] as const]));
  return only.length > 0 ? [[column, new Map(only)]] : [];
}
