import type { Translated } from '../message.ts';
import type { figuresEn } from './en.ts';

/** What the portal says of figures, datasets and baskets for readers, in Chinese. */
export const figuresZh: Translated<typeof figuresEn> = {
  markHolds: '相符',
  markHedged: '有保留地相符',
  markDiffers: '不符',
  markAttributed: '据称',
  markUnsupported: '无依据',
  verdictUnchecked: '无法核查',
  figuresCount: { other: '{count} 个数字' },
  countHold: { other: '{count} 个相符' },
  countHedged: { other: '{count} 个有保留地相符' },
  countDiffer: { other: '{count} 个不符' },
  countAttributed: { other: '{count} 个据称' },
  countUnsupported: { other: '{count} 个无依据' },
};
