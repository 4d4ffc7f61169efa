import type { Translated } from '../message.ts';
import type { deskSourcesEn } from './en.ts';

/** What the portal says of the sources of copy, in Arabic. */
export const deskSourcesAr: Translated<typeof deskSourcesEn> = {
  sourcesTitle: 'المصادر',
  sourcesIntro: 'من أين تأتي النصوص، وما تتيحه لنا شروطها.',
  sourcesSearch: 'الاسم أو العنوان أو الرخصة يحوي',
  sourcesAnyPolicy: 'أي شيء',
  sourcesLack: 'الرخصة ناقصة',
  sourcesNone: 'لم يُعثر على مصدر.',
  sourcesNoneAdvice: 'ابحث عن غيره. يُسمّى المصدر الجديد حيث تُكتب المادة.',
  sourceStories: {
    zero: 'لا مواد',
    one: 'مادة واحدة',
    two: 'مادتان',
    few: '{count} مواد',
    many: '{count} مادة',
    other: '{count} مادة',
  },
  sourceNoLicence: 'الرخصة غير مذكورة',
  sourceAsItCame: 'كما ورد أول مرة',
  sourceChangedBy: 'غيّره {name}، {time}',
  sourceName: 'الاسم',
  sourceTerms: 'ما يُعرف عنه',
  sourceHolds: 'ما يسمح به يسري فورًا على كل مواده؛ والرخصة على ما ورد منها بلا رخصة خاصة به.',
  sourceSave: 'احفظ',
  sourceSaved: 'تغيّر المصدر.',
  sourceReadOnly: 'يغيّر المحررون ما يُعرف عن المصدر.',
  sourceNow: 'الآن: {what}',
  sourceNothing: 'لا شيء',
  sourceMissing: 'اكتب اسمه.',
  sourceTooLong: 'لا تكتب أكثر من {most} حرف.',
  sourceNoAddress: 'اكتب عنوانًا يبدأ بـ https:// أو http://.',
  sourceNoPolicy: 'اختر ما يسمح به.',
  sourceConflict:
    'غيّر أحدهم هذا المصدر في هذه الأثناء. ما هو قائم الآن مذكور بجانب كل حقل؛ احفظ مرة أخرى لتضع ما كتبته مكانه.',
  sourceUnchanged: 'لا شيء يتغير. غيّر شيئًا أو اتركه كما هو.',
  sourceKnown: 'يُعرف مصدر بهذا الاسم: {name}. اختره من القائمة.',
  sourceKnownTo: 'انظر شروطه',
  sourceItsStories: 'مواده',
  sourcesBack: 'كل المصادر',
};
