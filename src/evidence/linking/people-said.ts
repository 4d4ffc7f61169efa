import type { Token } from '../../language/tokens.ts';
import { isNational } from '../claims/units.ts';
import type { FigureInText, PeopleSaid } from './figure-in-text.ts';

type Given = Pick<FigureInText, 'figure' | 'figures' | 'text'> & {
  readonly sentence: { readonly start: number; readonly end: number };
};

const NUMBER = '(?:\\d{1,3}(?:[ ,.\\u00a0\\u202f٬]\\d{3})+|\\d+)(?![ ,.\\u00a0\\u202f٬]?\\d)';
const HEADS =
  '(?:of (?:the |its |their )?)?(?:people|persons|inhabitants|residents|citizens|population|heads?)';
const HEAD = '(?:person|inhabitant|resident|citizen|head|capita)';

/** How the five languages say it. What follows in English has to be looked at: "per 1,000 people employed" are others. */
const FORMS: readonly { readonly form: RegExp; readonly follows: boolean; readonly behind?: true }[] = [
  {
    form: new RegExp(
      `\\b(?:per|for every|for each|(?:out of|in) every)\\s(?<n>${NUMBER}|hundred thousand|ten thousand|thousand|million)(?:\\s${HEADS}\\b|(?!\\s?[\\p{L}\\d]))`,
      'giu',
    ),
    follows: true,
  },
  // Without people only before what is no noun: "per 1,000 live births".
  {
    form: new RegExp(
      `\\bper\\s(?<n>${NUMBER}|hundred thousand|thousand|million)(?=\\s(?:in|last|that|and|but|while|compared|than|from|across|nationwide|a year|in \\d{4})\\b)`,
      'giu',
    ),
    follows: true,
  },
  {
    form: new RegExp(`\\b(?:per[ -]|(?:each|every|for each|for every)\\s)${HEAD}\\b|\\ba head\\b`, 'giu'),
    follows: true,
  },
  // "39.1 kilograms per American".
  { form: /\b(?:[Pp]er|[Ee]very|[Ee]ach)\s(?<nation>\p{Lu}\p{Ll}+)(?![\p{L}-])/gu, follows: false },
  // Right behind an amount alone: "accidents killed a person".
  { form: new RegExp(`\\ban?\\s(?!head)${HEAD}\\b`, 'giu'), follows: true, behind: true },
  { form: /(?<!\p{L})par (?:habitant|personne|tête)(?!\p{L})/giu, follows: false },
  {
    form: new RegExp(
      `(?<!\\p{L})pour (?<n>${NUMBER}|cent mille|100 mille|dix mille|mille|un million d['’])\\s?(?:habitants|personnes)(?!\\p{L})`,
      'giu',
    ),
    follows: false,
  },
  {
    form: /(?<!\p{L})на (?:душу населения|(?:одного |каждого )?(?:человека|жителя))(?!\p{L})/giu,
    follows: false,
  },
  {
    form: new RegExp(
      `(?<!\\p{L})на (?:каждые |каждую )?(?<n>(?:${NUMBER})(?:\\s?(?:тыс\\.?|тысяч))?|сто тысяч|тысячу|миллион)\\s(?:человек|жителей|населения)(?!\\p{L})`,
      'giu',
    ),
    follows: false,
  },
  { form: /人均|每人(?!每)/gu, follows: false },
  { form: /每(?<n>\d+万|\d[\d,]*|十万|百万|千|万)(?:名)?(?:人|居民)/gu, follows: false },
  { form: /(?:نصيب الفرد(?: الواحد)?|للفرد(?: الواحد)?|لكل (?:فرد|شخص|نسمة))(?!\p{L})/gu, follows: false },
  {
    form: new RegExp(
      `لكل (?<n>(?:${NUMBER}) ألف|(?:مئة|مائة) ألف|${NUMBER}|ألف|مليون)\\s(?:نسمة|شخص|ساكن|من السكان)(?!\\p{L})`,
      'gu',
    ),
    follows: false,
  },
];

/**
 * What may follow people and leave them all people: the end, a time, a place, a verb. "Aged 65 and over", "in work" and
 * "a day" make them others, or the amount another.
 */
