import type { Period } from '../claims/figure.ts';
import { membersOf } from '../codes/groups.ts';
import { NATIONAL } from '../cubes/convert-unit.ts';
import type { Members } from './find-members.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Reading } from './reading.ts';

const OWN_MONEY = /\b(?:national|local|own) currenc(?:y|ies)\b/iu;

/**
 * What is in each country's own money is of one country, whose code its money's begins with ("PLN" of PL): of others it
 * is another money, and they are not compared.
 */
export function isOtherMoney(
  { table, role, given: { figure, text, sentence, date } }: Reading,
  { linked }: FoundMeasure,
  { of, against }: Members,
  time: Period | null,
): boolean {
  if (linked.measure.unit !== NATIONAL) return OWN_MONEY.test(text.slice(sentence.start, sentence.end));
  if (against !== null || ['rank', 'count', 'share'].includes(role.statistic)) return true;
  const areas = table.cube.dimensions
    .filter(({ role: kind }) => kind === 'place')
    .flatMap(({ column, members }) =>
      members.filter(({ code }) => of[column]?.includes(code)).map(({ area }) => area),
    );
  const isMoney = /^[A-Z]{3}$/.test(figure.unit ?? '');
  const [area] = areas;
  if (!area || areas.length !== 1) return true;
  const hasEuro = membersOf('EA', time?.[0] ?? date ?? '')?.includes(area) ?? false;
  return isMoney && (figure.unit === 'EUR' ? !hasEuro : figure.unit?.slice(0, 2) !== area);
}
