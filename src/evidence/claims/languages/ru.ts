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
  ownTime:
    /(?<!\p{L})(?:буд\p{L}+|если|может|могут|ожида\p{L}+|прогноз\p{L}*|план\p{L}*|оцен\p{L}+|акци\p{L}+|бумаг\p{L}*|индекс\p{L}*|доллар|рубль|евро|торг\p{L}*|бирж\p{L}*|сейчас|теперь|сегодня|вчера|уже|ранее|затем|позже|с\sтех\sпор|составля\p{L}+|ежегодн\p{L}*|вырастет|вырастут|снизится|снизятся)(?!\p{L})/iu,
  clauseOpeners: /[,;]\s(?:а|но|тогда\sкак|в\sто\sвремя\sкак)\s(?:(?:в|во|за)\s)?$/iu,
  compares:
    /(?<!\p{L})(?:против|по\sсравнению\sс)\s(?:(?:примерно|около|почти|убытк\p{L}{1,3}|прибыл\p{L}{1,3}|дефицит\p{L}{0,2}|профицит\p{L}{0,2})\s(?:в\s|на\s)?){0,2}$/iu,
  relatives: /, (?:(?:в|на|из) )?котор\p{Ll}{2,3}\s[^,]*$/u,
  periods: RUSSIAN_PERIODS,
});
