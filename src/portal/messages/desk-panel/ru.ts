import type { Translated } from '../message.ts';
import type { deskPanelEn } from './en.ts';

/** What the portal says of what is read in a text while it is written, in Russian. */
export const deskPanelRu: Translated<typeof deskPanelEn> = {
  panelTitle: 'Что читает редакция',
  panelFigures: 'Цифры',
  panelNames: 'Имена',
  panelCopies: 'Этот же текст уже есть',
  panelNoFigures: 'В этом тексте цифр не найдено.',
  panelNoNames: 'Пока никто не назван.',
  panelAsSaved: 'Как сохранено в последний раз; пока вы пишете, читается заново.',
  panelFailed: 'Сейчас прочесть не удалось. Попытка повторится, пока вы пишете.',
  panelBind: 'Привязать или приписать',
  panelNew: 'новая: её можно привязать, когда материал пойдёт дальше',
  panelOnWord: 'Опирается на слова: {who}.',
  panelRelated: 'На что сослаться',
  panelPutLink: 'Поставить ссылку',
  panelNewName: 'новое имя',
  panelMaybeListed: 'возможно, в списке',
  panelCopyShare: '{percent} общего, источник — {source}',
  panelProposals: {
    one: 'ждёт {count} предложение',
    few: 'ждут {count} предложения',
    many: 'ждут {count} предложений',
    other: 'ждут {count} предложения',
  },
};
