import { randomOf } from '../../scripts/random.ts';
import type { LabelledStory } from './relatedness-corpora.ts';
import { BODY_WORDS, TOPIC_WORDS } from './search-topics.ts';

/** What somebody looks for. */
export type QueryKind =
  | 'same event'
  | 'topic'
  | 'topic and place'
  | 'person or body'
  | 'remembered headline'
  | 'remembered text'
  | 'other words';

/** A query with the stories that answer it. */
export interface LabelledQuery {
  readonly kind: QueryKind;
  readonly text: string;
  readonly right: ReadonlySet<string>;
  /** The story that the query was made of, where it is not what is looked for. */
  readonly without: string | null;
}

const DAY = 86_400_000;
/** Topics that a fifth of the collection shares: a list full of them says little. */
const BROAD = new Set(['earn', 'acq']);
/** Fewer right answers than this say nothing of a topic. */
const FEW = 4;
/** A larger group of the same topics and places is no event. */
const MANY = 12;
const SMALL_WORDS = new Set(
  'the a an of in on at to for and or by with from as is are was were be been has have had its it this that said say says will would he she they not but which who after than about over into more'.split(
    ' ',
  ),
);

/** Queries of a collection with their answers: at most `most` of each kind, drawn by `seed`. */
export function labelledQueries(
  stories: readonly LabelledStory[],
  most: number,
  seed: number,
): LabelledQuery[] {
  const random = randomOf(seed);
  const draw = <T>(from: readonly T[], count: number): T[] => {
    const left = [...from];
    const drawn: T[] = [];
    while (drawn.length < count && left.length > 0)
      drawn.push(...left.splice(Math.floor(random() * left.length), 1));
    return drawn;
  };
  return [
    ...draw(events(stories), most),
    ...draw(topics(stories), most),
    ...draw(topicsOfPlaces(stories), most),
    ...draw(named(stories), most),
    ...remembered(draw(stories, most * 3), stories, random),
  ];
}

/** The headline of one story, for the others of its topics and places within a day. */
function events(stories: readonly LabelledStory[]): LabelledQuery[] {
  const groups = grouped(stories, ({ labels, places }) => {
    const telling = labels.filter((label) => !BROAD.has(label));
    return telling.length > 0 && places.length > 0 ? [`${telling.join()}|${places.join()}`] : [];
  });
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one) => {
      const at = one.row.publishedAt.getTime();
      const others = group.filter(
        (other) => other !== one && Math.abs(other.row.publishedAt.getTime() - at) <= DAY,
      );
      if (others.length === 0 || others.length > MANY || one.row.headline.split(' ').length < 3) return [];
      const { headline, id } = one.row;
      return [{ kind: 'same event', text: headline, right: idsOf(others), without: id } as const];
    }),
  );
}

function topics(stories: readonly LabelledStory[]): LabelledQuery[] {
  return [...grouped(stories, ({ labels }) => labels)]
    .filter(([, group]) => group.length >= FEW)
    .map(([label, group]) => ({
      kind: 'topic',
      text: topicWords(label),
      right: idsOf(group),
      without: null,
    }));
}

function topicsOfPlaces(stories: readonly LabelledStory[]): LabelledQuery[] {
  const groups = grouped(stories, ({ labels, places }) =>
    labels.flatMap((label) => places.filter((place) => place !== 'usa').map((place) => `${label}|${place}`)),
  );
  return [...groups]
    .filter(([, group]) => group.length >= FEW)
    .map(([key, group]) => {
      const [label = '', place = ''] = key.split('|');
      const text = `${place.replaceAll('-', ' ')} ${topicWords(label)}`;
      return { kind: 'topic and place', text, right: idsOf(group), without: null };
    });
}

function named(stories: readonly LabelledStory[]): LabelledQuery[] {
  return [...grouped(stories, ({ named: names }) => names)]
    .filter(([, group]) => group.length >= FEW)
    .map(([code, group]) => ({
      kind: 'person or body',
      text: BODY_WORDS[code] ?? code.replaceAll('-', ' '),
      right: idsOf(group),
      without: null,
    }));
}

/** One story each: words of its headline, words of its text, and words of both in other forms. */
function remembered(
  stories: readonly LabelledStory[],
  all: readonly LabelledStory[],
  random: () => number,
): LabelledQuery[] {
  const texts = all.map(({ row }) => ({ id: row.id, text: ` ${wordsOf(textOf(row)).join(' ')} ` }));
  const vocabulary = new Set(texts.flatMap(({ text }) => text.split(' ')));
  return stories.flatMap(({ row }, number): LabelledQuery[] => {
    const head = wordsOf(row.headline);
    const text = wordsOf(textOf(row)).slice(0, 250);
    if (head.length < 3 || text.length < 40) return [];
    if (number % 3 === 0) {
      const kept = some(head, 4, random);
      const right = idsOf(all.filter((other) => other.row.headline === row.headline));
      return [{ kind: 'remembered headline', text: kept.join(' '), right, without: null }];
    }
    if (number % 3 === 1) {
      // A run of the text: what somebody remembers of it.
      const from = Math.floor(random() * (text.length - 8));
      const words = text.slice(from, from + 8).join(' ');
      // Other editions of the copy have it too.
      const right = new Set(texts.filter((other) => other.text.includes(` ${words} `)).map(({ id }) => id));
      return [{ kind: 'remembered text', text: words, right, without: null }];
    }
    const words = [...some(head, 2, random), ...some([...new Set(text)], 3, random)].map((word) =>
      otherForm(word, vocabulary),
    );
    return [{ kind: 'other words', text: words.join(' '), right: new Set([row.id]), without: null }];
  });
}

/** `count` of `words`, in their order. */
function some(words: readonly string[], count: number, random: () => number): string[] {
  const left = words.map((word, place) => ({ word, place, at: random() }));
  return left
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .sort((a, b) => a.place - b.place)
    .map(({ word }) => word);
}

/** The same word with another ending that the collection knows: how a searcher may remember it. */
function otherForm(word: string, vocabulary: ReadonlySet<string>): string {
  const stem = word.replace(/(?:ing|ed|es|s)$/, '');
  if (stem.length < 3 || !/^[a-z]+$/.test(word)) return word;
  return (
    ['', 's', 'ed', 'ing', 'es']
      .map((end) => stem + end)
      .find((other) => other !== word && vocabulary.has(other)) ?? word
  );
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? []).filter(
    (word) => word.length > 1 && !SMALL_WORDS.has(word),
  );
}

/** The text of a story's body, which in these collections is one paragraph. */
export function textOf({ body }: LabelledStory['row']): string {
  const [paragraph] = body.content as { content?: { text?: string }[] }[];
  return paragraph?.content?.[0]?.text ?? '';
}

const topicWords = (label: string) => TOPIC_WORDS[label] ?? label.replaceAll('-', ' ');

const idsOf = (stories: readonly LabelledStory[]) => new Set(stories.map(({ row }) => row.id));

function grouped(
  stories: readonly LabelledStory[],
  keysOf: (story: LabelledStory) => readonly string[],
): Map<string, LabelledStory[]> {
  const groups = new Map<string, LabelledStory[]>();
  for (const story of stories)
    for (const key of keysOf(story)) {
      const group = groups.get(key);
      if (group) group.push(story);
      else groups.set(key, [story]);
    }
  return groups;
}
