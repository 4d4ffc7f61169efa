import type { StoryDraft } from '../../stories/story.ts';

/**
 * Reproducible random numbers: the same seed gives the same stories.
 * https://en.wikipedia.org/wiki/Permuted_congruential_generator
 */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 747_796_405) + 2_891_336_453) >>> 0;
    const word = Math.imul((state >>> ((state >>> 28) + 4)) ^ state, 277_803_737) >>> 0;
    return (((word >>> 22) ^ word) >>> 0) / 4_294_967_296;
  };
}

const ONSETS = [
  'b',
  'br',
  'c',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou', 'io'];
const CODAS = ['', '', 'n', 'r', 's', 't', 'l', 'nd', 'rt', 'ck'];
/** The number of different words in four million words of news, by Heaps' law. */
const VOCABULARY = 80_000;
const WORDS_A_STORY = 400;
const SECTIONS = ['world', 'trade', 'industry', 'finance', 'science', 'culture'];
const TOPICS = 60;
/** One in this many stories is a shortened copy of the previous one. */
const COPY_EVERY = 20;
/** Stories about one event, which share its names. */
const EVENT_SIZE = 5;

/** A made-up newsroom: words by Zipf's law, events reported several times, some stories copied. */
export class WordSalad {
  readonly #chance: () => number;
  readonly #words: string[];
  #event: string[] = [];
  #before: StoryDraft | null = null;

  constructor(seed = 1) {
    this.#chance = chanceOf(seed);
    this.#words = Array.from({ length: VOCABULARY }, (_, at) =>
      this.#syllables(1 + Math.floor(Math.log(at + 1) / Math.log(20))),
    );
  }

  /** A query of one to three words such as readers type: mostly rare words. */
  query(): string {
    const count = 1 + Math.floor(this.#chance() * 3);
    return Array.from(
      { length: count },
      () => this.#words[50 + Math.floor(this.#chance() ** 2 * 20_000)],
    ).join(' ');
  }

  /** The story number `number`; the newest is published at `now`. */
  story(number: number, now: Date): StoryDraft {
    if (number % EVENT_SIZE === 0) this.#event = Array.from({ length: 6 }, () => capital(this.#syllables(3)));
    const copied = number % COPY_EVERY === COPY_EVERY - 1 ? this.#before : null;
    const headline = capital(`${this.#event[0]} ${this.#sentence(7)}`);
    const section = SECTIONS[number % SECTIONS.length] ?? 'world';
    const topic = `topic-${Math.floor(this.#chance() * TOPICS)}`;
    const draft: StoryDraft = {
      externalKey: `bench:${number}`,
      groupKey: null,
      slug: `bench-story-${number}`,
      language: 'en',
      kind: 'news',
      state: 'published',
      section: { slug: section, names: { en: capital(section) } },
      topics: [{ slug: topic, names: { en: capital(topic) } }],
      authors: [{ slug: `author-${number % 40}`, names: { en: `Author ${number % 40}` } }],
      headline,
      standfirst: `${capital(this.#sentence(18))}.`,
      dateline: null,
      placeSlug: null,
      byline: null,
      body: copied?.body ?? { type: 'doc', content: this.#paragraphs() },
      lead: null,
      source: { slug: 'bench', name: 'Bench', url: null, licence: null, licenceUrl: null, policy: 'own' },
      agency: null,
      sourceUrl: null,
      citations: [],
      publishedAt: new Date(now.getTime() - number * 600_000),
      zoneStated: true,
      updatedAt: null,
      embargoUntil: null,
      corrections: [],
      demo: false,
    };
    this.#before = draft;
    return draft;
  }

  #paragraphs(): StoryDraft['body']['content'] {
    return Array.from({ length: 8 }, () => {
      const sentences = Array.from({ length: 3 }, () => `${capital(this.#sentence(WORDS_A_STORY / 24))}.`);
      return { type: 'paragraph', content: [{ type: 'text', text: sentences.join(' ') }] };
    });
  }

  #sentence(length: number): string {
    const words = Array.from({ length: Math.round(length) }, () => this.#word());
    words[Math.floor(this.#chance() * words.length)] = this.#event[Math.floor(this.#chance() * 6)] ?? 'it';
    return words.join(' ');
  }

  /** Roughly Zipf's law: the rank grows exponentially with the random number. */
  #word(): string {
    return this.#words[Math.floor(VOCABULARY ** this.#chance()) - 1] ?? 'the';
  }

  #syllables(count: number): string {
    const pick = (parts: readonly string[]) => parts[Math.floor(this.#chance() * parts.length)] ?? '';
    return Array.from({ length: count }, () => pick(ONSETS) + pick(VOWELS) + pick(CODAS)).join('');
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
