import type { Translated } from '../message.ts';
import type { figuresEn } from './en.ts';

/** What the portal says of figures, datasets and baskets for readers, in French. */
export const figuresFr: Translated<typeof figuresEn> = {
  markHolds: 'concorde',
  markHedged: 'concorde avec réserve',
  markDiffers: 'diverge',
  markAttributed: 'attribué',
  markUnsupported: 'sans appui',
  verdictUnchecked: 'invérifiable',
  figuresCount: { one: '{count} chiffre', many: '{count} chiffres', other: '{count} chiffres' },
  countHold: { one: '{count} concorde', many: '{count} concordent', other: '{count} concordent' },
  countHedged: {
    one: '{count} concorde avec réserve',
    many: '{count} concordent avec réserve',
    other: '{count} concordent avec réserve',
  },
  countDiffer: { one: '{count} diverge', many: '{count} divergent', other: '{count} divergent' },
  countAttributed: { one: '{count} attribué', many: '{count} attribués', other: '{count} attribués' },
  countUnsupported: { one: '{count} sans appui', many: '{count} sans appui', other: '{count} sans appui' },
};
