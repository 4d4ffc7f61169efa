import { describe, expect, it } from 'vitest';
import { englishForm } from './english-forms.ts';

const same = (words: string) => new Set(words.split(' ').map(englishForm)).size;

describe('the base form of an English word', () => {
  it.each([
    'export exports exported exporting',
    'price prices priced pricing',
    'company companies',
    'study studies studied studying',
    'stop stops stopped stopping',
    'travel travels travelled traveling travelling',
    'agree agrees agreed',
    'tax taxes taxed taxing',
    'make makes making',
    'man men',
    'tie ties tied tying',
    'proceed proceeds',
  ])('is one for %s', (words) => {
    expect(same(words)).toBe(1);
  });

  it.each([
    'important imports',
    'business busy',
    'politics political',
    'authority author',
    'organ organization',
    'international internal',
    'wine win',
    'plane plan',
    'rate rat',
    'news new',
    'made mad',
  ])('is two for %s', (words) => {
    expect(same(words)).toBe(2);
  });

  it.each([
    'labour labor labours',
    'organisation organization organisations',
    'organise organised organizing',
    'centre center centres',
    'defence defense',
    'licence license licensed licences',
    'programme programs',
    'aluminium aluminum',
  ])('is one for British and American %s', (words) => {
    expect(same(words)).toBe(1);
  });

  it('leaves short words, hours and rises alone', () => {
    expect(['us', 'gas', 'this', 'hour', 'four', 'rise', 'sing', 'red'].map(englishForm)).toEqual([
      'us',
      'gas',
      'this',
      'hour',
      'four',
      'rise',
      'sing',
      'red',
    ]);
  });
});
