import { calendarNames } from '../../../language/calendar/calendar-words.ts';
import {
  half,
  lastWeekday,
  latest,
  latestBegun,
  months,
  oneDay,
  partsOf,
  quarter,
  since,
  week,
  wholeYear,
} from '../days.ts';
import type { OtherDates, PeriodRule } from '../language.ts';
import {
  besideRule,
  inYear,
  type PeriodUnit,
  pastTime,
  relativeRule,
  stepped,
  wordRule,
  yearBefore,
} from './period-rules.ts';

const { pattern: MONTHS, numberOf: monthNumber } = calendarNames('fr', 'months');
const MONTH = `(?:${MONTHS})`;
const PLACE = '(?:premier|1er|deuxième|second|2e|troisième|3e|quatrième|4e|dernier)';
const place = (word = '', last = 4) =>
  /^dern/i.test(word)
    ? last
    : /^(?:prem|1)/i.test(word)
      ? 1
      : /^(?:deux|sec|2)/i.test(word)
        ? 2
        : /^(?:tro|3)/i.test(word)
          ? 3
          : 4;
const YEAR = '(?<y>(?:1[89]|20)\\d\\d)';
const { pattern: WEEKDAY, numberOf: weekdayNumber } = calendarNames('fr', 'weekdays');
const NUMBERS = 'deux trois quatre cinq six sept huit neuf dix'.split(' ');
const numberOf = (word = '') =>
  NUMBERS.indexOf(word.toLowerCase()) + 2 - (NUMBERS.includes(word.toLowerCase()) ? 0 : 1) ||
  Number(word) ||
  0;
const AN = "l['’](?:an|année|exercice)";
const UNITS: Readonly<Record<string, PeriodUnit>> = {
  jours: 'day',
  semaines: 'week',
  mois: 'month',
  années: 'year',
  ans: 'year',
};

