import type { Translated } from '../message.ts';
import type { deskDatasetsEn } from './en.ts';

/** What the portal says of datasets, baskets and corrections at the desk, in Arabic. */
export const deskDatasetsAr: Translated<typeof deskDatasetsEn> = {
  deskForReaders: 'الصفحة التي يراها القراء',
  deskVersions: 'الإصدارات',
  basketsIntro: 'قوائم سلع تُجمع لها الأرقام. كل تغيير ينشئ إصدارًا جديدًا ولا يُفقد شيء.',
  basketsNone: 'لا توجد سلال بعد.',
  basketsNoneAdvice: 'أنشئ واحدة أدناه.',
  basketsAll: 'كل السلال',
  basketCodes: {
    zero: '{count} رموز',
    one: 'رمز واحد',
    two: 'رمزان',
    few: '{count} رموز',
    many: '{count} رمزًا',
    other: '{count} رمز',
  },
  basketVersion: 'الإصدار {number}',
  basketAdd: 'إنشاء سلة',
  basketName: 'الاسم بالإنجليزية',
  basketSlug: 'العنوان',
  basketSlugHint: 'أحرف لاتينية صغيرة وأرقام وشرطات، مثل machine-tools.',
  basketSource: 'مصدر القائمة',
  basketSourceHint: 'من وضعها وأين نُشرت.',
  basketAbout: 'الغرض منها',
  basketCodesLabel: 'رموز النظام المنسق، رمز في كل سطر',
  basketCodesHint: 'رقمان أو أربعة أو ستة من النظام المنسق لعام 2022؛ الرمز القصير يشمل ما تحته.',
  basketAddDo: 'إنشاء السلة',
  basketChange: 'تغيير الرموز',
  basketChangeDo: 'الحفظ كإصدار جديد',
  basketNote: 'ما الذي يتغير ولماذا',
  basketNoteHint: 'تظهر بجانب الإصدار، للقراء أيضًا.',
  basketAdded: 'أُضيف',
  basketRemoved: 'حُذف',
  basketMade: 'أُنشئت السلة.',
  basketRevised: 'حُفظ إصدار جديد. تُعاد مراجعة الأرقام المستندة إلى هذه السلة.',
};
