import { membersOf } from '../codes/groups.ts';
import type { MemberMention } from './members.ts';
import type { Reading } from './reading.ts';

/**
 * Two mentions that are added up. Of groups of countries one may be a part of the other, and then it is the whole that is
 * meant; where they only overlap, nobody counts twice.
 */
export function together(
  one: MemberMention,
  other: MemberMention,
  { table, given }: Reading,
): MemberMention | null {
  const joined = { ...other, from: one.from, codes: [...one.codes, ...other.codes] };
  const dimension = table.cube.dimensions.find(({ column }) => column === one.dimension);
  const countries = (mention: MemberMention) =>
    mention.codes.flatMap((code) => {
      const area = dimension?.members.find((member) => member.code === code)?.area;
      return area ? (membersOf(area, given.date ?? '2020-01-01') ?? [area]) : [code];
    });
  const [first, second] = [new Set(countries(one)), new Set(countries(other))];
  const shared = [...first].filter((country) => second.has(country)).length;
  if (shared === 0) return joined;
  if (shared === first.size) return { ...other, from: one.from };
  return shared === second.size ? { ...one, to: other.to } : null;
}