/** How French tells a period from a date of something else. */
export const FRENCH_OTHER_DATES: OtherDates = {
  before:
    /(?<!\p{L})(?:jusqu['’](?:en|au|à)|d['’]ici(?:\s(?:à|la\sfin\sde|fin))?|avant|après|par\srapport\s(?:à|au)|comparé\sà|depuis|fondée?\sen|créée?\sen|échéance|(?:étude|enquête|rapport|loi|accord|élection|élections)\s(?:de|du))\s(?:le\s|la\s|l['’])?$/iu,
  records: {
    since: /^depuis\s/iu,
    before:
      /(?<!\p{L})(?:(?:plus|moins)\s(?:bas|haut|fort|faible|grand|petit|élevé|important|mauvais|gros|net|vi[fv])\p{L}{0,3}|meilleure?|pires?|record|première?|du\sjamais\svu)\s(?:[\p{L}-]+\s){0,4}$/iu,
  },
  after: /^\s(?:GMT|heures)(?!\p{L})/u,
};

/** How French says periods, the most telling first: what a rule took, later ones leave. */
export const FRENCH_PERIODS: readonly PeriodRule[] = [
  relativeRule(
    `(?:(?:à|pendant|durant|sur|de)\\s)?la\\smême\\s(?:période|époque)(?:\\s(?:de\\s)?(?:(?:${AN}\\s)?${YEAR}|(?:de\\s)?(?:${AN}\\s(?:dernière?|passée?|précédente?)|un\\san\\s(?:plus\\stôt|auparavant))))?`,
    ({ y }, _, base) => (y === undefined ? yearBefore(base) : inYear(base, Number(y))),
  ),
  relativeRule('un\\san\\s(?:plus\\stôt|auparavant|avant)', (_, date, base) =>
    base ? yearBefore(base) : date === null ? null : wholeYear(partsOf(date).year - 1),
  ),
  relativeRule(
    `(?:${AN}|le\\s(?<m>mois)|le\\s(?<t>trimestre)|la\\s(?<s>semaine))\\s(?<w>précédente?|suivante?|d['’]avant|d['’]après)`,
    ({ m, t, s, w = '' }, _, base) =>
      stepped(base, m ? 'month' : t ? 'quarter' : s ? 'week' : 'year', /suiv|après/i.test(w) ? 1 : -1),
  ),
  // A year that is its owner's, and times whose days are not said.
  wordRule('(?:1[89]|20)\\d\\d[/-]\\d{2}(?!\\d)|(?:1[89]|20)\\d\\d/\\d{4}', () => null),
  wordRule(`(?:l['’])?exercice(?:\\sfiscal)?\\s(?:1[89]|20)\\d\\d`, () => null),
  wordRule(
    `(?:(?:au|le|en|à\\sla|la)\\s)?(?:début|milieu|mi|fin)[\\s-](?:de\\s|d['’])?(?:${AN}\\s)?(?:${MONTH}(?:\\s(?:1[89]|20)\\d\\d)?|(?:1[89]|20)\\d\\d)`,
    () => null,
  ),
  wordRule(
    `(?:(?:au\\scours|lors)\\sd|[dcl])es\\s(?<n>\\p{L}+|\\d+)\\sderni(?:ers|ères)\\s(?<u>jours|semaines|mois|années|ans)`,
    ({ n, u = '' }, date) => pastTime(date, numberOf(n), UNITS[u.toLowerCase()] ?? 'year'),
  ),
  wordRule(`la\\ssemaine\\s(?<w>dernière|passée|prochaine)|(?<v>cette)\\ssemaine`, ({ w = '', v }, date) =>
    date === null ? null : week(date, v ? 0 : /proch/i.test(w) ? 1 : -1),
  ),
  wordRule(`l['’](?:an|année)\\sprochaine?`, (_, date) =>
    date === null ? null : wholeYear(partsOf(date).year + 1),
  ),
  wordRule('(?:le\\s)?mois\\sprochain', (_, date) =>
    date === null ? null : months(partsOf(date).year, partsOf(date).month + 1, 1),
  ),
  // "Les neuf premiers mois de 2023"
  wordRule(
    `(?<n>\\p{L}+|\\d{1,2})\\spremiers\\smois\\sde\\s(?:l['’]année\\s|l['’]an\\s)?(?:${YEAR}|l['’]année|cette\\sannée)`,
    ({ n, y }, date) => {
      const size = numberOf(n);
      if (size < 2 || size > 11) return null;
      return y ? months(Number(y), 1, size) : latest(date, (year) => months(year, 1, size));
    },
  ),
  // Before what would take its month alone.
  wordRule(
    `depuis\\s(?:(?:le\\s)?(?:début\\s)?(?:de\\s)?(?:l'année\\s)?)?(?:(?<m>${MONTH})\\s)?${YEAR}`,
    ({ m, y }, date) => since(Number(y), m ? monthNumber(m) : 1, date),
  ),
  wordRule(`(?:de|entre|d')\\s?(?<a>${MONTH})\\s(?:à|et)\\s(?<b>${MONTH})\\s${YEAR}`, ({ a, b, y }) => [
    months(Number(y), monthNumber(a), 1)[0],
    months(Number(y), monthNumber(b), 1)[1],
  ]),
  wordRule(`(?<p>${PLACE})\\strimestre(?:\\s(?:de\\s)?(?:l'année\\s)?)${YEAR}`, ({ p, y }) =>
    quarter(Number(y), place(p)),
  ),
  wordRule(`T(?<p>[1-4])\\s${YEAR}`, ({ p, y }) => quarter(Number(y), Number(p))),
  wordRule(`(?<p>premier|second|deuxième|dernier)\\ssemestre(?:\\s(?:de\\s)?)${YEAR}`, ({ p, y }) =>
    half(Number(y), place(p, 2)),
  ),
  wordRule(`(?<d>\\d{1,2})(?:er)?\\s(?<m>${MONTH})\\s${YEAR}`, ({ d, m, y }) =>
    oneDay(Number(y), monthNumber(m), Number(d)),
  ),
  wordRule(`(?<m>${MONTH})\\s${YEAR}`, ({ m, y }) => months(Number(y), monthNumber(m), 1)),
  wordRule(`(?:de|entre)\\s${YEAR}\\s(?:à|et)\\s(?<b>(?:1[89]|20)\\d\\d)`, ({ y, b }) => [
    wholeYear(Number(y))[0],
    wholeYear(Number(b))[1],
  ]),
  wordRule(`${YEAR}\\s?[-–—]\\s?(?<b>(?:1[89]|20)\\d\\d)`, ({ y, b }) => [
    wholeYear(Number(y))[0],
    wholeYear(Number(b))[1],
  ]),
  wordRule(`(?<p>premier|second|deuxième)\\ssemestre`, ({ p }, date) =>
    latest(date, (year) => half(year, place(p, 2))),
  ),
  wordRule(`(?<p>premier|deuxième|troisième|quatrième)\\strimestre`, ({ p }, date) =>
    latest(date, (year) => quarter(year, place(p))),
  ),
  wordRule("(?:l'|l’)(?:an|année)\\s(?:dernier|dernière|passé|passée)", (_, date) =>
    date === null ? null : wholeYear(partsOf(date).year - 1),
  ),
  wordRule('cette année', (_, date) => (date === null ? null : wholeYear(partsOf(date).year))),
  wordRule('(?:le\\s)?mois dernier', (_, date) =>
    date === null ? null : months(partsOf(date).year, partsOf(date).month - 1, 1),
  ),
  wordRule(`en\\s(?<m>${MONTH})`, ({ m }, date) =>
    latestBegun(date, (year) => months(year, monthNumber(m), 1)),
  ),

  wordRule(`depuis\\s(?<m>${MONTH})`, ({ m }, date) => {
    const begun = latestBegun(date, (year) => months(year, monthNumber(m), 1));
    return begun && date ? [begun[0], date] : null;
  }),
  wordRule(`le\\s(?<d>\\d{1,2}|1er)\\s(?<m>${MONTH})`, ({ d = '', m }, date) =>
    latestBegun(date, (year) => oneDay(year, monthNumber(m), Number.parseInt(d, 10))),
  ),
  besideRule(
    `(?<!(?:prochain|avant|après|d['’]ici|jusqu['’]à)\\s)(?:ce\\s|le\\s)?(?<d>${WEEKDAY})(?:\\sdernier)?(?!\\sprochain)`,
    ({ d = '' }, date) => (date === null ? null : lastWeekday(date, weekdayNumber(d) % 7)),
  ),
  wordRule(YEAR, ({ y }) => wholeYear(Number(y))),
];
