import type { Translated } from '../message.ts';
import type { deskPlacesEn } from './en.ts';

/** What the portal says of the places stories are from, in Arabic. */
export const deskPlacesAr: Translated<typeof deskPlacesEn> = {
  placesTitle: 'الأماكن',
  placesTabs: 'المصادر والأماكن',
  placesIntro: 'من أين تأتي المواد. يرى القراء الاسم في مطلع الخبر، وتقول الخرائط والخلاصات أين يقع.',
  placesSearch: 'الاسم يتضمن',
  placesLack: 'بلا إحداثيات',
  placesNone: 'لم يُعثر على أماكن.',
  placesNoneAdvice: 'ابحث عن غيره. يُسمّى المكان الجديد حيث يُكتب مطلع الخبر.',
  placeStories: {
    zero: 'لا مواد',
    one: 'مادة واحدة',
    two: 'مادتان',
    few: '{count} مواد',
    many: '{count} مادة',
    other: '{count} مادة',
  },
  placeNowhere: 'بلا إحداثيات',
  placeNameIn: 'الاسم ({language})',
  placeKnown: 'ما يُعرف عنه',
  placeHolds: 'يسري التصحيح فورًا على كل مواده. وحيث يُترك اسم فارغًا يرى قراء تلك اللغة اسمًا آخر.',
  placeReadOnly: 'يصحّح المحررون الأماكن.',
  placeNow: 'الآن: {what}',
  placeNothing: 'لا شيء',
  placeSave: 'حفظ',
  placeSaved: 'صُحّح المكان.',
  placeItsStories: 'مواد من هناك',
  placeNoStories: 'لا مواد من هناك.',
  placesBack: 'كل الأماكن',
  scopePlacesWrite: 'تصحيح الأماكن، لكل موادها',
};
