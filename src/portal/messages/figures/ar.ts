import type { Translated } from '../message.ts';
import type { figuresEn } from './en.ts';

/** What the portal says of figures, datasets and baskets for readers, in Arabic. */
export const figuresAr: Translated<typeof figuresEn> = {
  markHolds: 'مطابق',
  markHedged: 'مطابق بتحفّظ',
  markDiffers: 'غير مطابق',
  markAttributed: 'منسوب إلى مصدر',
  markUnsupported: 'بلا سند',
  verdictUnchecked: 'لا يمكن التحقق منه',
  figuresCount: {
    zero: 'لا أرقام',
    one: 'رقم واحد',
    two: 'رقمان',
    few: '{count} أرقام',
    many: '{count} رقمًا',
    other: '{count} رقم',
  },
  countHold: {
    zero: 'لا مطابق',
    one: 'واحد مطابق',
    two: 'اثنان مطابقان',
    few: '{count} مطابقة',
    many: '{count} مطابقًا',
    other: '{count} مطابق',
  },
  countHedged: {
    zero: 'لا مطابق بتحفّظ',
    one: 'واحد مطابق بتحفّظ',
    two: 'اثنان مطابقان بتحفّظ',
    few: '{count} مطابقة بتحفّظ',
    many: '{count} مطابقًا بتحفّظ',
    other: '{count} مطابق بتحفّظ',
  },
  countDiffer: {
    zero: 'لا غير مطابق',
    one: 'واحد غير مطابق',
    two: 'اثنان غير مطابقين',
    few: '{count} غير مطابقة',
    many: '{count} غير مطابق',
    other: '{count} غير مطابق',
  },
  countAttributed: {
    zero: 'لا منسوب',
    one: 'واحد منسوب',
    two: 'اثنان منسوبان',
    few: '{count} منسوبة',
    many: '{count} منسوبًا',
    other: '{count} منسوب',
  },
  countUnsupported: {
    zero: 'لا شيء بلا سند',
    one: 'واحد بلا سند',
    two: 'اثنان بلا سند',
    few: '{count} بلا سند',
    many: '{count} بلا سند',
    other: '{count} بلا سند',
  },
};
