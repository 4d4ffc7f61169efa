import { afterEach, describe, expect, it, vi } from 'vitest';
import { draftOf } from '../../stories/testing.ts';
import { claimsOf } from './claims-of.ts';
import { findFigures } from './find-figures.ts';
import { READ_FOR_FIGURES, readClaims, type StoryText, unreadFigures } from './read-claims.ts';

const SENTENCES = {
  en: 'Exports rose 12 percent to $900 million in 2023, officials said. ',
  fr: 'Les exportations ont augmenté de 12 % en 2023, a déclaré le ministère. ',
  ru: 'Экспорт вырос на 12% до 900 млн долларов в 2023 году, сообщил Минфин. ',
  ar: 'ارتفعت الصادرات بنسبة 12٪ إلى 900 مليون دولار في 2023، وقال مسؤولون. ',
  zh: '2023年出口增长12%，达到9亿美元，官员说。',
} as const;

const story = (language: string, text: string): StoryText => ({
  storyId: '',
  language,
  headline: 'x',
  standfirst: null,
  body: draftOf({ headline: 'x', text }).body,
  date: new Date('2024-05-01T00:00:00Z'),
});

afterEach(() => vi.restoreAllMocks());

/** How many characters the segmenter, by far the dearest part, was asked about while `work` was done. */
function segmented(work: () => unknown): number {
  let characters = 0;
  const { segment } = Intl.Segmenter.prototype;
  vi.spyOn(Intl.Segmenter.prototype, 'segment').mockImplementation(function (this: Intl.Segmenter, text) {
    characters += text.length;
    return segment.call(this, text);
  });
  work();
  vi.restoreAllMocks();
  return characters;
}

describe('the figures of a long text', () => {
  it.each(Object.entries(SENTENCES))(
    'are read with work that grows as its length does: %s',
    (language, sentence) => {
      const text = story(language, sentence.repeat(300));
      const { length } = sentence.repeat(300);
      // Once to find the figures, in English once more for what has no number, once for the sentence of each; a window's
      // last sentence is asked about twice.
      const times = language === 'en' ? 4 : 3;
      expect(segmented(() => readClaims(text, findFigures))).toBeLessThan(times * length);
    },
  );

  it('are the same whether they are read here or in a thread', async () => {
    for (const [language, sentence] of Object.entries(SENTENCES)) {
      const text = story(language, `${sentence.repeat(900)}\n\n${sentence}`);
      const here = vi.spyOn(Intl.Segmenter.prototype, 'segment');
      const apart = await claimsOf(text);
      expect(here.mock.calls.length, `${language} was read here`).toBe(0);
      here.mockRestore();
      expect(apart).toEqual(readClaims(text, findFigures));
      expect(apart.length).toBeGreaterThan(300);
    }
  });

  it('are read up to a number and a length, and what was not read says from where', () => {
    const many = story('en', SENTENCES.en.repeat(1000));
    const found = readClaims(many, findFigures);
    expect(found).toHaveLength(READ_FOR_FIGURES.figures);
    expect(unreadFigures(many.body, found)).toMatchObject({ why: 'too many figures' });
    const long = story('en', `${'Nothing was said of it at all. '.repeat(8_000)}Exports rose 12 percent.`);
    expect(readClaims(long, findFigures)).toEqual([]);
    const unread = unreadFigures(long.body, []);
    expect(unread).toMatchObject({ why: 'too long' });
    expect('Nothing was said of it at all. '.repeat(3)).toContain(unread?.after);
    expect(unreadFigures(story('en', SENTENCES.en).body, [])).toBeNull();
  });
});
