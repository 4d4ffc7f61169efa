import { describe, expect, it } from 'vitest';
import { forMachines, keptApart } from './kept-apart.ts';
import { fillLine, fillText, readMessage } from './message.ts';
import { wordsIn } from './words.ts';

const grammar = {
  number: (value: number) => `<${value}>`,
  pluralOf: (value: number) => (value === 1 ? 'one' : 'other'),
};
/** A message that has to be filled in. */
function read(text: string) {
  const message = readMessage(text);
  if (typeof message === 'string') throw new Error(`${text} is plain`);
  return message;
}

describe('a message', () => {
  it('is said as it is without syntax, and with apostrophes, # and < as they are written', () => {
    for (const text of ['Front page', "you’ll, you'll", '# and #0a5f6b', '> quote, a < b <b>bold</b>'])
      expect(readMessage(text)).toBe(text);
    expect(readMessage("'{'name'}' isn''t one")).toBe("{name} isn't one");
  });

  it('fills in what it is given, and nothing twice', () => {
    expect(fillText(read('{a} of {b}'), { a: '{b}', b: '$&' }, grammar)).toBe('{b} of $&');
    expect(fillText(read('{a}, {n, number}'), { n: 1234 }, grammar)).toBe('{a}, <1234>');
  });

  it('takes a plural form, an exact number before it, and a branch of a select', () => {
    const stories = read('{count, plural, =0 {nothing} one {# story by {who}} other {# stories by {who}}}!');
    const said = (count: number) => fillText(stories, { count, who: 'Ann' }, grammar);
    expect([0, 1, 2].map(said)).toEqual(['nothing!', '<1> story by Ann!', '<2> stories by Ann!']);
    const way = read(
      '{way, select, up {rose} other {moved by {count, plural, one {a point} other {# points}}}}',
    );
    expect(fillText(way, { way: 'up', count: 2 }, grammar)).toBe('rose');
    expect(fillText(way, { way: 'sideways', count: 2 }, grammar)).toBe('moved by <2> points');
    const line = fillLine(stories, { count: 2, who: { text: 'Ann', href: '/ann' } }, grammar);
    expect(line).toEqual([
      { text: '<2>' },
      { text: ' stories by ' },
      { text: 'Ann', href: '/ann' },
      { text: '!' },
    ]);
  });
});

describe('words', () => {
  it('say each thing in their language, with its numbers and plural forms', () => {
    expect(wordsIn('ru').say('storiesFound', { count: 3 })).toBe('Найдено 3 материала');
    expect(wordsIn('ar').say('stories', { count: 2 })).toBe('مادتان');
    expect(wordsIn('fr').say('stories', { count: 12_345 })).toMatch(/^12\s345 /u);
  });

  it('ask for the parameters of a message, and for no others', () => {
    const words = wordsIn('en');
    // @ts-expect-error there is no such message
    expect(words.say('noSuchMessage')).toBe('noSuchMessage');
    // @ts-expect-error a parameter is missing
    expect(words.say('pageOf', { page: '1' })).toBe('Page 1 of {pages}');
    // @ts-expect-error a message with parameters needs them
    expect(words.say('pageOf')).toBe('Page {page} of {pages}');
    // @ts-expect-error one parameter too many
    expect(words.say('pageOf', { page: '1', pages: '2', book: '3' })).toBe('Page 1 of 2');
    // @ts-expect-error a message without parameters takes none
    expect(words.say('frontPage', { name: 'x' })).toBe('Front page');
    // @ts-expect-error a plural takes a number
    expect(words.say('stories', { count: '2' })).toBe('2 stories');
    // @ts-expect-error a text takes no links: a line does
    words.say('agencyText', { agency: { text: 'AP' } });
  });

  it('are lines whose values can be links', () => {
    const link = { text: 'AP', href: 'https://apnews.com/' };
    expect(wordsIn('en').line('agencyText', { agency: link })).toEqual([{ text: 'text: ' }, link]);
    expect(wordsIn('ru').listOf([{ text: 'а', href: '/1' }, { text: 'б' }])).toEqual([
      { text: 'а', href: '/1' },
      { text: ' и ' },
      { text: 'б' },
    ]);
  });
});

describe('lines that run from right to left', () => {
  const arabic = wordsIn('ar');

  it('keep apart what runs the other way, and nothing else', () => {
    const said = arabic.say('portalDescription', { name: 'The Courier' });
    expect(said).toContain('\u2068The Courier\u2069');
    expect(forMachines(said)).not.toMatch(/[\u2068\u2069]/);
    expect(arabic.say('portalDescription', { name: 'الصحيفة' })).not.toContain('\u2068');
    expect(arabic.list(['Ann', 'ليلى'])).toMatch(/^\u2068Ann\u2069/);
    expect(wordsIn('en').say('portalDescription', { name: 'The Courier' })).not.toContain('\u2068');
  });

  it('leave addresses as they are, and keep nothing apart twice', () => {
    for (const text of ['https://a.example/x', '/desk/log', 'a@b.example', '{name}', '12', 'نص']) {
      expect(keptApart(text)).toBe(text);
    }
    expect(keptApart(keptApart('Ann'))).toBe('\u2068Ann\u2069');
  });
});
