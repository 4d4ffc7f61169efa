import type { Ages } from '../cubes/ages.ts';
import type { CubeMember } from '../cubes/cube.ts';

/** The ages from which offices count workers. */
const WORKING = 14;
/** The members whose ages make up a range without gap or overlap; null where they do not. */
export function covering(ages: Ages, members: readonly (CubeMember & { ages: Ages })[]): string[] | null {
  const exact = members.find(({ ages: [from, to] }) => from === ages[0] && to === ages[1]);
  if (exact) return [exact.code];
  // Who is under 25 and in the labour force is 15 at the least.
  const youngest = Math.min(...members.map(({ ages: [from] }) => from));
  const open =
    ages[0] === 0 && youngest >= WORKING
      ? members.filter(({ ages: [from, to] }) => from === youngest && to === ages[1])
      : [];
  if (open[0]) return [open[0].code];
  const codes: string[] = [];
  let at: number | null = ages[0];
  while (at !== null && at !== ages[1]) {
    const next: (CubeMember & { ages: Ages }) | undefined = members.find(({ ages: [from] }) => from === at);
    if (!next || (ages[1] !== null && (next.ages[1] === null || next.ages[1] > ages[1]))) return null;
    codes.push(next.code);
    at = next.ages[1];
  }
  return codes.length > 0 && at === ages[1] ? codes : null;
}
