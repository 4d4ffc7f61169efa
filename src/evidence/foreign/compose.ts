import { stemsOf, wordsOf } from '../../language/stems.ts';
import { findConcepts } from '../cubes/lexicon.ts';
import { modifier } from './compounds.ts';
import type { WordClass } from './word-forms.ts';

/** A part of a header in English. */
export interface EnglishPart {
  readonly text: string;
  /** `link` for words between names, `sign` for brackets and numbers, `raw` for what is not known. */
  readonly kind: WordClass | 'link' | 'sign' | 'raw';
}

/** Languages whose adjectives stand behind what they tell more of. */
export const BEHIND = new Set(['es', 'fr', 'it', 'pt', 'ar', 'pl']);
/** Languages that put one noun behind another for "of". */
const OF_CASE = new Set(['pl', 'ru', 'uk', 'cs', 'ar']);
/** What became of something stands behind it, as in the names of what statistics measure: "homes completed". */
const PARTICIPLE =
  /^(?:\p{L}+ )?(?:\p{L}+[^e]ed|sold|built|born|held|paid|caught|spent|under construction)$/u;
const BEFORE =
  /^(?:.*\b)?(?:recorded|registered|reported|estimated|combined|employed|unemployed|adjusted|married|divorced|widowed|insured|mixed|skilled|limited|unskilled|disabled|related|based|occupied|rented|furnished|used|listed|unlisted|licensed|convicted|sentenced|sworn|united|weighted|unweighted|protected|processed|refined|cultivated|urbanised|centralised|advanced|detached)$/u;

