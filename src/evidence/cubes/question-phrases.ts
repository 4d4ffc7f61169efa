import { interfaceLanguage } from '../../words/languages.ts';
import { plainWords, yes } from '../../words/words.ts';

/** How a change is counted: in the unit of what changes, in percent of it, or in percentage points. */
type How = 'absolute' | 'percent' | 'points';

/** How one language puts a question to a described table into a sentence. Places are "Unemployment rate, Germany". */
export interface QuestionPhrases {
  readonly locale: string;
  value(place: string, period: string | null): string;
  mean(place: string, period: string): string;
  change(place: string, from: string, to: string, how: How, yearly: boolean): string;
  /** The largest or smallest change from one period to the next. */
  step(place: string, from: string, to: string, order: 'most' | 'least', isWhole: boolean): string;
  /** A difference between two places, at one time. */
  difference(place: string, other: string, how: How): string;
  times(place: string, from: string, to: string): string;
  ratio(place: string, other: string): string;
  share(place: string, other: string): string;
  rank(name: string, along: string, place: string, period: string | null, order: 'most' | 'least'): string;
  /** A rank among periods: those before, those since, or all. */
  record(place: string, period: string, since: string | null, all: boolean, order: 'most' | 'least'): string;
  /** Of how many a value is above or below another; `isTime` where that is their own at that time. */
  count(along: string, place: string, is: 'above' | 'below', than: string, isTime: boolean): string;
  /** An amount for each person, or for so many people; `divisor` are the people it is divided by, where that is known. */
  perPeople(amount: string, people: string | null, divisor: string | null): string;
  /** Where in a period people are counted. */
  counted(period: string, when: 'start' | 'middle' | 'end' | 'average'): string;
}

const least = (order: 'most' | 'least') => (order === 'most' ? 'most' : 'other');

/** How a language puts a question to a table; English for languages without words of ours. */
export function questionPhrases(tag: string): QuestionPhrases {
  const words = plainWords(interfaceLanguage(tag) ?? 'en');
  return {
    locale: words.language,
    value: (place, period) =>
      words.say('askValue', { place, period: period ?? '', hasPeriod: yes(period !== null) }),
    mean: (place, period) => words.say('askMean', { place, period }),
    change: (place, from, to, how, yearly) =>
      words.say('askChange', {
        place,
        from,
        to,
        how: how === 'absolute' ? 'other' : how,
        yearly: yes(yearly),
      }),
    step: (place, from, to, order, isWhole) =>
      words.say('askStep', { place, from, to, order: least(order), whole: yes(isWhole) }),
    difference: (place, other, how) =>
      words.say('askDifference', { place, other, how: how === 'percent' ? 'percent' : 'other' }),
    times: (place, from, to) => words.say('askTimes', { place, from, to }),
    ratio: (place, other) => words.say('askRatio', { place, other }),
    share: (place, other) => words.say('askShare', { place, other }),
    rank: (name, along, place, period, order) =>
      words.say('askRank', {
        name,
        along,
        place,
        period: period ?? '',
        hasPeriod: yes(period !== null),
        order: least(order),
      }),
    record: (place, period, since, all, order) =>
      words.say('askRecord', {
        place,
        period,
        since: since ?? '',
        among: since ? 'since' : all ? 'all' : 'other',
        order: least(order),
      }),
    count: (along, place, is, than, isTime) =>
      words.say('askCount', {
        along,
        place,
        is: is === 'above' ? 'above' : 'other',
        than,
        time: yes(isTime),
      }),
    perPeople: (amount, people, divisor) =>
      words.say('askPerPeople', {
        amount,
        people: people ?? '',
        hasPeople: yes(people !== null),
        divisor: divisor ?? '',
        hasDivisor: yes(divisor !== null),
      }),
    counted: (period, when) => words.say('askCounted', { period, when: when === 'average' ? 'other' : when }),
  };
}
