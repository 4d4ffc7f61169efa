import { isStopWord } from '../language/search/stop-words.ts';
import { eachTerm } from '../language/search/tokenise.ts';
import { bodyText } from '../stories/body.ts';
import type { IndexedStory } from '../stories/indexing.queries.ts';
import type { StoryKind } from '../stories/story.ts';
import type { Suggestion } from './discovery.ts';
import { isCapital, isNearerToNominative, standsAsName, standsAsNoun } from './noun-places.ts';
import { type RankedShelf, type RankedStory, rarityAmong } from './ranked-shelf.ts';
import { SharedWords } from './shared-words.ts';
import { NamePool, type ShelvedName, type StoryNames } from './shelved-names.ts';
import { countWhile, SortedList } from './sorted-list.ts';
import { type IndexPiece, TextIndex } from './text-index.ts';

/** A story on its shelf; its text is stored only as terms. */
export interface ShelvedStory extends RankedStory, Omit<Suggestion, 'reason'>, StoryNames {
  authors: readonly string[];
  entities: readonly string[];
  /** How many terms its headline and its standfirst have. */
  top: number;
  source: string;
  /** When it was last saved, in milliseconds. */
  changedAt: number;
  /** A hash of its content, and of the names in it. */
  content: number;
}

/** A story as stored in a file: its names are indexes of names. */
type KeptStory = Omit<ShelvedStory, 'names' | 'entityOf'> & {
  readonly names: readonly number[];
  readonly entityOf: readonly (readonly [name: number, entity: string])[];
};

/** A part of a shelf. */
export type ShelfPiece =
  | { readonly index: IndexPiece }
  | { readonly names: readonly ShelvedName[] }
  | { readonly stories: readonly KeptStory[] }
  | {
      readonly written: readonly string[];
      readonly noun: readonly boolean[];
      readonly name: readonly boolean[];
      readonly votes: readonly number[];
    };

/** How many stories, names or terms make one piece. */
const AT_ONCE = 1_000;
const TERMS_AT_ONCE = 20_000;

/** How many terms of a body are indexed: a longer text is found by its beginning. */
const MOST_TERMS = 60_000;

/** A form that leads by this many votes is final. */
const ENOUGH = 8;

const NOBODY: ShelvedName = { written: '', terms: new Set(), key: '', stories: 0 };

/** Sort order for news lists: newest first; no two stories are equal. */
export function newestFirst(a: ShelvedStory, b: ShelvedStory): number {
  if (a.at !== b.at) return b.at - a.at;
  return a.id === b.id ? 0 : a.id < b.id ? 1 : -1;
}

