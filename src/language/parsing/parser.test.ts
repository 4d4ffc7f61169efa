import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishParser } from './english-parser.ts';
import type { Parse } from './parser.ts';

const parse = (text: string): Parse => englishParser().parse(text.split(' '));
const wordsOf = ({ words }: Parse, places: readonly number[]) => places.map((at) => words[at]);

describe('a sentence', () => {
  it('has its verb as the root, with subject and object', () => {
    const read = parse('The company sold its old factory in Ohio .');
    expect(wordsOf(read, read.children(-1))).toEqual([]);
    const verb = read.words.indexOf('sold');
    expect(read.head(verb)).toBe(-1);
    expect(wordsOf(read, read.children(verb, 'nsubj'))).toEqual(['company']);
    expect(wordsOf(read, read.children(verb, 'obj'))).toEqual(['factory']);
  });

  it('tells a quantity that something changed by from the one it came to', () => {
    const read = parse('Shares of the bank fell 5 % to $ 5 on Monday .');
    const verb = read.words.indexOf('fell');
    expect(wordsOf(read, read.children(verb, 'nsubj'))).toEqual(['Shares']);
    expect(read.head(read.words.indexOf('%'))).toBe(verb);
    expect(read.head(read.words.indexOf('$'))).toBe(verb);
  });

  it('tells a noun, a verb and a name apart', () => {
    const read = parse('Ford said on Monday that sales rose .');
    expect(['Ford', 'said', 'sales', 'rose'].map((word) => read.part(read.words.indexOf(word)))).toEqual([
      'name',
      'verb',
      'nouns',
      'verb',
    ]);
  });
});

it('takes no new word for a preposition, a pronoun or a number', () => {
  const read = parse('Norwold is issuing a large convertible eurobond due in March .');
  expect(read.part(read.words.indexOf('eurobond'))).toBe('noun');
});

it('parses for itself what begins at a place that is given, with the parts of the whole', () => {
  const words = 'Profits fell , Trump said .'.split(' ');
  const read = englishParser().parse(words, [3]);
  expect(read.head(words.indexOf('fell'))).toBe(-1);
  expect(read.head(words.indexOf('said'))).toBe(-1);
  expect(wordsOf(read, read.children(words.indexOf('said'), 'nsubj'))).toEqual(['Trump']);
  expect(read.part(words.indexOf('Trump'))).toBe('name');
});

it('makes one tree of any words', () => {
  const words = fc.array(
    fc.oneof(
      fc.constantFrom('the', 'of', 'rose', '$', '5', '%', ',', 'Ford', '"'),
      fc.string({ minLength: 1 }),
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(words, (sentence) => {
      const read = englishParser().parse(sentence);
      const roots = sentence.filter((_, i) => read.head(i) === -1);
      expect(roots).toHaveLength(1);
      for (let i = 0; i < sentence.length; i += 1) {
        let [at, steps] = [i, 0];
        while (read.head(at) >= 0 && steps <= sentence.length) [at, steps] = [read.head(at), steps + 1];
        expect(read.head(at)).toBe(-1);
      }
    }),
  );
});
