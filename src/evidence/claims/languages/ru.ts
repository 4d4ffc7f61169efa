import { anyOf, calendarWordsOf, numbered } from '../../../language/calendar/calendar-words.ts';
import { keyOf } from '../../../language/tokens.ts';
import { RUSSIAN_ASIDES } from '../asides/ru-asides.ts';
import { half, latest, latestBegun, months, oneDay, partsOf, quarter, since, wholeYear } from '../days.ts';
import { plainLanguage, wordRule } from './plain.ts';
import { RUSSIAN_SPEAKERS } from './ru-speakers.ts';

const MONTHS = numbered(calendarWordsOf('ru').months);
const MONTH = `(?:${anyOf(calendarWordsOf('ru').months.flat())})`;
const PLACE = '(?:перв|втор|трет|четв[её]рт|последн)\\p{L}{2,4}';
const monthNumber = (word = '') => MONTHS.get(keyOf(word)) ?? 0;
const place = (word = '', last = 4) =>
  /^пос/i.test(word)
    ? last
    : ['пер', 'вто', 'тре', 'чет'].findIndex((stem) => word.toLowerCase().startsWith(stem)) + 1;
const YEAR = '(?<y>(?:1[89]|20)\\d\\d)';
const GOD = '(?:\\s?(?:году|года|год|г\\.?)|-[мйе]\\p{L}{0,2})?';

/** Russian: number, unit, hedge, period and who says it. */
export const russian = plainLanguage({
  tag: 'ru',
  noHedge: (tokens, at, hedge) => {
    const word = tokens[at]?.lower;
    if (word === 'от') return true;
    if (word !== 'до' || hedge !== 'up to') return false;
    // "Вырос до 5", "с 3 до 5": a level that was reached.
    return tokens
      .slice(Math.max(0, at - 9), at)
      .some(({ lower }) =>
        /^(?:с|со|от|вы?рос\p{L}*|увелич\p{L}+|подня\p{L}+|сниз\p{L}+|сократ\p{L}+|упал\p{L}*|повы\p{L}+|уменьш\p{L}+|подскоч\p{L}+|опуст\p{L}+|замедл\p{L}+|ускор\p{L}+|дош\p{L}+|довел\p{L}*|вырас\p{L}+|рост\p{L}*|снижа\p{L}+|возрос\p{L}*)$/u.test(
          lower,
        ),
      );
  },
  asides: RUSSIAN_ASIDES,
  speakers: RUSSIAN_SPEAKERS,
  periods: [
    wordRule(`(?:с|от)\\s(?<a>${MONTH})\\s(?:по|до)\\s(?<b>${MONTH})\\s${YEAR}${GOD}`, ({ a, b, y }) => [
      months(Number(y), monthNumber(a), 1)[0],
      months(Number(y), monthNumber(b), 1)[1],
    ]),
    wordRule(`(?<p>${PLACE})\\sквартал\\p{L}{0,2}\\s${YEAR}${GOD}`, ({ p, y }) =>
      quarter(Number(y), place(p)),
    ),
    wordRule(`(?<p>I{1,3}|IV)\\sквартал\\p{L}{0,2}\\s${YEAR}${GOD}`, ({ p = '', y }) =>
      quarter(Number(y), ['I', 'II', 'III', 'IV'].indexOf(p.toUpperCase()) + 1),
    ),
    wordRule(`(?<p>перв|втор)\\p{L}{2}\\s(?:полугоди\\p{L}|половин\\p{L})\\s${YEAR}${GOD}`, ({ p, y }) =>
      half(Number(y), place(p, 2)),
    ),
    wordRule(`(?:с|начиная с)\\s(?:(?<m>${MONTH})\\s)?${YEAR}\\sгода(?!\\s(?:по|до)\\s)`, ({ m, y }, date) =>
      since(Number(y), m ? monthNumber(m) : 1, date),
    ),
    wordRule(`(?<d>\\d{1,2})\\s(?<m>${MONTH})\\s${YEAR}${GOD}`, ({ d, m, y }) =>
      oneDay(Number(y), monthNumber(m), Number(d)),
    ),
    wordRule(`(?<m>${MONTH})\\s${YEAR}${GOD}`, ({ m, y }) => months(Number(y), monthNumber(m), 1)),
    wordRule(
      `(?:с\\s)?${YEAR}(?:\\s(?:по|до)\\s|\\s?[-–—]\\s?)(?<b>(?:1[89]|20)\\d\\d)(?:\\s(?:год\\p{L}{0,2}|гг\\.?))?`,
      ({ y, b }) => [wholeYear(Number(y))[0], wholeYear(Number(b))[1]],
    ),
    wordRule(`(?<p>${PLACE})\\sквартал\\p{L}{0,2}`, ({ p }, date) =>
      /^пос/i.test(p ?? '') ? null : latest(date, (year) => quarter(year, place(p))),
    ),
    wordRule(
      '(?<w>прошл|нынешн|этот|этом|текущ)\\p{L}{0,3}\\s(?<u>год|месяц)\\p{L}{0,2}',
      ({ w, u }, date) => {
        if (date === null) return null;
        const { year, month } = partsOf(date);
        const back = w?.toLowerCase() === 'прошл' ? 1 : 0;
        return u === 'месяц' ? months(year, month - back, 1) : wholeYear(year - back);
      },
    ),
    wordRule(`в\\s(?<m>${MONTH})`, ({ m }, date) =>
      latestBegun(date, (year) => months(year, monthNumber(m), 1)),
    ),
    wordRule(`${YEAR}${GOD}`, ({ y }) => wholeYear(Number(y))),
  ],
});
