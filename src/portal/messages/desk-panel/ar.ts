import type { Translated } from '../message.ts';
import type { deskPanelEn } from './en.ts';

/** What the portal says of what is read in a text while it is written, in Arabic. */
export const deskPanelAr: Translated<typeof deskPanelEn> = {
  panelTitle: 'ما تقرؤه الدار',
  panelFigures: 'الأرقام',
  panelNames: 'الأسماء',
  panelCopies: 'المادة نفسها هنا من قبل',
  panelNoFigures: 'لم يُقرأ رقم في هذا النص.',
  panelNoNames: 'لم يُسمَّ أحد بعد.',
  panelAsSaved: 'كما حُفظ آخر مرة؛ ويُقرأ ثانيةً وأنت تكتب.',
  panelFailed: 'تعذّرت القراءة الآن. يُعاد ذلك وأنت تكتب.',
  panelBind: 'اربطه أو انسبه',
  panelNew: 'جديد: يمكن ربطه حين تنتقل المادة إلى خطوتها التالية',
  panelOnWord: 'يستند إلى قول {who}.',
  panelRelated: 'للربط',
  panelPutLink: 'ضع رابطاً',
  panelNewName: 'اسم جديد',
  panelMaybeListed: 'قد يكون في قائمة',
  panelCopyShare: '{percent} مشترك، من {source}',
  panelProposals: {
    zero: 'لا اقتراح',
    one: 'اقتراح واحد ينتظر',
    two: 'اقتراحان ينتظران',
    few: '{count} اقتراحات تنتظر',
    many: '{count} اقتراحًا ينتظر',
    other: '{count} اقتراح ينتظر',
  },
};
