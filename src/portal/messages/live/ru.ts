import type { Translated } from '../message.ts';
import type { liveEn } from './en.ts';

/** What the portal says to readers of live coverage, in Russian. */
export const liveRu: Translated<typeof liveEn> = {
  liveOn: 'Прямой эфир',
  liveOver: 'Завершено',
  liveLast: 'Последняя запись: {time}',
  liveEndedAt: 'Эта трансляция завершена: {time}.',
  liveSummary: 'Главное',
  liveKeyPoints: 'Ключевые моменты',
  liveKeyPoint: 'Ключевой момент',
  liveEntries: 'Лента',
  liveNone: 'Записей пока нет. Они появятся здесь по мере написания.',
  liveReload: 'Обновите страницу, чтобы увидеть новые записи.',
  liveUpdated: 'Обновлено',
  liveTakenBack: 'Запись отозвана: {reason}',
  liveNew: {
    one: '{count} новая запись',
    few: '{count} новые записи',
    many: '{count} новых записей',
    other: '{count} новой записи',
  },
  liveNewest: 'Новые записи',
  liveOlder: 'Более ранние записи',
  livePages: 'Страницы ленты',
  liveLost: 'Соединение потеряно. Оно восстановится само.',
  liveFull: 'Новые записи сейчас не приходят сами. Обновите страницу, чтобы увидеть их.',
  liveGone: 'Этого материала здесь больше нет.',
  liveLinkTo: 'Ссылка на запись: {time}',
  liveFeed: 'Записи трансляции «{headline}»',
};
