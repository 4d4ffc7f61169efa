import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../language/cut-words.ts';
import { nameTagger } from './name-tagger.ts';

const tagged = (text: string) => {
  const words = cutWords(text);
  return nameTagger('en')
    .find(words)
    .filter(({ kind }) => kind !== 'other')
    .map(({ from, to, kind }) => [kind, text.slice(words[from]?.start, words[to - 1]?.end)]);
};

describe('names by what was learnt', () => {
  it('reads people, organisations and places that no word beside explains', () => {
    expect(tagged('Boeing fell after Tresnik met Lindqvist in Lisbon.')).toEqual([
      ['organisation', 'Boeing'],
      ['person', 'Tresnik'],
      ['person', 'Lindqvist'],
      ['place', 'Lisbon'],
    ]);
  });

  it('leaves titles and offices out of names', () => {
    expect(tagged('Mr Okonjo and President Sarr met the Foreign Minister in Dakar on Monday.')).toEqual([
      ['person', 'Okonjo'],
      ['person', 'Sarr'],
      ['place', 'Dakar'],
    ]);
    expect(tagged('The foreign minister spoke before the talks.')).toEqual([]);
  });

  it('tells an owner from what is owned', () => {
    expect(tagged("The fire was seen from London's Science Museum.")).toEqual([
      ['place', 'London'],
      ['organisation', 'Science Museum'],
    ]);
  });

  it('finds nobody where no capital says a name', () => {
    expect(tagged('prices rose again in the last three months of the year.')).toEqual([]);
    expect(tagged('')).toEqual([]);
  });

  it('finds every name of a sentence of hundreds of words', () => {
    const kinds = tagged(`${'Boeing met Anna Tresnik of Airbus in Lisbon and '.repeat(60)}fell.`);
    const once = [
      ['organisation', 'Boeing'],
      ['person', 'Anna Tresnik'],
      ['organisation', 'Airbus'],
      ['place', 'Lisbon'],
    ];
    expect(kinds).toEqual(Array.from({ length: 60 }).flatMap(() => once));
  });
});
