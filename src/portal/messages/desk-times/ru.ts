import type { Translated } from '../message.ts';
import type { deskTimesEn } from './en.ts';

/** What the portal says of the times of stories at the desk, in Russian. */
export const deskTimesRu: Translated<typeof deskTimesEn> = {
  alarmStuck: {
    one: '{count} запланированный материал не вышел вовремя.',
    few: '{count} запланированных материала не вышли вовремя.',
    many: '{count} запланированных материалов не вышли вовремя.',
    other: '{count} запланированного материала не вышло вовремя.',
  },
  alarmLook: 'Узнать почему',
  alarmsTitle: 'Не вышли',
  alarmDue: 'должен был выйти: {time}',
  alarmWaits:
    'Никто ещё не пробовал: рабочий процесс не запущен или чем-то занят. Обратитесь к тому, кто обслуживает портал.',
  alarmFault: 'Во время публикации произошёл сбой. Он записан в журнале портала.',
  alarmTried: {
    one: '{count} попытка',
    few: '{count} попытки',
    many: '{count} попыток',
    other: '{count} попытки',
  },
  alarmAgain: 'следующая попытка: {time}',
};
