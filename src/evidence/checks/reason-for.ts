import type { NoAnswer } from '../cubes/read-place.ts';
import type { Reason } from './verdict.ts';

const REASONS: Readonly<Record<NoAnswer['reason'], Reason>> = {
  'no period': 'period missing',
  'no member': 'reporter missing',
  'no value': 'product missing',
  'no sum': 'no sum',
  'counted twice': 'counted twice',
  'nothing to divide by': 'nothing to divide by',
  'several rows': 'several rows',
  'no multiplier': 'no multiplier',
  'unclear remainder': 'unclear remainder',
  'unsettled streak': 'ambiguous',
  'unsettled rank': 'ambiguous',
};

/** Why a figure cannot be checked where a question to a described table has no answer. */
export function reasonFor({ reason }: NoAnswer): Reason {
  return REASONS[reason];
}
