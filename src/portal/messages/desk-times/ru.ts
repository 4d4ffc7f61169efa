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
  timesTitle: 'Время выхода',
  timesBack: 'К материалу',
  timesOut: 'Выход',
  timesEmbargo: 'Эмбарго',
  timesAt: 'Выходит в ({zone})',
  timesUntil: 'Эмбарго до ({zone})',
  timesWhy: 'Почему материал скрывают от читателей',
  timesWhyHint: 'Читатели уже видели этот материал. Причина сохраняется.',
  timesSchedule: 'Запланировать',
  timesReschedule: 'Изменить время',
  timesUnschedule: 'Снять с расписания',
  timesSetEmbargo: 'Установить эмбарго',
  timesChangeEmbargo: 'Изменить эмбарго',
  timesLift: 'Снять эмбарго сейчас',
  timesScheduledFor: 'Запланирован: выйдет сам {time}.',
  timesOutFrom: 'Опубликован: читатели увидят его с {time}.',
  timesOutSince: 'Опубликован {time}.',
  timesNotScheduled: 'Не запланирован.',
  timesUnderEmbargo: 'Под эмбарго до {time}. До этого никто вне редакции ничего из него не видит.',
  timesNoEmbargo: 'Эмбарго нет.',
  timesEmbargoAbout:
    'Эмбарго действует для всех страниц, списков, лент, поиска, писем и файлов, что бы ещё ни делали с материалом. Оно снимается само в назначенное время.',
  timesDoneScheduled: 'Материал запланирован.',
  timesDoneUnscheduled: 'Материал снят с расписания.',
  timesDoneEmbargo: 'Эмбарго установлено.',
  timesDoneLifted: 'Эмбарго снято.',

  alarmRights: {
    one: 'Истекли права на {count} изображение, которое видят читатели.',
    few: 'Истекли права на {count} изображения, которые видят читатели.',
    many: 'Истекли права на {count} изображений, которые видят читатели.',
    other: 'Истекли права на {count} изображения, которые видят читатели.',
  },
  alarmRightsTitle: 'Истёкшие права',
  alarmRightsEnded: 'последний день: {date}',
  alarmRightsDo: 'Уберите изображение из материала или запишите на его странице новый срок.',
  alarmToPicture: 'К изображению',
};