/** Puts the parts of a header in English into the order of English. */
export function composed(parts: readonly EnglishPart[], language: string): string {
  const turned = language === 'tr' ? byBehind(parts) : parts;
  const ordered = withOf(inOrder(withTotals(turned), language), language);
  const text = trimmed(bestOrder(ordered));
  // "Konut satış sayısı": what is counted stands before the word for it.
  return language === 'tr' ? text.replace(/^(\p{L}[\p{L} ]*) number(?=$| \()/u, 'number of $1') : text;
}

/** "İllere göre nüfus" is the population by province: the word for "by" stands behind what it is said of. */
function byBehind(parts: readonly EnglishPart[]): readonly EnglishPart[] {
  const at = parts.findIndex(({ kind, text }) => kind === 'link' && text === 'by');
  if (at <= 0) return parts;
  const start = parts.findLastIndex(({ kind }, i) => i < at && kind === 'sign') + 1;
  const next = parts.findIndex(({ kind }, i) => i > at && kind === 'sign');
  const end = next < 0 ? parts.length : next;
  return [
    ...parts.slice(0, start),
    ...parts.slice(at + 1, end),
    ...parts.slice(at, at + 1),
    ...parts.slice(start, at),
    ...parts.slice(end),
  ];
}

/** "Tatverdächtige insgesamt" are suspects in total: the word for all of them goes before what they are. */
function withTotals(parts: readonly EnglishPart[]): EnglishPart[] {
  const out: EnglishPart[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (part.text === 'total' && part.kind === 'noun' && last?.kind === 'noun')
      out.splice(-1, 1, { ...last, text: `total ${last.text}` });
    else out.push(part);
  }
  return out;
}

/** Adjectives before the noun, and participles behind it. */
function inOrder(parts: readonly EnglishPart[], language: string): EnglishPart[] {
  const out: EnglishPart[] = [];
  for (let at = 0; at < parts.length; ) {
    const before = runOf(parts, at, 'adjective');
    const noun = parts[at + before.length];
    if (noun?.kind !== 'noun') {
      out.push(...(before.length > 0 ? before : [parts[at] as EnglishPart]));
      at += Math.max(1, before.length);
      continue;
    }
    at += before.length + 1;
    const run = BEHIND.has(language) ? runOf(parts, at, 'adjective') : [];
    // "Liczba oddanych mieszkań": the noun before another one describes it.
    const behind = language === 'pl' && parts[at + run.length]?.kind === 'noun' ? [] : run;
    at += behind.length;
    const all = [...behind].reverse().concat(before);
    const isBehind = ({ text }: EnglishPart) => PARTICIPLE.test(text) && !BEFORE.test(text);
    out.push(
      withAdjectives(
        all.filter((one) => !isBehind(one)),
        noun,
      ),
      ...all.filter(isBehind),
    );
  }
  return out;
}

/** "Number of museums" that are open is a number of open museums. */
function withAdjectives(adjectives: readonly EnglishPart[], noun: EnglishPart): EnglishPart {
  const said = adjectives.map(({ text }) => text).join(' ');
  if (said === '') return noun;
  const of = /^(?<head>.* of )(?<last>.+)$/u.exec(noun.text)?.groups;
  return { ...noun, text: of ? `${of.head}${said} ${of.last}` : `${said} ${noun.text}` };
}

function runOf(parts: readonly EnglishPart[], at: number, kind: EnglishPart['kind']): EnglishPart[] {
  let end = at;
  while (parts[end]?.kind === kind) end += 1;
  return parts.slice(at, end);
}

/** "Liczba mieszkań" is a number of dwellings. */
function withOf(parts: readonly EnglishPart[], language: string): EnglishPart[] {
  return parts.flatMap((one, i): EnglishPart[] => {
    const next = parts.slice(i + 1).find(({ kind }) => kind !== 'adjective');
    const isFollowed =
      (OF_CASE.has(language) || one.text === 'number') &&
      one.kind === 'noun' &&
      !SCALES.test(one.text) &&
      next?.kind === 'noun' &&
      !(
        parts[i + 1]?.kind === 'adjective' &&
        PARTICIPLE.test(parts[i + 1]?.text ?? '') &&
        next === undefined
      );
    return isFollowed ? [one, { text: 'of', kind: 'link' }] : [one];
  });
}

const SCALES = /(?:thousands?|millions?|billions?|hundreds?)$/;

/** "Rate of unemployment" or "unemployment rate": the order by which more of the words name what is measured. */
function bestOrder(parts: readonly EnglishPart[]): string {
  const at = parts.findIndex(({ kind, text }) => kind === 'link' && text === 'of');
  const plain = textOf(parts);
  if (at < 0) return plain;
  // A name goes on to the next sign, or to a link that is no "of".
  const end = parts.findIndex(
    ({ kind, text }, i) => i > at && (kind === 'sign' || (kind === 'link' && text !== 'of')),
  );
  const start = parts.findLastIndex(
    ({ kind, text }, i) => i < at && (kind === 'sign' || (kind === 'link' && text !== 'of')),
  );
  const stop = end < 0 ? parts.length : end;
  const phrase = parts.slice(start + 1, stop);
  const names = splitBy(phrase);
  const turned = [...names].reverse();
  const orders = [
    names.join(' of '),
    turned.map((name, i) => (i < turned.length - 1 ? modifier(name) : name)).join(' '),
    ...(names.length > 2
      ? [
          `${modifier(names[1] ?? '')} ${names[0]} of ${names.slice(2).join(' of ')}`,
          `${names[0]} of ${names
            .slice(1)
            .reverse()
            .map((name, i, all) => (i < all.length - 1 ? modifier(name) : name))
            .join(' ')}`,
        ]
      : []),
  ];
  const scored = orders.map((order) => ({ order, score: scoreOf(order) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return tidy(
    [textOf(parts.slice(0, start + 1)), best.order, textOf(parts.slice(stop))].filter(Boolean).join(' '),
  );
}

/** How many words of a text the longest name of something that is measured has. */
function scoreOf(text: string): number {
  const words = wordsOf(text, 'en');
  return Math.max(0, ...findConcepts(words, 'en').map(({ at }) => at.length));
}

function splitBy(parts: readonly EnglishPart[]): string[] {
  const names: EnglishPart[][] = [[]];
  for (const part of parts)
    if (part.kind === 'link' && part.text === 'of') names.push([]);
    else names.at(-1)?.push(part);
  return names.map(textOf).filter(Boolean);
}

function textOf(parts: readonly EnglishPart[]): string {
  return tidy(
    parts
      .map(({ text }) => text)
      .filter(Boolean)
      .join(' '),
  );
}

function tidy(text: string): string {
  return text
    .replaceAll(/([([]) | ([)\],.;:])|(?<=\d) (%)/gu, '$1$2$3')
    .replaceAll(/(?<=\d) ([-–]) (?=\d)/gu, '$1')
    .replaceAll(/ ?\/ ?/gu, '/')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(' ()', '')
    .trim();
}

function trimmed(text: string): string {
  return text.replace(/^[\s,.;:-]+|[\s,;:-]+$/gu, '');
}

/** Whether two texts in English have a word in common that says something. */
export function sharesWord(one: string, other: string): boolean {
  const stems = new Set(stemsOf(other, 'en').filter((stem) => stem.length > 3));
  return stemsOf(one, 'en').some((stem) => stems.has(stem));
}
