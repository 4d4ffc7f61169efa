import type { StoryDraft } from '../../stories/story.ts';
import { MadeUpNames } from './made-up-names.ts';
import { newsSentences } from './news-sentences.ts';
import { chanceOf, WordSalad } from './word-salad.ts';

/**
 * Two letters that occur in every made-up name and every rare word, and in nothing else: a copy of a story made in SQL
 * replaces them with two others, and so has other names and words at the same offsets.
 */
export const MARK = 'qj';

/** What is marked: names, and words so long that few stories have them. */
const RARE = /\b(?:\p{Lu}\p{L}{8,}|\p{L}{16,})\b/gu;

const SENTENCES = 12_000;
const PEOPLE = 2_000;
const COMPANIES = 1_000;
const PARAGRAPHS = 5;

/** Made-up stories that resemble news: with figures, names and mostly rare words. */
export class NewsStories {
  readonly salad = new WordSalad();
  readonly #chance = chanceOf(7);
  readonly #sentences = newsSentences(SENTENCES);
  readonly #people: string[];
  readonly #companies: string[];

  constructor() {
    const names = new MadeUpNames(7);
    this.#people = Array.from({ length: PEOPLE }, () => `${names.person()}${MARK}an`);
    this.#companies = Array.from(
      { length: COMPANIES },
      () => `${names.company().split(' ')[0]}${MARK}o Holding Ltd`,
    );
  }

  /** The story number `number`; the newest is published at `now`. */
  story(number: number, now: Date): StoryDraft {
    const draft = this.salad.story(number, now);
    const words = draft.body.content.flatMap((block) => ('content' in block ? plain(block.content) : []));
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => {
      const figure = this.#sentences[(number * PARAGRAPHS + at) % SENTENCES] ?? '';
      const filler = `${marked((words[at] ?? '').split('. ').at(0) ?? '')}.`;
      return at % 2 === 0 ? `${filler} ${figure}` : `${filler} ${figure} ${this.#said()}`;
    });
    return {
      ...draft,
      headline: marked(draft.headline),
      standfirst: marked(draft.standfirst ?? ''),
      body: {
        type: 'doc',
        content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
      },
    };
  }

  #said(): string {
    const person = this.#often(this.#people);
    return `${person}, chief executive of ${this.#often(this.#companies)}, told reporters that it was not enough.`;
  }

  #often(list: readonly string[]): string {
    return list[Math.floor(list.length ** this.#chance()) - 1] ?? list[0] ?? '';
  }
}

function marked(text: string): string {
  return text.replace(RARE, (word) => word.slice(0, -MARK.length) + MARK);
}

function plain(content: unknown): string[] {
  return Array.isArray(content) ? [content.map((run: { text?: string }) => run.text ?? '').join('')] : [];
}
