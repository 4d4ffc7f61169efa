import { membersOf } from '../codes/groups.ts';
import type { CubeDimension } from '../cubes/cube.ts';
import type { FigureInText } from './figure-in-text.ts';

const NUMBERS = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');

/** Behind a rank: the few that it is among. */
const FEW = new RegExp(
  `^[^.,;:]{0,40}?\\b(?:of|among|between)\\s(?:(?:all|the)\\s(?:(?<number>${NUMBERS.join('|')}|\\d{1,2})\\b(?!\\s(?:years|months|quarters|decades))|(?:pair|trio|group|lot)\\b)|them\\b|these\\b|those\\b|both\\b|all\\sof\\sthem\\b)`,
  'iu',
);

/**
 * Whether a rank is among a few that the text names elsewhere ("the lowest of the two"), and not among all members of a
 * column. "First among the three" is, if the column has three.
 */
export function isAmongFew({ text, sentence, figure }: FigureInText, { members }: CubeDimension): boolean {
  const few = FEW.exec(text.slice(figure.end, sentence.end));
  if (!few) return false;
  const number = few.groups?.number?.toLowerCase();
  if (number === undefined) return true;
  const at = NUMBERS.indexOf(number);
  return members.filter(({ aggregate }) => !aggregate).length !== (at < 0 ? Number(number) : at + 2);
}

/** Whether a rank is among all countries of the world, of which a table of places lists some only. */
export function isAmongAll({ text, sentence }: FigureInText, { role, members }: CubeDimension): boolean {
  return (
    role === 'place' &&
    WORLD.test(text.slice(sentence.start, sentence.end)) &&
    members.filter(({ area, aggregate }) => area !== null && !aggregate).length < MOST_COUNTRIES
  );
}

const WORLD =
  /\b(?:in|of|across|around) the (?:\p{L}+ )?world\b(?! (?:bank|health|trade))|\b(?:the )?world['’]s\b|\bworldwide\b|\bglobal(?:ly)?\b|\bon (?:earth|the planet)\b/iu;
/** A table with so many countries leaves out none that is at the top of a list. */
const MOST_COUNTRIES = 100;

/** Whether places are less than most of a group of countries. */
export function isFewOf(among: readonly string[], group: string, day: string): boolean {
  const all = membersOf(group, day)?.length ?? 0;
  return among.length < MOST_OF * all;
}

const MOST_OF = 0.7;
