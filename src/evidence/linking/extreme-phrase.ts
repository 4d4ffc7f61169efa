import { stemsOf, type Word } from '../../language/stems.ts';
import { membersOf } from '../codes/groups.ts';
import type { CubeMeasure } from '../cubes/cube.ts';
import said from './extreme-words.json' with { type: 'json' };
import type { Reading } from './reading.ts';
import { meansOf } from './table.ts';

const setOf = (words: string) => new Set(words.split(' '));
/** Nouns of what is ranked: "the busiest airport". */
export const KINDS = setOf(said.kinds);
const AGENTS = setOf(said.agents);
/** Nouns of times: "the busiest year". */
export const TIMES = setOf(said.times);
const LEVELS = setOf(said.levels);
const LISTED = setOf(said.listed);
const FUNCTION = setOf(said.light);

/** What a word behind a superlative is to the table. */
export type PhraseWord = 'known' | 'plain' | 'unknown' | 'foreign';

/** Words of a stretch of a sentence, each with what the table makes of it: a foreign one names a place or thing that it has not. */
export function phraseWords(
  reading: Reading,
  measure: CubeMeasure,
  start: number,
  end: number,
): { readonly word: Word; readonly is: PhraseWord }[] {
  const { given, table, mentions } = reading;
  const { words, times, countries } = given.sentence;
  const { cube } = table;
  const linked = table.measures.find((one) => one.measure === measure);
  const named = new Set([
    ...(linked?.label ?? []).flatMap((stem) => meansOf(stem)),
    ...stemsOf(`${measure.unit ?? ''} ${measure.concept ?? ''}`, 'en'),
    ...cube.dimensions.flatMap((one) => stemsOf(`${one.column} ${one.label}`.replaceAll('_', ' '), 'en')),
  ]);
  const mentioned = (i: number) => mentions.some(({ from, to }) => from <= i && i < to);
  const isIn = (word: Word, all: readonly { readonly start: number; readonly end: number }[]) =>
    all.some((one) => one.start <= word.start && word.end <= one.end);
  const abouts = countries.filter(
    ({ code }) =>
      membersOf(code, given.date ?? '2020-01-01') !== null || cube.about.some((one) => one.code === code),
  );
  const explains = (stem: string) => named.has(stem) || table.explains.has(stem);
  const classOf = (word: Word, i: number): PhraseWord => {
    const lower = word.text.toLowerCase();
    if (mentioned(i) || isIn(word, times) || isIn(word, abouts)) return 'known';
    if (explains(word.stem)) return 'known';
    if (AGENTS.has(lower)) return isMade(word.stem, [...named, ...table.explains]) ? 'known' : 'unknown';
    if (isLight(lower) || KINDS.has(lower) || TIMES.has(lower) || LEVELS.has(lower) || LISTED.has(lower))
      return 'plain';
    if (isWorld(lower) || /^\d/u.test(lower) || /ly$/u.test(lower)) return 'plain';
    return /^\p{Lu}/u.test(word.text) ? 'foreign' : 'unknown';
  };
  return words.flatMap((word, i) =>
    word.start >= start && word.end <= end ? [{ word, is: classOf(word, i) }] : [],
  );
}

/** A function word, which names nothing. */
export function isLight(word: string): boolean {
  return FUNCTION.has(word) || GRAMMAR.has(word);
}

const GRAMMAR = setOf(
  'a an the its their his her our my your of in on at since for among amongst across within anywhere to from by than per with as so very before after behind over during through until who whom whose what when where if while ahead nor it he she they we you i these those such including said only percent cent million billion thousand trillion dollars euros pounds',
);

const isWorld = (word: string) =>
  /^(?:world(?:wide)?|globe|global(?:ly)?|earth|planet|union|bloc|nationwide)$/u.test(word);

/** "Emitter", of a table of emissions; "producer", of production. */
function isMade(stem: string, explained: readonly string[]): boolean {
  return explained.some((one) => one.length > 3 && stem.length > 3 && one.slice(0, 4) === stem.slice(0, 4));
}

/** The noun phrase behind a superlative: its words up to the first that is none of it. */
export function nounsBehind(given: Reading['given'], from: number, end: number): Word[] {
  const nouns: Word[] = [];
  for (const word of given.sentence.words) {
    if (word.start < from) continue;
    if (word.end > end || isLight(word.text.toLowerCase())) break;
    if (!/^[\s-]*(?:['’]s)?[\s-]*$/u.test(given.text.slice(nouns.at(-1)?.end ?? from, word.start))) break;
    nouns.push(word);
  }
  return nouns;
}
