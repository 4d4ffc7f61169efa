import { judgeValue } from '../checks/judge-value.ts';
import { restateFigure } from '../checks/restate.ts';
import type { Figure } from '../claims/figure.ts';
import { isSameUnit } from '../claims/unit-forms.ts';

/** A figure of a sentence that the data touched. */
export interface SentenceFigure {
  readonly exact: string;
  /** The words before it, which tell the same words apart where they come twice. */
  readonly prefix: string;
  readonly figure: Figure;
  /** What the data say now; null where they no longer do. */
  readonly value: number | null;
}

/** Why the program cannot put a sentence right by itself. */
export const BY_HAND = ['words', 'no value', 'reckoned'] as const;

/** One of {@link BY_HAND}: a number that no other number takes the place of; no data; a figure reckoned from those that changed. */
export type ByHand = (typeof BY_HAND)[number];

/** Words that take the place of others in a text, by their places. */
export interface Put {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A sentence with every touched figure put right, or as far as the program can, and why a person has to see to the rest. */
export interface CorrectedSentence {
  readonly text: string;
  readonly byHand: ByHand | null;
  /** What was put where, in order. */
  readonly puts: readonly Put[];
}

const WORDS_BEFORE = 24;

/**
 * A sentence in which all `touched` figures are put right together. Of the `others`, which rest on no data, one that
 * follows from touched ones by arithmetic is reckoned again: whether it does, a person decides.
 */
export function correctedSentence(
  sentence: string,
  touched: readonly SentenceFigure[],
  others: readonly SentenceFigure[] = [],
): CorrectedSentence {
  let byHand: ByHand | null = null;
  const puts: Put[] = [];
  const put = (one: SentenceFigure, value: number | null, otherwise: ByHand) => {
    const from = placeIn(sentence, one);
    const text = value === null || from === null ? null : restateFigure(one.exact, one.figure, value);
    if (text === null || from === null) byHand ??= otherwise;
    // A sentence that comes twice in a text has its figures twice.
    else if (!puts.some((other) => other.from === from && other.text === text))
      puts.push({ from, to: from + one.exact.length, text });
  };
  for (const one of touched) put(one, one.value, one.value === null ? 'no value' : 'words');
  for (const one of others) {
    const value = reckonedAgain(one.figure, touched, others);
    if (value === null || judgeValue(one.figure, value).verdict === 'holds') continue;
    put(one, value, 'reckoned');
    byHand ??= 'reckoned';
  }
  puts.sort((a, b) => a.from - b.from);
  if (puts.some(({ from }, i) => from < (puts[i - 1]?.to ?? 0)))
    return { text: sentence, byHand: 'words', puts: [] };
  return { text: putInto(sentence, puts), byHand, puts };
}

/** A text with words put into the place of others; `puts` are in order, and none over another. */
export function putInto(text: string, puts: readonly Put[]): string {
  let made = '';
  let at = 0;
  for (const { from, to, text: right } of puts) {
    made += text.slice(at, from) + right;
    at = to;
  }
  return made + text.slice(at);
}

/** Where the words of a figure are in its sentence; null where nothing tells which of two places is meant. */
function placeIn(sentence: string, { exact, prefix }: SentenceFigure): number | null {
  const places: number[] = [];
  for (let at = sentence.indexOf(exact); at >= 0; at = sentence.indexOf(exact, at + 1)) places.push(at);
  const meant =
    places.length > 1
      ? places.filter((at) => prefix.endsWith(sentence.slice(Math.max(0, at - WORDS_BEFORE), at)))
      : places;
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** What a figure comes to now that followed from two others of its sentence, at least one of them touched; null where it did not. */
function reckonedAgain(
  figure: Figure,
  touched: readonly SentenceFigure[],
  others: readonly SentenceFigure[],
): number | null {
  const amounts = [
    ...touched.map((one) => ({ figure: one.figure, now: one.value ?? Number.NaN, isTouched: true })),
    ...others.map((one) => ({ figure: one.figure, now: one.figure.value, isTouched: false })),
  ].filter((one) => one.figure !== figure && one.figure.measure === 'level' && one.figure.high === null);
  for (const one of amounts) {
    for (const other of amounts) {
      if (one === other || !(one.isTouched || other.isTouched)) continue;
      if (!isSameUnit(one.figure.unit, other.figure.unit)) continue;
      for (const reckon of waysTo(figure)) {
        const was = reckon(one.figure.value, other.figure.value);
        const is = reckon(one.now, other.now);
        if (!Number.isFinite(was) || !Number.isFinite(is)) continue;
        if (judgeValue(figure, was).verdict === 'holds') return is;
      }
    }
  }
  return null;
}

function waysTo({ unit, measure }: Figure): ((one: number, other: number) => number)[] {
  if (unit === '%' && measure === 'change') return [(one, other) => ((one - other) / other) * 100];
  if (unit === '%') return [(one, other) => (one / other) * 100];
  if (measure === 'ratio' || unit === 'times') return [(one, other) => one / other];
  return [];
}
