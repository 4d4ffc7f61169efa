/** A search token, and how many stories have it. */
export interface Asked {
  readonly token: number;
  readonly stories: number;
  /** The weight of a story with it. */
  readonly weight: number;
  /** Whether it only adds to the matches of other tokens, as a word's occurrence in the headline does. */
  readonly adds?: boolean;
}

/** Stories with one token of each group, as input for `stories_by_tokens`. */
export interface CandidateList {
  readonly all: readonly (readonly number[])[];
  readonly weight: number;
}

/** Limits for the work of one search, however many stories there are. */
export interface Bounds {
  /** How many stories of one list are read. */
  readonly looked: number;
  /** Maximum number of lists. */
  readonly lists: number;
}

/** How many common words are searched together. */
const TOGETHER = 5;

/**
 * The lists to search so that the best stories are among the candidates. Rare tokens are searched by themselves; common
 * ones among the stories found by rarer ones. If no word is rare, the words are searched together, and each among the
 * newest stories: `newest` returns the tokens of the newest months that have a given share of all stories, or none if
 * that is every month. `within` applies to every list.
 */
export function candidateLists(
  asked: readonly Asked[],
  bounds: Bounds,
  within: readonly (readonly number[])[],
  newest: (share: number) => readonly number[],
): CandidateList[] {
  const there = asked.filter(({ stories }) => stories > 0).slice(0, bounds.lists);
  const isRare = ({ stories }: Asked) => stories <= bounds.looked;
  const rare = there.filter(isRare);
  const common = there.filter((one) => !isRare(one));
  const list = (weight: number, ...groups: (readonly number[])[]): CandidateList => ({
    all: [...groups, ...within],
    weight,
  });
  const windowOf = (stories: number): (readonly number[])[] => {
    const months = newest(bounds.looked / Math.max(stories, 1));
    return months.length > 0 ? [months] : [];
  };
  const lists = rare.map(({ token, weight }) => list(weight, [token]));
  const found = rare.map(({ token }) => token);
  if (found.length > 0) lists.push(...common.map(({ token, weight }) => list(weight, [token], found)));
  if (rare.some(({ adds }) => !adds)) return lists;
  const words = common.filter(({ adds }) => !adds).sort((a, b) => b.weight - a.weight);
  for (let most = Math.min(words.length, TOGETHER); most > 1; most -= 1) {
    const some = words.slice(0, most);
    const weight = some.reduce((sum, one) => sum + one.weight, 0);
    const together = some.map(({ token }) => [token]);
    const window = windowOf(Math.min(...some.map(({ stories }) => stories)));
    lists.push(list(weight, ...together));
    if (most === 2 && window.length > 0) lists.push(list(weight, ...together, ...window));
  }
  const alone = found.length > 0 ? words : common;
  for (const { token, stories, weight } of alone) lists.push(list(weight, [token], ...windowOf(stories)));
  return lists;
}
