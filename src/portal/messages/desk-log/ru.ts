import type { Translated } from '../message.ts';
import type { deskLogEn } from './en.ts';

/** What the portal says of the audit log, in Russian. */
export const deskLogRu: Translated<typeof deskLogEn> = {
  logTitle: 'Журнал',
  logIntro:
    'Кто что сделал, сначала новое. Изменить здесь ничего нельзя: каждая строка скреплена хешем с предыдущей.',
  logPerson: 'Человек',
  logAnybody: 'Все',
  logAction: 'Действие',
  logAnything: 'Все действия',
  logStory: 'Идентификатор материала',
  logFrom: 'С',
  logTo: 'По',
  logFind: 'Найти',
  logNumber: '№',
  logWhen: 'Когда',
  logWho: 'Кто',
  logWhat: 'Что сделано',
  logClock: 'часы или оператор',
  logToStory: 'материал',
  logNone: 'Ничего не найдено.',
  logOlder: 'Раньше',
  logMove: 'материал перемещён',
  logRevision: 'версия сохранена',
  logCorrect: 'исправление',
  logEmbargo: 'эмбарго',
  logEntity: 'решение об объекте',
  logHit: 'решение о совпадении',
  logList: 'список загружен',
  logChangePerson: 'человек изменён',
  logChangePicture: 'изображение добавлено или изменено',
  logMakeToken: 'создан токен',
  logRevokeToken: 'отозван токен',
  logFront: 'главная составлена',
  logLiveEntry: 'запись трансляции',
  logLiveCoverage: 'трансляция завершена или продолжена',
};
