import type { Translated } from '../message.ts';
import type { checkEn } from './en.ts';

/** What the portal says on the page that checks a reader's text, in Arabic. */
export const checkAr: Translated<typeof checkEn> = {
  checkTitle: 'تحقق من نص',
  checkAbout:
    'الصق نصًا، ويُقارَن كل رقم فيه بمجموعات بياناتنا المفتوحة: ما تقوله البيانات، أو لماذا لا يمكن التحقق منه.',
  checkPrivacy: 'لا نحتفظ بما تلصقه هنا.',
  checkText: 'النص',
  checkTextHint: 'حتى {most} حرف.',
  checkHeadline: 'العنوان',
  checkHeadlineHint: 'اختياري. قد يذكر العنوان ما تغفله الجملة.',
  checkDate: 'تاريخ النص',
  checkDateHint: 'اختياري. تُحسب عبارة «العام الماضي» انطلاقًا منه.',
  checkButton: 'تحقق',
  checkForPrograms: 'نزّل النتيجة',
  checkEmptyText: 'الصق نصًا للتحقق منه.',
  checkTooLong: 'في النص {count} حرف، والحد الأقصى في المرة الواحدة {most}. تحقق منه على أجزاء.',
  checkBadDate: 'هذا ليس تاريخًا. اكتب تاريخًا مثل 2024-05-09 أو اترك الحقل فارغًا.',
  checkBadHeadline: 'العنوان سطر واحد لا يتجاوز {most} حرف.',
  checkTooMuch: 'يستغرق التحقق من هذا النص وقتًا أطول من اللازم. تحقق منه على أجزاء.',
  checkBusy: 'يجري الآن التحقق من نصوص كثيرة. حاول مجددًا بعد دقيقة.',
  checkNone: 'لا أرقام في هذا النص.',
  checkNoneAdvice: 'المقصود عدد وما يقيسه، مثل «بلغت البطالة 5.9% في مايو 2025».',
  checkResult: 'النتيجة',
  checkUnchecked: {
    zero: 'لا شيء يتعذر التحقق منه',
    one: 'واحد لا يمكن التحقق منه',
    two: 'اثنان لا يمكن التحقق منهما',
    few: '{count} لا يمكن التحقق منها',
    many: '{count} لا يمكن التحقق منها',
    other: '{count} لا يمكن التحقق منها',
  },
  checkMinors: {
    zero: 'لم تُغفل أي كمية ثانوية.',
    one: 'أُغفلت كمية ثانوية واحدة.',
    two: 'أُغفلت كميتان ثانويتان.',
    few: 'أُغفلت {count} كميات ثانوية.',
    many: 'أُغفلت {count} كمية ثانوية.',
    other: 'أُغفلت {count} كمية ثانوية.',
  },
  checkNoPeriod: 'لا يذكر النص أي فترة يقصد.',
  checkNoSubject: 'لا يذكر النص بوضوح ما الذي يُقاس.',
  checkNoDataset: 'لا توجد هذه البيانات في أي من مجموعاتنا المفتوحة.',
  checkLoose: 'لا تجيب أي من مجموعات بياناتنا المفتوحة عن ذلك بيقين.',
  checkClosest: 'أقرب سؤال',
  checkDataset: '{dataset}، {producer}، الإصدار {version}، {date}، الترخيص {licence}',
};
