import type { CubeMeasure } from './cube.ts';

/** Things that are less than nothing where there is too little: lent and borrowed, born and died. */
const CONCEPTS = new Set([
  'budget balance',
  'trade balance',
  'current account',
  'natural increase',
  'net migration',
]);
const LABEL =
  /\bbalance\b|\bsurplus\b|\bnet (?:lending|migration|immigration|inflow)|\bnatural (?:change|increase)\b/i;

/** Whether values of a measure below zero are deficits and those above it surpluses: a column of deficits alone has them as they are. */
export function isBalance({ concept, label }: CubeMeasure): boolean {
  if (LABEL.test(label)) return true;
  return concept !== null && CONCEPTS.has(concept) && !DEFICIT.test(label);
}

const DEFICIT = /\bdeficit|\bshortfall|\bgap\b/i;
