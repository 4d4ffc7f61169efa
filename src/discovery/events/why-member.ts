import { baseOf } from '../../language/languages.ts';
import { isStopWord } from '../../language/search/stop-words.ts';
import { eachTerm } from '../../language/search/tokenise.ts';
import type { Closeness } from './event-closeness.ts';
import { type EventName, type EventText, figureKey, nameKey, soundKey } from './event-item.ts';

/** Why a story is on an event. */
export interface MemberReason {
  /** `first`: it was the first report; `person`: a person put it there. */
  readonly why: Closeness['why'] | 'first' | 'person';
  /** The report it matched; null if it was the first. */
  readonly of: string | null;
  /** Names in both reports. */
  readonly names: readonly string[];
  /** Figures in both reports. */
  readonly figures: readonly string[];
  /** Words in both headlines, if they have no names in common. */
  readonly words: readonly string[];
}

/** Only the reason itself. */
export const bareReason = (why: MemberReason['why'], of: string | null = null): MemberReason => ({
  ...{ why, of, names: [], figures: [], words: [] },
});

const MOST = 3;

/** Why `story` is on the same event as `other`, given how close they are. */
export function whyMember(story: EventText, other: EventText, { why }: Closeness): MemberReason {
  if (why === 'translation' || why === 'same copy') return bareReason(why, other.id);
  const names = sharedNames(story, other);
  const theirs = new Set(other.figures.map(figureKey));
  const figures = story.figures.filter((figure) => {
    const key = figureKey(figure);
    return key !== null && theirs.has(key);
  });
  return {
    why,
    of: other.id,
    names: names.slice(0, MOST),
    figures: [...new Set(figures.map(({ quote }) => quote))].slice(0, MOST),
    words: names.length > 0 ? [] : sharedWords(story, other).slice(0, MOST),
  };
}

/** Countries last: most stories name some. */
function sharedNames(story: EventText, other: EventText): string[] {
  const across = baseOf(story.language) !== baseOf(other.language);
  const keysOf = (name: EventName) => {
    if (name.country && name.schema === 'Place') return [name.country];
    const sound = across ? soundKey(name.name) : null;
    return sound ? [nameKey(name), `sound ${sound}`] : [nameKey(name)];
  };
  const theirs = new Set(other.names.flatMap(keysOf));
  const shared = story.names.filter((name) => keysOf(name).some((key) => key !== '' && theirs.has(key)));
  const isCountry = ({ schema, country }: EventName) => schema === 'Place' && country !== null;
  return [
    ...new Set(
      [...shared.filter((name) => !isCountry(name)), ...shared.filter(isCountry)].map(({ name }) => name),
    ),
  ];
}

function sharedWords(story: EventText, other: EventText): string[] {
  const base = baseOf(story.language);
  if (base !== baseOf(other.language)) return [];
  const theirs = new Set<string>();
  eachTerm(other.headline, other.language, (term) => theirs.add(term));
  const words = new Map<string, string>();
  eachTerm(story.headline, story.language, (term, start, end) => {
    if (theirs.has(term) && !isStopWord(term, base) && !words.has(term))
      words.set(term, story.headline.slice(start, end));
  });
  return [...words.values()];
}
