import type { Translated } from '../message.ts';
import type { deskSourcesEn } from './en.ts';

/** What the portal says of the sources of copy, in Russian. */
export const deskSourcesRu: Translated<typeof deskSourcesEn> = {
  sourcesTitle: 'Источники',
  sourcesIntro: 'Откуда приходят тексты и что позволяют их условия.',
  sourcesSearch: 'Название, адрес или лицензия содержит',
  sourcesAnyPolicy: 'Любое',
  sourcesLack: 'Нет лицензии',
  sourcesNone: 'Источников не найдено.',
  sourcesNoneAdvice: 'Поищите другое. Новый источник называют там, где пишут материал.',
  sourceStories: {
    one: '{count} материал',
    few: '{count} материала',
    many: '{count} материалов',
    other: '{count} материала',
  },
  sourceNoLicence: 'лицензия не указана',
  sourceAsItCame: 'как пришёл',
  sourceChangedBy: 'изменено: {name}, {time}',
  sourceName: 'Название',
  sourceTerms: 'Что о нём известно',
  sourceHolds:
    'Что он разрешает, сразу действует для всех его материалов; лицензия — для тех, что пришли без собственной.',
  sourceSave: 'Сохранить',
  sourceSaved: 'Источник изменён.',
  sourceReadOnly: 'Сведения об источнике меняют редакторы.',
  sourceNow: 'Сейчас: {what}',
  sourceNothing: 'ничего',
  sourceMissing: 'Напишите название.',
  sourceTooLong: 'Напишите не больше {most} знаков.',
  sourceNoAddress: 'Напишите адрес, который начинается с https:// или http://.',
  sourceNoPolicy: 'Выберите, что он разрешает.',
  sourceConflict:
    'Тем временем кто-то изменил этот источник. Что действует сейчас, сказано у каждого поля; сохраните ещё раз, чтобы заменить это своим.',
  sourceUnchanged: 'Ничего не меняется. Измените что-нибудь или оставьте как есть.',
  sourceKnown: 'Источник с таким названием уже известен: {name}. Выберите его из списка.',
  sourceKnownTo: 'Посмотреть его условия',
  sourceItsStories: 'Его материалы',
  sourcesBack: 'Все источники',
};
