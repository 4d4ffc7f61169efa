import type { Period } from '../claims/figure.ts';
import { periodInWords } from '../claims/judge.ts';
import { countryName } from '../country-name.ts';
import type { CubePlace } from '../cubes/cube-query.ts';
import type { Link } from './link.ts';

/** A question to a table as people read it: "Population on 1 January, Germany, 2022". */
export function questionWords({ query, table, measure }: Link): string {
  const { of, against, statistic, rank } = query;
  const label = (column: string) =>
    table.cube.measures.find(({ columns }) => columns[0]?.column === column)?.label ?? measure.label;
  const nameOf = (column: string, code: string) => {
    const dimension = table.cube.dimensions.find((one) => one.column === column);
    const member = dimension?.members.find((one) => one.code === code);
    // "DE" is Germany, and "Y_GE65" what the code list calls it.
    if (dimension?.role === 'place' && member?.area === code) return countryName(code, 'en');
    return member?.labels[1] ?? code;
  };
  const members = (place: CubePlace) =>
    Object.entries(place.members)
      .map(([column, codes]) => codes.map((code) => nameOf(column, code)).join(' and '))
      .filter(Boolean);
  const when = (time: Period | null) => (time ? [periodInWords(time)] : []);
  const place = (one: CubePlace) => [label(one.measure), ...members(one), ...when(one.time)].join(', ');
  switch (statistic) {
    case 'mean':
      return `mean of ${place(of)}`;
    case 'change':
      return against
        ? `${place(of)}, less ${place(against)}${query.how === 'percent' ? ', in percent of it' : ''}${query.yearly ? ', for each year' : ''}`
        : place(of);
    case 'ratio':
      return against ? `${place(of)}, divided by ${place(against)}` : place(of);
    case 'share':
      return against ? `${place(of)}, as a share of ${place(against)}` : place(of);
    case 'count': {
      const { counted } = query;
      const than =
        counted && typeof counted.than !== 'number'
          ? periodInWords(counted.than)
          : String(counted?.than ?? '');
      return `how many values of ${place(of)} are ${counted?.is ?? 'above'} ${than}`;
    }
    case 'rank': {
      const order = rank?.order === 'least' ? 'least' : 'most';
      const since = rank?.since ? ` since ${periodInWords(rank.since)}` : '';
      return `place of ${place(of)}, from the ${order}${rank?.along === null ? `, among all periods${rank.until === undefined ? ' before' : ''}${since}` : ''}`;
    }
    default:
      return place(of);
  }
}
