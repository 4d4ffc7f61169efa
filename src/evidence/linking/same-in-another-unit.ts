import { stemsOf } from '../../language/stems.ts';
import type { LinkedMeasure } from './table.ts';

/** Whether a measure is of the same as an index, and none itself. What is sold changes, so that no mean price moves as its index does. */
export function isPlainOf({ measure, own }: LinkedMeasure, index: LinkedMeasure): boolean {
  return (
    !['index', 'price', 'mean'].includes(measure.kind) &&
    measure.concept !== null &&
    measure.concept === index.measure.concept &&
    own.every((stem) => index.own.includes(stem))
  );
}

/** "Share of global emissions": a part of what another column has. */
export function isShareOf({ label, measure }: LinkedMeasure): boolean {
  return measure.unit === '%' && SHARE_WORDS.some((stem) => label.includes(stem));
}

/** Words of a part of something. */
export const SHARE_WORDS = stemsOf('share proportion percentage part', 'en');
