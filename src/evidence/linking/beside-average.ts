import { MONTHS } from '../../language/calendar/months.ts';
import type { Role } from './role.ts';

/** The average of a group, by its name: "the EU average", "the average of the European Union", "the national average". */
const GROUP = '(?:(?:\\p{Lu}[\\p{L}-]*|euro|eurozone|area|zone|world|global|national|of)\\s){1,4}';
/** "The July average" is of no group. */
const AVERAGE = `the\\s(?:(?!${MONTHS})${GROUP}(?:average|mean)|(?:average|mean)\\s(?:of|for|in|across)\\s(?:the\\s)?(?!${MONTHS})(?=\\p{Lu}|euro|world\\b))`;
const OF_IT = new RegExp(`^\\sof\\s${AVERAGE}`, 'u');
const AWAY_FROM_IT = new RegExp(
  `^\\s(?:(?:points?|percentage points?)\\s)?(?<way>above|over|below|under|(?:more|less|higher|lower|larger|smaller|dearer|cheaper|better|worse)\\sthan)\\s${AVERAGE}`,
  'u',
);
const UP = /^(?:above|over|more|higher|larger|dearer|better)/u;

type Beside = Pick<Role, 'statistic' | 'direction' | 'against' | 'split' | 'isOfAverage'>;

/**
 * What a number is that is said beside the average of a group: "80 percent of the EU average" is a ratio to it, and "14
 * percent below the EU average" a distance from it, neither of which is a share or a change in time; null for any other.
 * `after` is what follows the figure, which ends at `end`.
 */
export function besideAverage(unit: string | null, after: string, end: number): Beside | null {
  const beside = { against: 'place', isOfAverage: true } as const;
  if (unit === '%' && OF_IT.test(after))
    return { ...beside, statistic: 'ratio', direction: null, split: end };
  const way = AWAY_FROM_IT.exec(after)?.groups?.way;
  if (way === undefined) return null;
  const split = end + after.indexOf(way) + way.length;
  return { ...beside, statistic: 'change', direction: UP.test(way) ? 'up' : 'down', split };
}
