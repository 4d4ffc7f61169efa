import { groupNames } from '../codes/groups.ts';
import type { CountryMention, FigureInText } from './figure-in-text.ts';
import type { MemberMention } from './members.ts';
import type { Role } from './role.ts';
import { roleOf } from './roles.ts';
import type { LinkedTable } from './table.ts';

/** A figure as it is read for one table. */
export interface Reading {
  readonly given: FigureInText;
  readonly table: LinkedTable;
  readonly mentions: readonly MemberMention[];
  readonly role: Role;
}

/** Reads a figure for a table: which of its members the sentence names, and what the figure does in it. */
export function readFor(given: FigureInText, table: LinkedTable): Reading {
  const { words } = given.sentence;
  const mentions = table.finder(given.language).find(words, given.text);
  return { given, table, mentions: withoutLonger(mentions, given, table), role: given.role ?? roleOf(given) };
}

/** Mentions but for those that are a part of another country's name: the "Korea" of North Korea. */
function withoutLonger(
  mentions: readonly MemberMention[],
  { sentence: { words, countries } }: FigureInText,
  { cube }: LinkedTable,
): MemberMention[] {
  return mentions.filter((one) => {
    const start = words[one.from]?.start ?? 0;
    const end = words[one.to - 1]?.end ?? 0;
    const dimension = cube.dimensions.find(({ column }) => column === one.dimension);
    const area = dimension?.members.find(({ code }) => one.codes.includes(code))?.area;
    if (!area || groupNames(area).length > 0) return true;
    const isPart = (name: CountryMention) =>
      name.start <= start &&
      name.end >= end &&
      name.end - name.start > end - start &&
      name.code !== area &&
      groupNames(name.code).length === 0;
    return !countries.some(isPart);
  });
}
