import type { FigureInText } from '../linking/figure-in-text.ts';
import { measuresFor } from '../linking/find-measures.ts';
import type { FoundMeasure } from '../linking/found-measure.ts';
import type { Link } from '../linking/link.ts';
import { partsOfSpeech } from '../linking/parts-of-speech.ts';
import { type Reading, readFor } from '../linking/reading.ts';
import { unexplainedIn } from '../linking/unexplained.ts';

/** Below this weight what is left over of a sentence changes nothing. */
const LEAST = 0.5;
/** More words than these nobody reads as a reason. */
const MOST = 3;

interface Phrase {
  readonly start: number;
  readonly end: number;
}

/**
 * The words of the sentence that neither the table nor the figure explains, those of one phrase together: the nearest to
 * the figure and to what is measured, in the order of the text. None where they weigh too little to matter.
 */
export function unknownWords(reading: Reading, found: FoundMeasure): string[] {
  const { given } = reading;
  const { text, sentence, figure } = given;
  const unexplained = unexplainedIn(reading, found);
  if (unexplained.weight < LEAST) return [];
  const odd = placesOf(unexplained.words, given);
  const isVerb = verbsIn(given);
  // A verb is the reason only where nothing else is: "filled" of vacancies.
  const nouns = odd.filter(({ start }) => !isVerb(start));
  const phrases: Phrase[] = [];
  for (const one of (nouns.length > 0 ? nouns : odd).map((word) => wholeWord(word, given))) {
    const last = phrases.at(-1);
    const isNext = last !== undefined && /^[\s-]?$/u.test(text.slice(last.end, one.start));
    if (last && one.start < last.end) continue;
    if (isNext) phrases[phrases.length - 1] = { start: last.start, end: one.end };
    else phrases.push(one);
  }
  const near = [figure, ...found.at.flatMap((i) => sentence.words[i] ?? [])];
  const distance = (one: Phrase) =>
    Math.min(...near.map(({ start, end }) => Math.max(start - one.end, one.start - end, 0)));
  return [...phrases]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
}

/** Whether a word of a sentence, by where it begins, is a verb or a small word; in English alone. */
export function verbsIn({ text, sentence, language }: FigureInText): (start: number) => boolean {
  if (!language.startsWith('en')) return () => false;
  const parts = read.get(sentence) ?? partsOfSpeech(text.slice(sentence.start, sentence.end));
  read.set(sentence, parts);
  return (start) => /^(?:verb|other)$/.test(parts.get(start - sentence.start) ?? '');
}

/** A sentence is read once for all of its figures and for every table. */
const read = new WeakMap<FigureInText['sentence'], ReturnType<typeof partsOfSpeech>>();

/** The same for a question that the words of a figure led to; none where they name no measure. */
export function unknownWordsOf({ table, measure }: Link, given: FigureInText): string[] {
  const reading = readFor(given, table);
  const found = measuresFor(reading).find(({ linked }) => linked.measure === measure);
  return found ? unknownWords(reading, found) : [];
}

/** Where words stand that a sentence has in this order. */
function placesOf(words: readonly string[], { text, sentence }: FigureInText): Phrase[] {
  let at = sentence.start;
  const found = words.flatMap((word): Phrase[] => {
    const later = text.indexOf(word, at);
    const start = later >= 0 && later < sentence.end ? later : text.indexOf(word, sentence.start);
    if (start < 0 || start >= sentence.end) return [];
    at = start + word.length;
    return [{ start, end: at }];
  });
  // A compound comes last, and holds one of the words before it.
  return found
    .filter(
      (one) => !found.some((other) => other !== one && other.start <= one.start && one.end <= other.end),
    )
    .sort((a, b) => a.start - b.start);
}

/** "Self-employed" of "Self", "Latin America" of "Latin": what belongs to the same word, or to the same name. */
function wholeWord({ start, end }: Phrase, { text, sentence }: FigureInText): Phrase {
  const ahead = /(?:[\p{L}\p{N}]+-)+$/u.exec(text.slice(sentence.start, start))?.[0] ?? '';
  const isName = /^\p{Lu}/u.test(text.slice(start, end)) && start > sentence.start;
  const behind = text.slice(end, sentence.end);
  const more =
    /^(?:-[\p{L}\p{N}]+)+/u.exec(behind)?.[0] ??
    (isName ? (/^(?:\s\p{Lu}[\p{L}’'-]*)+/u.exec(behind)?.[0] ?? '') : '');
  return { start: start - ahead.length, end: end + more.length };
}
