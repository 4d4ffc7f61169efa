import type { Period } from '../claims/figure.ts';

/** What is made of the values that a question reads. */
export const CUBE_STATISTICS = ['value', 'sum', 'mean', 'change', 'share', 'ratio', 'rank', 'count'] as const;

/** One of {@link CUBE_STATISTICS}. */
export type CubeStatistic = (typeof CUBE_STATISTICS)[number];

/** A place in a cube: some members of its dimensions, at a time. */
export interface CubePlace {
  /** The measure, by its first column. */
  readonly measure: string;
  /** Codes by the column of their dimension; several are added up. A dimension that is not here is read whole. */
  readonly members: Readonly<Record<string, readonly string[]>>;
  readonly time: Period | null;
  /**
   * What it is added up from, one time after another, where not the same members are read throughout: a group that a
   * country left. `members` are then all of them.
   */
  readonly parts?: readonly CubePlace[];
}

/** A place at another time: a group with its members of the part that the time is in, or that is nearest. */
export function placeAt({ parts, ...place }: CubePlace, time: Period): CubePlace {
  const then = parts?.find((part) => part.time && time[0] < part.time[1]) ?? parts?.at(-1) ?? place;
  return { ...then, time };
}

/** A place with one member of a dimension alone, for as long as it belongs to the place where members change. */
export function withMember({ parts, ...place }: CubePlace, column: string, code: string): CubePlace {
  const only = (one: CubePlace): CubePlace => ({ ...one, members: { ...one.members, [column]: [code] } });
  if (!parts) return only(place);
  const codesOf = (part: CubePlace) => part.members[column]?.join() ?? '';
  const isSteady = parts.every((part) => codesOf(part) === codesOf(parts[0] ?? part));
  const own = isSteady ? parts : parts.filter(({ members }) => members[column]?.includes(code));
  return { ...only(place), parts: own.map(only) };
}

/** How many people there are, in a table of its own, that a value is divided by. */
export interface PerPeople {
  /** The slug of the dataset that counts them. */
  readonly dataset: string;
  /** Whom it counts, and when: several periods are averaged. */
  readonly of: CubePlace;
  /** For how many people it is said: 1 for each, 100000 for "per 100,000 residents". */
  readonly people: number;
}

/** Changes one after another, from each period to the next, all of which go one way in a streak. */
export interface CubeSteps {
  /** Which of them is asked for, with its sign: if the largest is a fall, all are. */
  readonly order: 'most' | 'least';
  /** Whether the streak begins with them: the change before went another way. */
  readonly isWhole: boolean;
}

/** A question to a cube, that a figure of a text is compared with. */
export interface CubeQuery {
  readonly dataset: string;
  readonly statistic: CubeStatistic;
  readonly of: CubePlace;
  /** What it is compared with: the earlier cell of a change, the whole of a share, the other cell of a ratio. */
  readonly against: CubePlace | null;
  /** How a change is said. */
  readonly how: 'absolute' | 'percent' | 'points' | null;
  /** A change that is said for each year of several: "by 0.7 percent a year since 2012". */
  readonly yearly: boolean;
  /** For a change over time: of the changes from each period to the next, the largest or the smallest. */
  readonly steps?: CubeSteps | undefined;
  /** For a rank: the dimension that is ranked along, or null for time; whether the most comes first, and among which. */
  readonly rank: {
    readonly along: string | null;
    readonly order: 'most' | 'least';
    readonly among: readonly string[] | null;
    /** Along time: the period after which; null for all there are. */
    readonly since: Period | null;
    /** Along time: the day up to which later periods count, too; where left out, only those before it. */
    readonly until?: string | undefined;
  } | null;
  /** For a count: of which members of a dimension something is true; null members are all that have a value. */
  readonly counted: {
    readonly along: string;
    readonly among: readonly string[] | null;
    /** Above or below a value in full units, or the value of the same member at another time. */
    readonly is: 'above' | 'below';
    readonly than: number | Period;
  } | null;
  /** For a value: the people among whom it is shared out. */
  readonly per?: PerPeople | undefined;
}

/** The question for the value at a place. */
export function valueQuery(dataset: string, of: CubePlace): CubeQuery {
  return {
    dataset,
    statistic: 'value',
    of,
    against: null,
    how: null,
    yearly: false,
    rank: null,
    counted: null,
  };
}
