/** What the portal says of figures, datasets and baskets for readers, in English. */
export const figuresEn = {
  markHolds: 'holds',
  markHedged: 'holds with hedge',
  markDiffers: 'differs',
  markAttributed: 'attributed',
  markUnsupported: 'unsupported',
  verdictUnchecked: 'cannot be checked',
  figuresCount: { one: '{count} figure', other: '{count} figures' },
  countHold: { one: '{count} holds', other: '{count} hold' },
  countHedged: { one: '{count} holds with hedge', other: '{count} hold with hedge' },
  countDiffer: { one: '{count} differs', other: '{count} differ' },
  countAttributed: { one: '{count} attributed', other: '{count} attributed' },
  countUnsupported: { one: '{count} unsupported', other: '{count} unsupported' },
} as const;
