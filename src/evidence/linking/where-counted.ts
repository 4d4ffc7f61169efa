import type { Word } from '../../language/stems.ts';
import type { Cube } from '../cubes/cube.ts';
import { isOfBothEnds } from './both-ends.ts';
import type { MemberMention } from './members.ts';

/**
 * Whether a place that a sentence names is none of those that a table counts by: where guests stay, in a table of hotels in
 * Iceland by where their guests come from, or who sells, in one of exports by where they go.
 */
export function isWhere(
  { dimension: column, from, to, adjective }: MemberMention,
  text: string,
  words: readonly Word[],
  cube: Cube,
): boolean {
  const dimension = cube.dimensions.find((one) => one.column === column && one.role === 'place');
  if (!dimension) return false;
  const places = cube.dimensions.filter(({ role }) => role === 'place');
  // Where each measure says which of both it is by, the sentence chooses the measure.
  if (isOfBothEnds(cube)) return false;
  // Of two columns of places the header says which is where and which is from where; of one, the title does.
  const said = places.length > 1 ? dimension.label : `${dimension.label}; ${cube.title}`;
  const before = text.slice(0, words[from]?.start ?? 0);
  const after = text.slice(words[to - 1]?.end ?? text.length);
  if (BY_DESTINATION.test(said)) return !GOES_TO.test(before) && !RECEIVES.test(after);
  const own = text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
  // "Germans spent 37 million nights", in a table of nights in Germany: who they were, and not where.
  // Deaths "by country of residence" are those of who lived there.
  const isFrom =
    !cube.dimensions.some(saysWhoCame) &&
    BY_ORIGIN.test(said) &&
    (!RESIDENCE.test(said) || MOVES.test(`${said}; ${cube.title}`) || isOfTravel(cube));
  if (!isFrom) return isOfTravel(cube) && adjective && (/s$/u.test(own) || GUESTS.test(after));
  return (
    !COMES_FROM.test(before) && !WHO.test(after) && !(adjective && /s$/u.test(own)) && !SENDS.test(after)
  );
}

/** Residents and foreigners in a column of their own: what the title says of origin is of that column, and places are where. */
function saysWhoCame({ role, members }: Cube['dimensions'][number]): boolean {
  return (
    role === 'category' && members.some(({ labels }) => labels.some((label) => FOREIGN.test(label.trim())))
  );
}

const FOREIGN =
  /^(?:foreign(?:ers?)?|foreign (?:guests|visitors|tourists|nationals|citizens)|non-?residents?|(?:from )?abroad|international|inbound)$/iu;

const GUESTS = /^\s(?:guests|visitors|tourists|holidaymakers|travellers|travelers)\b/iu;
const TRAVEL = new Set(['nights', 'tourists']);
const isOfTravel = ({ measures }: Cube) =>
  measures.some(({ concept }) => concept !== null && TRAVEL.has(concept));

const BY_ORIGIN =
  /\bby\b.*\b(?:residence|citizenship|origin|nationality|country of birth)\b|\b(?:citizenship|nationality|country of (?:residence|origin|birth))\b/iu;
const RESIDENCE = /^(?!.*\b(?:citizenship|origin|nationality|birth)\b).*\bresidence\b/iu;
const MOVES =
  /\b(?:guests?|visitors?|tourists?|tourism|travellers?|travelers?|arrivals?|nights?|overnight|hotels?|accommodation|students?|migrants?|immigrants?|immigration|applicants?|passengers?)\b/iu;
const BY_DESTINATION = /\bby\b.*\bdestination\b(?! province)/iu;
/** Words before a place that something comes from. */
export const COMES_FROM = /\b(?:from|of|by)\s(?:the\s)?(?:\p{Lu}[\p{L}-]+(?:,\s|\sand\s|,\sand\s))*$/u;
const GOES_TO = /\b(?:to|in|into)\s(?:the\s)?(?:\p{Lu}[\p{L}-]+(?:,\s|\sand\s|,\sand\s))*$/u;
/** "German guests", "Chinese arrivals": people, or their coming. */
export const WHO =
  /^(?:['’]s?)?\s(?:own\s)?(?:\p{Ll}+\s)?(?:guests?|visitors?|tourists?|residents?|citizens?|nationals?|travellers?|travelers?|holidaymakers?|arrivals|applicants?|asylum seekers|immigrants?|migrants?|students?|passengers?|people|women|men|refugees?|overnight stays|nights)\b/iu;
const SENDS =
  /^[^.;:]{0,60}?\b(?:source|market|sent|sending|supplied|accounted for|made up|contributed|topped|led)\b/iu;
const RECEIVES =
  /^[^.;:]{0,60}?\b(?:buyer|destination|market|bought|imported|took|accounted for|customer)\b/iu;
