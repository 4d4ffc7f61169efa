import type { Translated } from '../message.ts';
import type { deskScreeningEn } from './en.ts';

/** What the portal says of screening, of watch lists and of keys at the desk, in Arabic. */
export const deskScreeningAr: Translated<typeof deskScreeningEn> = {
  keysTitle: 'المفاتيح',
  keysNext: 'التالي',
  keysBefore: 'السابق',
  keysOpen: 'فتحه',
  keysHelp: 'إظهار المفاتيح أو إخفاؤها',
  keysOff: 'تعطيل المفاتيح في هذا المتصفح',
  keysOn: 'تفعيل المفاتيح من جديد',
  keysFailed: 'لم يُحفظ. حاول مرة أخرى أو افتحه.',
};