/** The stories of one language with their index. */
export class Shelf implements RankedShelf<ShelvedStory> {
  readonly language: string;
  readonly index = new TextIndex();
  /** Number of changes to the shelf. */
  changes = 0;
  readonly #stories: (ShelvedStory | undefined)[] = [];
  readonly #topics = new Map<string, number>();
  readonly #names = new NamePool();
  readonly #shared = new SharedWords();
  readonly #written: string[] = [];
  readonly #stop: boolean[] = [];
  /** By term: whether it was seen where only nouns can be. */
  readonly #noun: boolean[] = [];
  readonly #name: boolean[] = [];
  /** By term: by how many noun positions its written form leads. */
  readonly #votes: number[] = [];
  /** Names loaded from a file, by their indexes there. */
  readonly #taken: ShelvedName[] = [];
  readonly #newest = new SortedList<ShelvedStory>(newestFirst);
  readonly #appearing = new SortedList<ShelvedStory>(
    (a, b) => a.visibleAt - b.visibleAt || newestFirst(a, b),
  );
  readonly #bySection = new Map<string, SortedList<ShelvedStory>>();

  constructor(language: string) {
    this.language = language;
  }

  /** Adds a story that is not on the shelf; `content` is its hash. */
  add(row: IndexedStory, content = 0): ShelvedStory {
    const headline = this.#read(row.headline);
    const body = this.#read(
      row.standfirst ? `${row.standfirst}\n\n${bodyText(row.body)}` : bodyText(row.body),
    );
    const doc = this.index.add(headline.terms, body.terms, (term, place) => {
      const inHead = place < headline.terms.length;
      this.#stop[term] = isStopWord(this.index.term(term), this.language);
      this.#noun[term] = false;
      this.#name[term] = false;
      this.#votes[term] = 0;
      this.#written[term] = inHead ? headline.word(place) : body.word(place - headline.terms.length);
    });
    this.#learn(doc, headline, body);
    const published = row.publishedAt.getTime();
    const story: ShelvedStory = {
      id: row.id,
      slug: row.slug,
      language: this.language,
      kind: this.#shared.word(row.kind) as StoryKind,
      headline: row.headline,
      section: row.section === null ? null : this.#shared.word(row.section),
      publishedAt: row.publishedAt,
      zoneStated: row.zoneStated,
      doc,
      groupId: row.groupId === row.id ? row.id : row.groupId,
      topics: this.#shared.list(row.topics),
      authors: this.#shared.list(row.authors),
      entities: this.#shared.list(row.entities),
      ...this.#names.take(row.names, this.language),
      top: headline.terms.length + body.upTo(row.standfirst?.length ?? 0),
      source: this.#shared.word(row.source),
      changedAt: row.changedAt.getTime(),
      content,
      copySketch: row.copySketch,
      visibleAt: Math.max(published, row.embargoUntil?.getTime() ?? published),
      at: published,
    };
    return this.#keep(story);
  }

  /** Removes a story from the shelf. */
  remove(story: ShelvedStory): void {
    this.index.remove(story.doc, (term) => {
      this.#written[term] = '';
    });
    this.#stories[story.doc] = undefined;
    for (const topic of story.topics) count(this.#topics, topic, -1);
    for (const list of this.#listsOf(story)) list.remove(story);
    this.#names.give(story.names);
    this.changes += 1;
  }

  /** The shelf's content in pieces, which an empty shelf loads in order. */
  *pieces(): Generator<ShelfPiece> {
    for (const index of this.index.pieces()) yield { index };
    const names = [...this.#names.all];
    const numbers = new Map(names.map((name, number) => [name, number]));
    for (let at = 0; at < names.length; at += AT_ONCE) yield { names: names.slice(at, at + AT_ONCE) };
    const stories = [...this.stories()];
    for (let at = 0; at < stories.length; at += AT_ONCE)
      yield {
        stories: stories.slice(at, at + AT_ONCE).map((story) => ({
          ...story,
          names: story.names.map((name) => numbers.get(name) ?? 0),
          entityOf: [...story.entityOf].map(([name, entity]) => [numbers.get(name) ?? 0, entity] as const),
        })),
      };
    for (let at = 0; at < this.#written.length; at += TERMS_AT_ONCE)
      yield {
        written: this.#written.slice(at, at + TERMS_AT_ONCE),
        noun: this.#noun.slice(at, at + TERMS_AT_ONCE),
        name: this.#name.slice(at, at + TERMS_AT_ONCE),
        votes: this.#votes.slice(at, at + TERMS_AT_ONCE),
      };
  }

  /** Loads a piece of another shelf, and returns the stories in it. */
  take(piece: ShelfPiece): readonly ShelvedStory[] {
    if ('index' in piece) this.index.take(piece.index);
    else if ('names' in piece) {
      for (const name of piece.names) {
        this.#taken.push(name);
        this.#names.add(name);
      }
    } else if ('stories' in piece) return piece.stories.map((story) => this.#takeStory(story));
    else {
      for (const [i, written] of piece.written.entries()) {
        const term = this.#written.length;
        this.#stop[term] = isStopWord(this.index.term(term), this.language);
        this.#noun[term] = piece.noun[i] ?? false;
        this.#name[term] = piece.name[i] ?? false;
        this.#votes[term] = piece.votes[i] ?? 0;
        this.#written[term] = written;
      }
    }
    return [];
  }

  #takeStory({ names, entityOf, ...rest }: KeptStory): ShelvedStory {
    const named = (number: number) => this.#taken[number] ?? NOBODY;
    const story: ShelvedStory = {
      ...rest,
      language: this.language,
      kind: this.#shared.word(rest.kind) as StoryKind,
      section: rest.section === null ? null : this.#shared.word(rest.section),
      groupId: rest.groupId === rest.id ? rest.id : rest.groupId,
      topics: this.#shared.list(rest.topics),
      authors: this.#shared.list(rest.authors),
      entities: this.#shared.list(rest.entities),
      source: this.#shared.word(rest.source),
      names: names.map(named),
      entityOf: new Map(entityOf.map(([number, entity]) => [named(number), entity])),
    };
    return this.#keep(story);
  }

  #keep(story: ShelvedStory): ShelvedStory {
    this.#stories[story.doc] = story;
    for (const topic of story.topics) count(this.#topics, topic, 1);
    for (const list of this.#listsOf(story)) list.add(story);
    this.changes += 1;
    return story;
  }

  #listsOf({ section }: ShelvedStory): SortedList<ShelvedStory>[] {
    const lists = [this.#newest, this.#appearing];
    if (section === null) return lists;
    const list = this.#bySection.get(section) ?? new SortedList<ShelvedStory>(newestFirst);
    this.#bySection.set(section, list);
    return [...lists, list];
  }

  /** The story with a document number. */
  at(doc: number): ShelvedStory | undefined {
    return this.#stories[doc];
  }

  /** All stories on the shelf, in no order. */
  *stories(): Generator<ShelvedStory> {
    for (const story of this.#stories) if (story) yield story;
  }

  /** Its stories, newest first; valid only until the next change. */
  get newest(): readonly ShelvedStory[] {
    return this.#newest.items;
  }

  /** The newest story of a section that is visible at `now`. */
  newestOf(section: string, now: Date): ShelvedStory | undefined {
    const time = now.getTime();
    return this.#bySection.get(section)?.items.find(({ visibleAt }) => visibleAt <= time);
  }

  /** How many of its stories are visible at `now`. */
  visibleCount(now: Date): number {
    const time = now.getTime();
    return countWhile(this.#appearing.items, ({ visibleAt }) => visibleAt <= time);
  }

  /** How rare a topic is: 0 when nearly every story has it. */
  topicRarity(topic: string): number {
    return this.rarityOf(this.#topics.get(topic) ?? 0);
  }

  /** How rare something is that this many stories have. */
  rarityOf(stories: number): number {
    return rarityAmong(this.index.size, stories);
  }

  /** Whether a term is a stop word. */
  isStop(term: number): boolean {
    return this.#stop[term] ?? false;
  }

  /** Whether a term was seen where only nouns can be. */
  isNoun(term: number): boolean {
    return this.#noun[term] ?? false;
  }

  /** Whether a term was seen capitalised in mid-sentence, and never in lower case. */
  isName(term: number): boolean {
    return (this.#name[term] ?? false) && isCapital(this.written(term));
  }

  /** A term as first written, or as later seen in a form closer to its dictionary entry. */
  written(term: number): string {
    return this.#written[term] ?? this.index.term(term);
  }

  /**
   * Learns from the positions of words. A word first seen with a capital is stored without it once it is seen so:
   * "Exports" started a sentence.
   */
  #learn(doc: number, headline: ReadText, body: ReadText): void {
    const sequence = this.index.sequence(doc);
    for (let place = 0; place < sequence.length; place += 1) {
      const term = sequence[place] ?? 0;
      const inHead = place < headline.terms.length;
      const [text, at] = inHead ? [headline, place] : [body, place - headline.terms.length];
      const known = this.#written[term] ?? '';
      const small = isCapital(known) && text.isSmall(at);
      if (small || isNearerToNominative(text.part(at), known, this.language))
        this.#written[term] = text.word(at);
      if (!this.#name[term]) this.#name[term] = text.standsAsName(at);
      if ((this.#votes[term] ?? 0) >= ENOUGH || !text.standsAsNoun(at)) continue;
      this.#noun[term] = true;
      if (this.language !== 'ru' && !isCapital(text.part(at))) this.#vote(term, text, at);
    }
  }

  /** Keeps the form seen in the most noun positions: "music", where "musical" is the same term. */
  #vote(term: number, text: ReadText, at: number): void {
    const votes = this.#votes[term] ?? 0;
    const same = text.part(at) === this.#written[term];
    if (!same && votes === 0) this.#written[term] = text.word(at);
    this.#votes[term] = same || votes === 0 ? votes + 1 : votes - 1;
  }

  #read(text: string): ReadText {
    const terms: string[] = [];
    const ends: number[] = [];
    eachTerm(text, this.language, (term, start, end) => {
      if (terms.length >= MOST_TERMS) return;
      terms.push(term);
      ends.push(start, end);
    });
    const part = (place: number) =>
      place < 0 || place >= terms.length ? '' : text.slice(ends[place * 2], ends[place * 2 + 1]);
    const placed = (place: number) => ({
      word: part(place),
      before: part(place - 1),
      gapBefore: text.slice(ends[place * 2 - 1] ?? 0, ends[place * 2]),
      after: part(place + 1),
      gapAfter: text.slice(ends[place * 2 + 1], ends[place * 2 + 2]),
    });
    return {
      terms,
      part,
      // A copy: a slice would keep the whole text in memory.
      word: (place) => Buffer.from(part(place)).toString(),
      isSmall: (place) => {
        const start = ends[place * 2] ?? 0;
        return !isCapital(text.charAt(start)) && (start === 0 || text.charCodeAt(start - 1) <= 0x20);
      },
      standsAsNoun: (place) => standsAsNoun(placed(place), this.language),
      standsAsName: (place) => standsAsName(placed(place)),
      upTo: (end) => {
        let place = 0;
        while (place < terms.length && (ends[place * 2] ?? 0) < end) place += 1;
        return place;
      },
    };
  }
}

interface ReadText {
  terms: string[];
  /** A word as written; do not retain. */
  part(place: number): string;
  word(place: number): string;
  /** Whether a word is between spaces and in lower case. */
  isSmall(place: number): boolean;
  standsAsNoun(place: number): boolean;
  standsAsName(place: number): boolean;
  /** How many terms start before an offset. */
  upTo(end: number): number;
}

function count(counts: Map<string, number>, key: string, by: number): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now > 0) counts.set(key, now);
  else counts.delete(key);
}
