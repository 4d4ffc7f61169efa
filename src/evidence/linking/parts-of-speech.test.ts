import { describe, expect, it } from 'vitest';
import { partsOfSpeech } from './parts-of-speech.ts';

/** Each word of a sentence with its part of speech. */
const read = (sentence: string) => {
  const parts = partsOfSpeech(sentence);
  return Object.fromEntries(
    [...sentence.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => [word, parts.get(index) ?? null]),
  );
};

describe('parts of speech', () => {
  it('tell what was done from what is measured', () => {
    expect(read('Solar panels produced 580 units of electricity.')).toMatchObject({
      panels: 'noun',
      produced: 'verb',
      electricity: 'noun',
    });
  });

  it('take a participle before a noun for an adjective', () => {
    expect(read('The rate of recycled plastic rose.')).toMatchObject({ recycled: 'adjective', rose: 'verb' });
  });

  it('are none of what is too long to be a sentence', () => {
    expect(partsOfSpeech('word '.repeat(500)).size).toBe(0);
  });
});
