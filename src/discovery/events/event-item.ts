import { skeletonOf, soundOf } from '../../entities/names/sounds.ts';
import { hashOf } from '../../language/hash-text.ts';
import { baseOf } from '../../language/languages.ts';
import { latinKey } from '../../language/latin-key.ts';
import { namesOfPlace } from '../../language/places/names-of-place.ts';
import { isStopWord } from '../../language/search/stop-words.ts';
import { eachTerm } from '../../language/search/tokenise.ts';

/** A person or thing named in a story. */
export interface EventName {
  readonly name: string;
  readonly schema: string;
  /** The known entity, if any. */
  readonly entity: string | null;
  /** The country code, if it is a country. */
  readonly country: string | null;
}

/** A figure of a story, used to identify the event that the story reports. */
export interface EventFigure {
  /** Null if the number is too long to parse. */
  readonly value: number | null;
  readonly unit: string | null;
  /** As written in the story. */
  readonly quote: string;
}

/** A story, as used for grouping. */
export interface EventText {
  readonly id: string;
  /** Stories with the same group are translations of one another. */
  readonly groupId: string;
  readonly language: string;
  /** When it was published or, if it was not, received; in milliseconds. */
  readonly at: number;
  readonly copySketch: string;
  readonly headline: string;
  readonly text: string;
  readonly names: readonly EventName[];
  readonly figures: readonly EventFigure[];
}

/** The kinds of marks: a word, a name, a name by its sound, a country, a figure; and a flag for the headline. */
export const MARK = { word: 0, name: 1, sound: 2, country: 3, figure: 4, kind: 7, headline: 8 } as const;

/** How many stories in the window have a mark, and how many stories there are. */
export interface MarkCounts {
  readonly stories: number;
  of(mark: number): number;
}

/** What a story is compared by: its marks in ascending order, with the kind and weight of each. */
export interface EventItem {
  readonly id: string;
  readonly groupId: string;
  readonly language: string;
  readonly at: number;
  readonly copySketch: string;
  readonly marks: Int32Array;
  readonly kinds: Uint8Array;
  /** In tenths. */
  readonly weights: Uint8Array;
}

/** A mark of a story before weighting. */
export interface StoryMark {
  kind: number;
  times: number;
}

/** How much of a text is read: news stories start with the event. */
const READ = 6000;
const MOST_WORDS = 90;
const MOST_OTHERS = 60;
/** How many words in the text one in the headline counts for. */
const HEADLINE = 2;
/** Counts of a new newsroom say little: every mark starts as if this many of this many stories had it. */
const PRIOR = { stories: 600, of: 3 } as const;

/** The marks of a story, with how often it has each. */
export function marksOf(story: EventText): Map<number, StoryMark> {
  const marks = new Map<number, StoryMark>();
  const add = (mark: number, kind: number, times = 1) => {
    const known = marks.get(mark);
    if (known) {
      known.times += times;
      known.kind |= kind & MARK.headline;
    } else marks.set(mark, { kind, times });
  };
  const base = baseOf(story.language);
  const words = (text: string, kind: number, times: number) =>
    eachTerm(text, story.language, (term) => {
      if (!isStopWord(term, base)) add(hashOf(`${base} ${term}`), kind, times);
    });
  words(story.headline, MARK.word | MARK.headline, HEADLINE);
  words(story.text.slice(0, READ), MARK.word, 1);
  for (const name of story.names) {
    if (name.country && name.schema === 'Place') {
      add(hashOf(`country ${name.country}`), MARK.country);
      continue;
    }
    const key = nameKey(name);
    if (key === '') continue;
    add(hashOf(`name ${key}`), MARK.name);
    const sound = soundKey(name.name);
    if (sound) add(hashOf(`sound ${sound}`), MARK.sound);
  }
  for (const figure of story.figures) {
    const key = figureKey(figure);
    if (key) add(hashOf(`figure ${key}`), MARK.figure);
  }
  return marks;
}

/** A language-independent key for a name: the entity, a listed place by its English name, else its letters. */
export function nameKey({ name, schema, entity }: EventName): string {
  if (entity) return entity;
  const place = schema === 'Place' ? namesOfPlace(name)?.en[0] : undefined;
  return place ? `place ${place}` : latinKey(name);
}

const LEAST_BONES = 3;

/** The sound of the longest word of a name, by its consonants, to match transliterations. */
export function soundKey(name: string): string | null {
  const words = latinKey(name).split(' ');
  const longest = words.reduce((one, other) => (other.length >= one.length ? other : one), '');
  const bones = skeletonOf(soundOf(longest));
  return bones.length < LEAST_BONES ? null : bones;
}

/** Units that are written the same in every language: currency codes and signs. */
const SHARED_UNIT = /^(?:[A-Z]{3}|%|percentage points|basis points)$/;
/** A smaller number without such a unit says nothing: many stories count to ten. */
const LEAST_COUNT = 13;

/** A language-independent key for a figure; null if it does not identify anything. */
export function figureKey({ value, unit }: Pick<EventFigure, 'value' | 'unit'>): string | null {
  if (value === null || !Number.isFinite(value)) return null;
  const shared = unit !== null && SHARED_UNIT.test(unit);
  if (!shared && Math.abs(value) < LEAST_COUNT && Number.isInteger(value)) return null;
  return `${Number(value.toPrecision(6))} ${shared ? unit : ''}`;
}

/** The item of a story: its heaviest marks, each with its weight among the counted stories. */
export function itemOf(
  story: EventText,
  marks: ReadonlyMap<number, StoryMark>,
  counts: MarkCounts,
): EventItem {
  const weighed = [...marks].map(([mark, { kind, times }]) => {
    const rarity = rarityOf(counts.of(mark), counts.stories);
    const weight = (kind & MARK.kind) === MARK.word ? rarity * saturated(times) : rarity;
    return { mark, kind, weight: Math.min(255, Math.round(weight * 10)) };
  });
  weighed.sort((a, b) => b.weight - a.weight || a.mark - b.mark);
  const isWord = ({ kind }: { kind: number }) => (kind & MARK.kind) === MARK.word;
  const kept = [
    ...weighed.filter(isWord).slice(0, MOST_WORDS),
    ...weighed.filter((one) => !isWord(one)).slice(0, MOST_OTHERS),
  ].sort((a, b) => a.mark - b.mark);
  const { id, groupId, language, at, copySketch } = story;
  return {
    id,
    groupId,
    language: baseOf(language),
    at,
    copySketch,
    marks: Int32Array.from(kept, ({ mark }) => mark),
    kinds: Uint8Array.from(kept, ({ kind }) => kind),
    weights: Uint8Array.from(kept, ({ weight }) => weight),
  };
}

/** The weight of a mark that `having` of `stories` have: the rarer, the higher. */
export function rarityOf(having: number, stories: number): number {
  const all = stories + PRIOR.stories;
  const some = having + PRIOR.of;
  return Math.log(1 + Math.max(0, all - some + 0.5) / (some + 0.5));
}

/** A more frequent word counts for more, with diminishing returns. */
const saturated = (times: number) => (times * 2.2) / (times + 1.2);
