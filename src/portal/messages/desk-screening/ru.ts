import type { Translated } from '../message.ts';
import type { deskScreeningEn } from './en.ts';

/** What the portal says of screening, of watch lists and of keys at the desk, in Russian. */
export const deskScreeningRu: Translated<typeof deskScreeningEn> = {
  keysTitle: 'Клавиши',
  keysNext: 'следующее',
  keysBefore: 'предыдущее',
  keysOpen: 'открыть',
  keysHelp: 'показать или скрыть клавиши',
  keysOff: 'Отключить клавиши в этом браузере',
  keysOn: 'Снова включить клавиши',
  keysFailed: 'Не сохранено. Попробуйте ещё раз или откройте запись.',
};
