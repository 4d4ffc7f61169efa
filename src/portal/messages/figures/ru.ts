import type { Translated } from '../message.ts';
import type { figuresEn } from './en.ts';

/** What the portal says of figures, datasets and baskets for readers, in Russian. */
export const figuresRu: Translated<typeof figuresEn> = {
  markHolds: 'сходится',
  markHedged: 'сходится с оговоркой',
  markDiffers: 'расходится',
  markAttributed: 'со слов источника',
  markUnsupported: 'не подтверждено',
  verdictUnchecked: 'проверить нельзя',
  figuresCount: { one: '{count} число', few: '{count} числа', many: '{count} чисел', other: '{count} числа' },
  countHold: {
    one: '{count} сходится',
    few: '{count} сходятся',
    many: '{count} сходятся',
    other: '{count} сходятся',
  },
  countHedged: {
    one: '{count} сходится с оговоркой',
    few: '{count} сходятся с оговоркой',
    many: '{count} сходятся с оговоркой',
    other: '{count} сходятся с оговоркой',
  },
  countDiffer: {
    one: '{count} расходится',
    few: '{count} расходятся',
    many: '{count} расходятся',
    other: '{count} расходятся',
  },
  countAttributed: {
    one: '{count} со слов источника',
    few: '{count} со слов источников',
    many: '{count} со слов источников',
    other: '{count} со слов источников',
  },
  countUnsupported: {
    one: '{count} не подтверждено',
    few: '{count} не подтверждены',
    many: '{count} не подтверждены',
    other: '{count} не подтверждены',
  },
};
