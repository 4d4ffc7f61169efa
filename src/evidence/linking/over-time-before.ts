import type { CubeMeasure } from '../cubes/cube.ts';
import type { Times } from './found-times.ts';
import { namesYear } from './names-year.ts';
import { overPeriod } from './over-period.ts';
import type { Reading } from './reading.ts';
import { OTHERWISE_TIMED } from './time-words.ts';
import { pointBefore } from './times-before.ts';

/** "Weddings rose by nearly 15 percent", behind a sentence about 2024: in that year. */
export function overTimeBefore(reading: Reading, measure: CubeMeasure): Times | null {
  const period = pointBefore(reading);
  // "It has grown": since when, nobody knows.
  const { figure, sentence, text } = reading.given;
  const said = text.slice(sentence.start, sentence.end);
  if (period === null || figure.statement || namesYear(reading) || OTHERWISE_TIMED.test(said)) return null;
  const point = {
    start: 0,
    end: 0,
    period,
    kind: 'point',
    loose: 0,
    ends: [period, period],
    edge: null,
  } as const;
  const over = overPeriod(point, reading, measure, 'the sentence before');
  return over && { ...over, open: true, fit: over.fit * 0.8 };
}
