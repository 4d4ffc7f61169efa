import type { Translated } from '../message.ts';
import type { deskLogEn } from './en.ts';

/** What the portal says of the audit log, in Arabic. */
export const deskLogAr: Translated<typeof deskLogEn> = {
  logTitle: 'السجل',
  logIntro: 'من فعل ماذا، الأحدث أولًا. لا يمكن تغيير شيء فيه: كل سطر مختوم فوق الذي قبله.',
  logPerson: 'الشخص',
  logAnybody: 'الجميع',
  logAction: 'الفعل',
  logAnything: 'كل الأفعال',
  logStory: 'معرّف المادة',
  logFrom: 'من',
  logTo: 'إلى',
  logFind: 'بحث',
  logNumber: 'رقم',
  logWhen: 'متى',
  logWho: 'من',
  logWhat: 'ما الذي تم',
  logClock: 'الساعة أو المشغّل',
  logToStory: 'المادة',
  logNone: 'لم يُعثر على شيء.',
  logOlder: 'الأقدم',
  logMove: 'نُقلت مادة',
  logRevision: 'حُفظت نسخة',
  logCorrect: 'تصحيح',
  logEmbargo: 'حظر',
  logEntity: 'قرار بشأن كيان',
  logHit: 'قرار بشأن تطابق',
  logList: 'استُوردت قائمة',
  logChangePerson: 'تغيّر شخص',
  logChangePicture: 'أضيفت صورة أو تغيّرت',
};
