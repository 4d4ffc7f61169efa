/** Something stories are looked for by, and how many have it. */
export interface Asked {
  readonly token: number;
  readonly stories: number;
  /** What a story is worth that has it. */
  readonly weight: number;
}

/** Stories that have one token of each group, as `stories_by_tokens` takes it. */
export interface CandidateList {
  readonly all: readonly (readonly number[])[];
  readonly weight: number;
}

/** What bounds the work of one search, however many stories there are. */
export interface Bounds {
  /** How many stories of one list are looked at. */
  readonly looked: number;
  /** How many lists there are at most. */
  readonly lists: number;
}

/**
 * What to look for so that the best stories are among what is found. What few stories have is looked for by itself; what
 * many have, among the stories that were found by something rarer. Where nothing is rare, all of it together is looked
 * for, and each among the newest: `newest` answers the tokens of the newest months of which so large a share of all
 * stories is. `within` has to hold of every list.
 */
export function candidateLists(
  asked: readonly Asked[],
  bounds: Bounds,
  within: readonly (readonly number[])[],
  newest: (share: number) => readonly number[],
  size: number,
): CandidateList[] {
  const there = asked.filter(({ stories }) => stories > 0).slice(0, bounds.lists);
  const rare = there.filter(({ stories }) => stories <= bounds.looked);
  const common = there.filter(({ stories }) => stories > bounds.looked);
  const list = (weight: number, ...groups: (readonly number[])[]): CandidateList => ({
    all: [...groups, ...within],
    weight,
  });
  const lists = rare.map(({ token, weight }) => list(weight, [token]));
  if (rare.length > 0) {
    const tokens = rare.map(({ token }) => token);
    lists.push(...common.map(({ token, weight }) => list(weight, [token], tokens)));
    return lists;
  }
  const sum = (some: readonly Asked[]) => some.reduce((total, { weight }) => total + weight, 0);
  const heaviest = [...common].sort((a, b) => b.weight - a.weight);
  for (let most = heaviest.length; most > 1; most -= 1) {
    const some = heaviest.slice(0, most);
    const fewest = Math.min(...some.map(({ stories }) => stories));
    const together = some.map(({ token }) => [token]);
    const window = windowOf(fewest);
    lists.push(list(sum(some), ...together));
    if (window.length > 0) lists.push(list(sum(some), ...together, ...window));
  }
  for (const { token, stories, weight } of common) lists.push(list(weight, [token], ...windowOf(stories)));
  return lists;

  function windowOf(stories: number): (readonly number[])[] {
    const months = newest(bounds.looked / Math.max(stories, 1));
    return months.length > 0 && size > bounds.looked ? [months] : [];
  }
}
