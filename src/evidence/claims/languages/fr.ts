import { anyOf, calendarWordsOf, numbered } from '../../../language/calendar/calendar-words.ts';
import { keyOf } from '../../../language/tokens.ts';
import { FRENCH_ASIDES } from '../asides/fr-asides.ts';
import { half, latest, latestBegun, months, oneDay, partsOf, quarter, since, wholeYear } from '../days.ts';
import { FRENCH_SPEAKERS } from './fr-speakers.ts';
import { plainLanguage, wordRule } from './plain.ts';

const MONTHS = numbered(calendarWordsOf('fr').months);
const MONTH = `(?:${anyOf(calendarWordsOf('fr').months.flat())})`;
const monthNumber = (word = '') => MONTHS.get(keyOf(word)) ?? 0;
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

/** French: number, unit, hedge, period and who says it. */
export const french = plainLanguage({
  tag: 'fr',
  asides: FRENCH_ASIDES,
  speakers: FRENCH_SPEAKERS,
  periods: [
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
    wordRule(YEAR, ({ y }) => wholeYear(Number(y))),
  ],
});
