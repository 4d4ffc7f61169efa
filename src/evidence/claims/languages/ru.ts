import { RUSSIAN_ASIDES } from '../asides/ru-asides.ts';
import { plainLanguage } from './plain.ts';
import { RUSSIAN_OTHER_DATES, RUSSIAN_PERIODS } from './ru-periods.ts';
import { RUSSIAN_SPEAKERS } from './ru-speakers.ts';

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
  otherDates: RUSSIAN_OTHER_DATES,
  relatives: /, (?:(?:в|на|из) )?котор\p{Ll}{2,3}\s[^,]*$/u,
  periods: RUSSIAN_PERIODS,
});
