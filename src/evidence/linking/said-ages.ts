import type { Word } from '../../language/stems.ts';
import { SMALL_NUMBERS, smallNumber } from '../claims/languages/en-numbers.ts';
import type { Ages } from '../cubes/ages.ts';
import { agesAbroad } from './said-ages-abroad.ts';

/** Ages named in a text, with the positions of their words. */
export function agesIn(
  words: readonly Word[],
  text: string,
  language: string,
): { ages: Ages; from: number; to: number }[] {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  const part = text.slice(first.start, last.end);
  if (!language.startsWith('en'))
    return agesAbroad(part, language).flatMap(({ ages, start, end }) => {
      const from = words.findIndex((word) => word.end > first.start + start);
      const to = words.findLastIndex((word) => word.start < first.start + end) + 1;
      return from >= 0 ? [{ ages, from, to }] : [];
    });
  return AGE_WORDS.flatMap(({ form, read }) =>
    [...part.matchAll(form)].flatMap((match) => {
      const ages = read(match);
      // Whose the ages are is said by a name of its own: "Spaniards under 25", "women under 25".
      const whose = OWN_NAME.exec(match[0])?.[0].length ?? 0;
      const start = first.start + match.index + whose;
      const end = first.start + match.index + match[0].length;
      const from = words.findIndex((word) => word.end > start);
      const to = words.findLastIndex((word) => word.start < end) + 1;
      return ages && from >= 0 ? [{ ages, from, to }] : [];
    }),
  );
}

const OWN_NAME =
  /^(?:men|women|(?!(?:workers|adults|persons|prisoners|patients|students|victims|drivers|residents|inhabitants|voters|pensioners)\b)\p{Lu}\p{L}+s)\s(?=(?:who|aged|under|over|above|older)\b)/iu;

/** Two digits that no unit, scale or counted noun follows. */
const BARE_AGE =
  '(?:the age of )?(\\d{2})\\b(?![,.]?\\d|%|\\s(?:years?(?!\\s(?:old|of age))|months?|weeks?|days?|hours?|minutes?|per ?cent|million|billion|thousand|degrees|(?!years\\s)\\p{L}+s)\\b)';

const AGE = `(\\d{1,3}|${SMALL_NUMBERS})`;
const ageOf = (text = '') => smallNumber(text) ?? Number.NaN;
const AGE_WORDS: readonly { form: RegExp; read: (match: RegExpMatchArray) => Ages | null }[] = [
  {
    form: /\b(?:people|men|women|those|workers|adults|persons|prisoners|patients|students|victims|drivers|\p{Lu}\p{L}+s) (?:aged )?under (?:the age of )?(\d{1,2})\b(?!,?\d)/gu,
    read: ([, to]) => [0, Number(to)],
  },
  {
    // "People over 20 years" may be how long it took.
    form: /\b(?:people|men|women|those|workers|adults|persons|prisoners|patients|students|victims|drivers|anyone|everyone|\p{Lu}\p{L}+s) (?:who (?:are|were) )?(?:aged )?(?:over|above|older than) (?:the age of )?(\d{2})\b(?![,.]?\d|%|\s(?:years?(?!\s(?:old|of age))|months?|weeks?|days?|hours?|minutes?|per ?cent|million|thousand|times)\b)/gu,
    read: ([, from]) => [Number(from), null],
  },
  {
    form: /\b(?:population|residents|inhabitants|patients|drivers|voters|pensioners) (?:aged )?(?:over|above|older than) (\d{2})\b(?![,.]?\d|%|\s(?:million|thousand|percent|per cent))/giu,
    read: ([, from]) => [Number(from), null],
  },
  // "Of the people in Canada 6.3 million were under 15": what is said of them, and no amount.
  {
    form: new RegExp(`\\b(?:were|are|being) (?:aged )?(?:under|below|younger than) ${BARE_AGE}`, 'giu'),
    read: ([, to]) => [0, Number(to)],
  },
  {
    form: new RegExp(`\\b(?:were|are|being) (?:aged )?(?:over|above|older than) ${BARE_AGE}`, 'giu'),
    read: ([, from]) => [Number(from), null],
  },
  { form: /\b(?:youth|young people|youngsters)\b/giu, read: () => [0, 25] },
  {
    form: new RegExp(
      `\\b(?:aged|ages|age|between the ages of|those of)\\s+(?:between\\s+)?${AGE}(?:\\s+years)?\\s*(?:to|and|-|–)\\s*${AGE}\\b`,
      'giu',
    ),
    read: ([, from, to]) => (/^over|older$/i.test(to ?? '') ? null : [ageOf(from), ageOf(to) + 1]),
  },
  {
    form: /\b(\d{1,2})-\s?to\s?-(\d{1,2})(?:-year-olds?|s)\b/giu,
    read: ([, from, to]) => [Number(from), Number(to) + 1],
  },
  {
    form: new RegExp(
      `\\b(?:aged\\s+|of\\s+)?${AGE}(?:\\s+years)?\\s+(?:and|or)\\s+(?:over|older|above|more)\\b`,
      'giu',
    ),
    read: ([, from]) => [ageOf(from), null],
  },
  {
    form: /\bover[- ](\d{2})s\b|\bover-(\d{2})s\b/giu,
    read: (match) => [Number(match[1] ?? match[2]), null],
  },
  {
    form: /\b(\d{1,2})(?:-| |)(?: ?to ?|–|-)(\d{1,3})[- ]year[- ]olds?\b/giu,
    read: ([, from, to]) => [Number(from), Number(to) + 1],
  },
  { form: /\bunder[- ](\d{1,2})s\b/giu, read: ([, to]) => [0, Number(to)] },
  {
    form: /\b(?:under|below|younger than)\s+(?:the age of\s+)?(\d{1,2}|one)(?:\s+years?)?\s+(?:old|of age)\b/giu,
    read: ([, to]) => [0, ageOf(to)],
  },
  {
    form: /\b(?:before (?:their|its|his|her) first birthdays?|under one year(?: old)?|in (?:their|its) first year(?: of life)?|infants?|babies)\b/giu,
    read: () => [0, 1],
  },
  {
    form: /\bin their (twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/giu,
    read: ([, decade]) => {
      const from =
        20 +
        10 *
          [
            'twenties',
            'thirties',
            'forties',
            'fifties',
            'sixties',
            'seventies',
            'eighties',
            'nineties',
          ].indexOf(decade ?? '');
      return [from, from + 10];
    },
  },
];
