import type { Translated } from '../message.ts';
import type { deskPlacesEn } from './en.ts';

/** What the portal says of the places stories are from, in Russian. */
export const deskPlacesRu: Translated<typeof deskPlacesEn> = {
  placesTitle: 'Места',
  placesTabs: 'Источники и места',
  placesIntro: 'Откуда материалы. Читатели видят название в строке места; карты и ленты говорят, где оно.',
  placesSearch: 'Название содержит',
  placesLack: 'Нет координат',
  placesNone: 'Мест не найдено.',
  placesNoneAdvice: 'Поищите другое. Новое место называют там, где пишут строку места.',
  placeStories: {
    one: '{count} материал',
    few: '{count} материала',
    many: '{count} материалов',
    other: '{count} материала',
  },
  placeNowhere: 'нет координат',
  placeNameIn: 'Название ({language})',
  placeKnown: 'Что о нём известно',
  placeHolds:
    'Исправление сразу действует для всех материалов оттуда. Где название пусто, читатели этого языка видят другое.',
  placeReadOnly: 'Места исправляют редакторы.',
  placeNow: 'Сейчас: {what}',
  placeNothing: 'ничего',
  placeSave: 'Сохранить',
  placeSaved: 'Место исправлено.',
  placeItsStories: 'Материалы оттуда',
  placeNoStories: 'Материалов оттуда нет.',
  placesBack: 'Все места',
  scopePlacesWrite: 'исправлять места, сразу для всех материалов оттуда',
};
