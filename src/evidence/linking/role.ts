import type { Period, Streak } from '../claims/figure.ts';
import type { FigureInText } from './figure-in-text.ts';

/** What a number does in its sentence. */
export interface Role {
  readonly statistic: 'value' | 'change' | 'share' | 'ratio' | 'rank' | 'count';
  readonly how: 'absolute' | 'percent' | 'points' | null;
  /** What a change or ratio is against: another time, or another place or category. */
  readonly against: 'time' | 'place' | null;
  /** Whether a level is the one something started from, or came to. */
  readonly edge: 'from' | 'to' | null;
  readonly order: 'most' | 'least';
  readonly direction: 'up' | 'down' | null;
  /** A change that is said for each year of several. */
  readonly yearly?: boolean;
  /** The rate of growth of an index, which is asked for as its change on a year before: "inflation was 8.4 percent". */
  readonly overYear?: boolean;
  /** A growth that is said as a change: "prices fell 2 percent" is minus 2. */
  readonly grew?: boolean;
  /** A distance from a norm, said as so many degrees below it: minus that in a table of anomalies. */
  readonly isBelow?: boolean;
  /** It is said to be a deficit: minus that in a table of balances. */
  readonly isDeficit?: boolean;
  /** It is said to be a surplus. */
  readonly isSurplus?: boolean;
  /** The sentence speaks of a deficit, and not clearly of this figure: it is compared with no balance. */
  readonly isUnclear?: boolean;
  /** A change that is said of several periods running. */
  readonly streak?: Streak;
  /** For a rank: among other members, or other times, and since when. */
  readonly along?: 'members' | 'time';
  readonly since?: Period | null;
  /** For a rank among times: whether later ones count as well: "peaked in 2014". */
  readonly ofAll?: boolean;
  /** Where in the text what it is compared with begins, or what it is a share of; null where nothing does. */
  readonly split: number | null;
  /** For a change or ratio: where the text names the time that it is against, so that no other is taken for it. */
  readonly againstFrom?: number;
  /** It is beside the average of a group, which a sum is not. */
  readonly isOfAverage?: true;
  /** It says again, of another time or place, what the figure before it says. */
  readonly repeats?: boolean;
}

/** What a role is read from. */
export type RoleGiven = Pick<FigureInText, 'figure' | 'text' | 'figures' | 'language'> & {
  readonly sentence: { readonly start: number; readonly end: number };
};
