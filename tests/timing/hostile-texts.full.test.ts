import { describe, expect, test } from 'vitest';
import { Library } from '../../src/discovery/library.ts';
import { searchShelves } from '../../src/discovery/search.ts';
import { indexedStory } from '../../src/discovery/testing.ts';
import { findFigures } from '../../src/evidence/claims/find-figures.ts';
import { recognise } from '../../src/intake/recognise.ts';
import { bodyFromHtml } from '../../src/stories/body-from-html.ts';
import { growthOf, LINEAR } from './growth.ts';

// Texts that somebody hostile writes, so that a reader of them goes back and forth for ever: twice as much takes about
// twice as long. How long, `sourceline bench` says.

const times = (part: string, size: number) => part.repeat(Math.ceil(size / part.length));
const cases = { timeout: 300_000 };

test('work that goes through all of it for each part of it is told from work that does not', cases, () => {
  const through = (text: string, from = 0) => {
    let sum = 0;
    for (let at = from; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) % 997;
    return sum;
  };
  expect(growthOf((size) => through(times('ab', size)))).toBeLessThan(LINEAR);
  expect(
    growthOf((size) => {
      const text = times('ab', size);
      for (let at = 0; at < size; at += 50) through(text, at);
    }, 1_000),
  ).toBeGreaterThan(LINEAR);
});

describe('figures', () => {
  test.each([
    ['en', '1 '],
    ['en', '5 in 2020, '],
    ['en', 'from 1 to 2 '],
    ['en', 'a'],
    ['en', 'he said, '],
    ['en', '"5 '],
    ['en', 'one and a half and '],
    ['fr', 'selon '],
    ['fr', '« 5 % », a dit '],
    ['fr', 'les dernières données de '],
    ['ru', 'по данным '],
    ['ru', 'сообщил '],
    ['ru', 'большие новые '],
    ['ar', 'وفقا ل'],
    ['ar', 'قال إن 5 '],
    ['ar', 'نقلت عن '],
    ['zh', '据'],
    ['zh', '援引的'],
    ['zh', '数据表示'],
    ['zh', '“'],
  ])('in %s, of “%s”', cases, (language, part) => {
    const read = (size: number) => findFigures(`5 ${times(part, size)}`, { language, date: null });
    expect(growthOf(read)).toBeLessThan(LINEAR);
  });
});

test.each(['<!--', '<!', '<?', '<', '<a:'])('what a file of “%s” is', cases, (part) => {
  expect(growthOf((size) => recognise(times(part, size), 'x.html'))).toBeLessThan(LINEAR);
});

test.each([
  '<p>Some <b>forty</b> words of <a href="/x">copy</a> stand here today. ',
  '<p>x',
  '&amp;',
  '&',
  '<a ',
  '<!--',
  ' \n',
])('the body in a page of “%s”', cases, (part) => {
  const read = (size: number) => {
    try {
      bodyFromHtml(times(part, size));
    } catch {
      // Refused, for its size or its parts: that may take no longer.
    }
  };
  expect(growthOf(read)).toBeLessThan(LINEAR);
});

test.each(['"', '-', 'a ', '中', '1,1.', 'ـ', '((.*)+)+'])('a search for “%s”', cases, (part) => {
  const library = new Library();
  library.put(indexedStory({ headline: 'A port is dredged', text: 'The port is dredged.' }));
  const find = (size: number) =>
    searchShelves(library.shelves, { text: times(part, size), limit: 10, offset: 0 }, new Date());
  expect(growthOf(find)).toBeLessThan(LINEAR);
});
