import type { Translated } from '../message.ts';
import type { checkEn } from './en.ts';

/** What the portal says on the page that checks a reader's text, in Russian. */
export const checkRu: Translated<typeof checkEn> = {
  checkTitle: 'Проверить текст',
  checkAbout:
    'Вставьте текст, и каждое число в нём будет сверено с нашими открытыми наборами данных: что они говорят или почему проверить нельзя.',
  checkPrivacy: 'Мы не храним то, что вы вставляете.',
  checkText: 'Текст',
  checkTextHint: 'До {most} знаков.',
  checkHeadline: 'Заголовок',
  checkHeadlineHint: 'Необязательно. В нём может быть названо то, чего нет в предложении.',
  checkDate: 'Дата текста',
  checkDateHint: 'Необязательно. От неё отсчитывается «прошлый год».',
  checkButton: 'Проверить',
  checkForPrograms: 'Скачать результат',
  checkEmptyText: 'Вставьте текст для проверки.',
  checkTooLong:
    'В тексте {count} знаков, а за один раз мы проверяем не больше {most}. Проверьте его по частям.',
  checkBadDate: 'Это не дата. Укажите дату вида 2024-05-09 или оставьте поле пустым.',
  checkBadHeadline: 'В заголовке не больше {most} знаков в одну строку.',
  checkTooMuch: 'Проверка этого текста занимает слишком много времени. Проверьте его по частям.',
  checkBusy: 'Сейчас проверяется слишком много текстов. Попробуйте через минуту.',
  checkNone: 'В этом тексте нет чисел для проверки.',
  checkNoneAdvice:
    'Нужно число и то, что оно измеряет, например: «безработица в мае 2025 года составила 5,9%».',
  checkResult: 'Результат',
  checkUnchecked: {
    one: '{count} проверить нельзя',
    few: '{count} проверить нельзя',
    many: '{count} проверить нельзя',
    other: '{count} проверить нельзя',
  },
  checkMinors: {
    one: '{count} второстепенная величина опущена.',
    few: '{count} второстепенные величины опущены.',
    many: '{count} второстепенных величин опущено.',
    other: '{count} второстепенной величины опущено.',
  },
  checkNoPeriod: 'В тексте не сказано, о каком периоде речь.',
  checkNoSubject: 'В тексте не сказано ясно, что измеряется.',
  checkNoDataset: 'Ни в одном из наших открытых наборов данных этого нет.',
  checkLoose: 'Ни один из наших открытых наборов данных не отвечает на это с уверенностью.',
  checkClosest: 'Ближайший вопрос',
  checkDataset: '{dataset}, {producer}, версия {version}, {date}, лицензия {licence}',
};