const FOLLOWS =
  /^(?:\s*(?:$|[,.;:!?)\]”"’–—])|\s(?:(?:in|during|across)\s(?:the\s(?!\p{Ll}*(?:force|work|labou?r|countryside|capital|cit(?:y|ies)|suburbs|regions?|areas?)\b)|all\s|\d|\p{Lu})|(?:by|for) \d|to (?=[\p{N}$€£¥])|(?:(?:last|this|that) (?:year|month|quarter)|on average|nationwide|worldwide|globally|(?:a|per|each|every) year|annually|yearly|is|was|were|are|has|had|rose|fell|stood|reached|came|totall?ed|amounted|averaged|exceeded|and|but|while|whereas|compared|against|versus|than|as|from|according)(?!\p{L})))/u;
/** "Per capita GDP", "per-head spending": what it is of comes after it. */
const ADJECTIVE = /^(?:per[ -]capita|per-(?:head|person))$/i;
/** Amounts of a day are not those of a year. */
const OFTEN =
  /\b(?:daily|weekly|monthly|hourly|quarterly|(?:a|per|each|every) (?:day|night|week|fortnight|month|quarter|hour|minute)|and (?:day|week|month))\b|\bpar (?:jour|semaine|mois)\b|(?:в|за) (?:день|сутки|неделю|месяц)|每[天日周月]|يوميا|شهريا/iu;
/** A clause ends between a figure and what it is of. */
const APART = /[,;:]|\b(?:and|but|while|whereas|or|et|mais)\b|、|，|；/u;
/** "9.2 tonnes of carbon dioxide a person": what an amount is of. */
const BEHIND = /^(?:\sof(?:\s[\p{L}\p{N}₂’'-]+){1,3})?\s$/u;
const PER_TIME = / per (?:second|minute|hour|day|night|week|month|quarter)$/;

/** The words that say of how many people a figure is; null where there are none, or where they are another figure's. */
export function peopleSaid(given: Given): PeopleSaid | null {
  if (PER_TIME.test(given.figure.unit ?? '') || isOfShortTime(given)) return null;
  const own = phraseOf(given);
  return own && { start: own.start, end: own.end, people: own.people };
}

/** Whether the words or the unit of a figure say that it is per so many people, and so not a total. */
export function isOfPeople(given: Given): boolean {
  return PER_HEAD.test(given.figure.unit ?? '') || phraseOf(given) !== null;
}

const PER_HEAD = / per (?:person|head|capita|inhabitant|resident|citizen)$/;

function phraseOf(given: Given): Phrase | null {
  return phrasesIn(given).find((one) => ownerOf(one, given) === given.figure) ?? null;
}

/** Whether all that a sentence says of so many people is of figures that come later: "46.9 million tonnes, or 9.2 a head". */
export function isOfLaterFigure(given: Given): boolean {
  const phrases = phrasesIn(given);
  return (
    phrases.length > 0 &&
    phrases.every((one) => {
      const owner = ownerOf(one, given);
      const { end } = given.figure;
      return owner !== undefined && owner.start >= end && (owner.start < one.start || one.start >= end);
    })
  );
}

/** The figure that is of so many people as a phrase says: the one that it is a part of, or stands behind, or before. */
function ownerOf(one: Phrase, { figures, text }: Given): Given['figure'] | undefined {
  // "12.5 per 100,000", "9.2 tonnes a person" are read as one quantity.
  const whole = figures.find(({ start, end }) => start < one.start && end > one.start);
  if (whole) return whole;
  const others = figures.filter(
    ({ start, end, unit, minor, statement }) =>
      (end <= one.start || start >= one.end) && unit !== 'rank' && !minor && !statement,
  );
  const before = others.filter(({ start }) => start < one.start).at(-1);
  const gap = before ? text.slice(before.end, one.start) : '';
  if (before && (one.behind ? BEHIND.test(gap) : !APART.test(gap))) return before;
  return one.behind ? undefined : others.find(({ start }) => start >= one.end);
}

/** Whether a sentence speaks of amounts of a day, a week or a month. */
export function isOfShortTime({ text, sentence }: Given): boolean {
  return OFTEN.test(text.slice(sentence.start, sentence.end));
}

interface Phrase extends PeopleSaid {
  readonly behind: boolean;
}

/** A sentence is read once for all of its figures and for every table. */
const read = new WeakMap<Given['sentence'], readonly Phrase[]>();

/** Every phrase of a sentence that says so many people, in the order of the text. */
function phrasesIn({ text, sentence }: Given): readonly Phrase[] {
  const known = read.get(sentence);
  if (known) return known;
  const said = text.slice(sentence.start, sentence.end);
  const found = FORMS.flatMap(({ form, follows, behind = false }) =>
    [...said.matchAll(form)].flatMap((match) => {
      const end = match.index + match[0].length;
      const goesOn = FOLLOWS.test(said.slice(end)) || ADJECTIVE.test(match[0].trim());
      const people = numberIn(match.groups?.n);
      const { nation } = match.groups ?? {};
      if (nation !== undefined && !isNational(wordAlone(nation))) return [];
      if ((follows && !goesOn) || people === null) return [];
      return [{ start: sentence.start + match.index, end: sentence.start + end, people, behind }];
    }),
  );
  const phrases = found.sort((a, b) => a.start - b.start || b.end - a.end);
  read.set(sentence, phrases);
  return phrases;
}

const wordAlone = (text: string): Token => ({
  text,
  lower: text.toLowerCase(),
  start: 0,
  end: text.length,
  kind: 'word',
  spaced: true,
});

const WORDS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  'ten thousand': 1e4,
  'hundred thousand': 1e5,
  million: 1e6,
  mille: 1e3,
  'dix mille': 1e4,
  'cent mille': 1e5,
  '100 mille': 1e5,
  "un million d'": 1e6,
  'un million d’': 1e6,
  тысячу: 1e3,
  'сто тысяч': 1e5,
  миллион: 1e6,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  ألف: 1e3,
  'مئة ألف': 1e5,
  'مائة ألف': 1e5,
  مليون: 1e6,
};

/** How many people a phrase speaks of: one where it has no number; null where nobody says it of so many. */
function numberIn(said: string | undefined): number | null {
  if (said === undefined) return 1;
  const word = WORDS[said.trim().toLowerCase()];
  if (word !== undefined) return word;
  const digits = Number(/^\D*(\d[\d ,.\u00a0\u202f٬]*)/.exec(said)?.[1]?.replaceAll(/\D/g, ''));
  const number = digits * (/тыс|ألف/.test(said) ? 1e3 : /万/.test(said) ? 1e4 : 1);
  return [100, 1e3, 1e4, 1e5, 1e6].includes(number) ? number : null;
}

/** Whether a place of a text is within words that say of how many people something is: no number of its own. */
export function isWithinPeople(given: Given): boolean {
  const { start, end } = given.figure;
  return phrasesIn(given).some((one) => one.start <= start && end <= one.end);
}
