import type { CubeMeasure } from '../cubes/cube.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Reading } from './reading.ts';

/**
 * "Debt rose", of a table that has it in euros and in percent of GDP; "sales fell 4 percent", of one with their value and
 * their volume: each as well as the other, where the sentence says neither.
 */
export function otherSenses({ table, role, given }: Reading, found: FoundMeasure): FoundMeasure[] {
  const { figure, text, sentence } = given;
  if (role.statistic !== 'change' || role.how === 'points' || found.isWeak || found.isOpen) return [];
  const isPlain = figure.statement?.says === 'change';
  if (!isPlain && role.how !== 'percent') return [];
  if (SENSES.test(text.slice(sentence.start, sentence.end))) return [];
  const { measure } = found.linked;
  const isMoney = (unit: string | null) => /^[A-Z]{3}\b/.test(unit ?? '');
  return table.measures
    .filter(({ measure: other }) => {
      if (other === measure || measure.concept === null || other.concept !== measure.concept) return false;
      const isReal = (one: CubeMeasure) => REAL.test(`${one.label}; ${one.columns[0]?.column ?? ''}`);
      if (isReal(other) !== isReal(measure)) return true;
      return (
        isPlain &&
        isMoney(measure.unit) !== isMoney(other.unit) &&
        [measure, other].some(({ kind, unit }) => kind === 'rate' || unit === '%')
      );
    })
    .map((linked) => ({ ...found, linked, isSense: true }));
}

const SENSES =
  /\b(?:volumes?|values?|real|nominal|constant|current prices|in (?:euros?|dollars|money|cash)|share|percentage|proportion|ratio|rate|GDP|relative)\b/iu;
const REAL = /\b(?:volumes?|real(?! estate)|constant|chain|deflated)\b/iu;
