import { describe, expect, it } from 'vitest';
import { conceptOf, conceptsIn } from './lexicon.ts';
import { byTitle, headOf, isOfHead, listedThing } from './measure-concept.ts';

describe('what a header is about', () => {
  it.each([
    ['Wheat exports', 'wheat'],
    ['Exports of wheat (tonnes)', 'wheat'],
    ['Permanent residents admitted', 'population'],
  ])('is not all that it names: %s', (header, id) => {
    const concept = conceptOf(id);
    expect(concept && isOfHead(concept, header)).toBe(false);
  });

  it.each([
    ['Wheat production', 'wheat'],
    ['Resident population at 1 January', 'population'],
    ['Number of prisoners', 'prisoners'],
    ['Life expectancy at birth, women', 'life expectancy'],
    ['Carbon Monoxide (Index)', 'carbon monoxide'],
  ])('is what its head names: %s', (header, id) => {
    const concept = conceptOf(id);
    expect(concept && isOfHead(concept, header)).toBe(true);
  });

  it.each([
    ['Exports of wheat (tonnes)', 'export'],
    ['Area harvested', 'area'],
    ['Brent spot price FOB', null],
    ['ULSP: Pump price', null],
  ])('has the head: %s', (header, head) => expect(headOf(header)).toBe(head));
});

describe('concepts that share a name', () => {
  const first = (header: string, title: string) =>
    byTitle(conceptsIn(header, 'en'), header, title)[0]?.id ?? null;

  it('are told apart by the words of the title', () => {
    expect(first('Killed', 'Road collisions and casualties by region')).toBe('road deaths');
    expect(first('Killed', 'Earthquakes since 1900')).toBe('deaths');
  });

  it('are not those that share no more than a word of it', () => {
    const header = 'Road accidents, killed';
    expect(first(header, 'Killed on the road')).toBe(conceptsIn(header, 'en')[0]?.id);
  });
});

describe('things that a title lists', () => {
  const title = 'Schools, classes, pupils and teachers by type of school';
  it('are what columns count', () => {
    expect(listedThing('Schools', title)).toBe('school');
    expect(listedThing('Classes', title)).toBe('class');
  });

  it.each([
    ['Sales', 'Sales, costs and profits by sector'],
    ['Schools', 'Schools by county'],
    ['Places', title],
  ])('are none where it is an amount, no list, or not in it: %s', (header, given) => {
    expect(listedThing(header, given)).toBeNull();
  });
});
