import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { Library } from '../../src/discovery/library.ts';
import { searchShelves } from '../../src/discovery/search.ts';
import { indexedStory } from '../../src/discovery/testing.ts';
import { findNewNames } from '../../src/entities/mentions/find-new-names.ts';
import { findFigures } from '../../src/evidence/claims/find-figures.ts';
import { observationsIn } from '../../src/intake/connectors/observations.ts';
import { extractPage } from '../../src/intake/extract-page.ts';
import { nameAgency } from '../../src/intake/name-agency.ts';
import { readPageMeta } from '../../src/intake/page-meta.ts';
import { parseFeed } from '../../src/intake/parse-feed.ts';
import { paragraphsOfPost } from '../../src/intake/parse-wxr.ts';
import { headlineWords } from '../../src/intake/plain-words.ts';
import { nameOnly } from '../../src/intake/read-names.ts';
import { recognise } from '../../src/intake/recognise.ts';
import { cutWords } from '../../src/language/cut-words.ts';
import { bodyFromHtml } from '../../src/stories/body-from-html.ts';
import { growthOf, LINEAR } from './growth.ts';

// Texts that somebody hostile writes, so that a reader of them goes back and forth for ever: twice as much takes about
// twice as long. How long, `sourceline bench` says.

const times = (part: string, size: number) => part.repeat(Math.ceil(size / part.length));
/** Reads it, or refuses it for its size or its parts: that may take no longer. */
const readOrRefuse = (read: () => unknown) => {
  try {
    read();
  } catch {
    // It was refused.
  }
};
const cases = { timeout: 300_000 };
const NO_CLUES = { dateline: null, authors: [], paragraphs: [], imprint: null };

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
    ['en', 'It said 5. '],
    ['en', '5, '],
    ['en', '"He said "5" '],
    ['en', '5% '],
    ['en', '5\n'],
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
    ['en', 'a1\u0301'],
  ])('in %s, of “%s”', cases, (language, part) => {
    const read = (size: number) =>
      findFigures(`5 ${times(part, size)}`, { language, date: null }, Number.POSITIVE_INFINITY);
    expect(growthOf(read)).toBeLessThan(LINEAR);
  });
});

describe('names', () => {
  test.each([
    ['en', 'US$'],
    ['en', 'Anna Petrova, director of Acme Bank, said that '],
    ['en', 'Mr. Smith '],
    ['fr', 'M. Martin '],
    ['ru', 'Иван Петров '],
    ['ar', 'محمد علي '],
    ['zh', '中国石油公司'],
    ['zh', '·'],
  ])('in %s, of “%s”', cases, (language, part) => {
    const read = (size: number) => {
      const text = times(part, size);
      findNewNames(text, cutWords(text, 0, text.length), language);
    };
    expect(growthOf(read)).toBeLessThan(LINEAR);
  });
});

test('no text has more figures than anybody would look at', () => {
  expect(findFigures(times('5\n', 1_000_000), { language: 'en', date: null }).length).toBeLessThan(5_000);
});

test.each(['<!--', '<!', '<?', '<', '<a:'])('what a file of “%s” is', cases, (part) => {
  expect(growthOf((size) => recognise(times(part, size), 'x.html'))).toBeLessThan(LINEAR);
});

test('the code in a page of blanks', cases, () => {
  const read = (size: number) => readOrRefuse(() => bodyFromHtml(`<pre>x${times(' ', size)}x</pre>`));
  expect(growthOf(read)).toBeLessThan(LINEAR);
});

describe('what is read of files and answers', () => {
  const answer = (text: string) => ({
    url: 'https://host.example/a',
    status: 200,
    headers: {},
    bytes: Buffer.from(text),
  });
  const metaOf = (html: string) => readPageMeta(parseHTML(`<html><head>${html}</head></html>`).document);
  const atom = (text: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><content>${text}</content></entry></feed>`;
  const page = (part: string) => (size: number) => readOrRefuse(() => extractPage(times(part, size)));

  test.each<[string, (size: number) => unknown]>([
    [
      'an error of a service, of “<Text ”',
      (size) => readOrRefuse(() => observationsIn(answer(`<Error>${times('<Text ', size)}`))),
    ],
    ['a page of “<title”', page('<title')],
    ['a page of “<h1”', page('<h1')],
    ['a headline of “<a”', (size) => headlineWords(times('<a', size))],
    ['keywords of spaces', (size) => metaOf(`<meta name="news_keywords" content="a${times(' ', size)}b">`)],
    ['a post of “[gallery”', (size) => paragraphsOfPost(times('[gallery', size))],
    ['a post of “[caption”', (size) => paragraphsOfPost(times('[caption', size))],
    ['a post of “[caption]”', (size) => paragraphsOfPost(times('[caption]', size))],
    ['a post of “<!--more”', (size) => paragraphsOfPost(times('<!--more', size))],
    ['a caption of “<a”', (size) => paragraphsOfPost(`[caption]${times('<a', size)}[/caption]`)],
    ['a name of letters', (size) => nameOnly(times('a', size))],
    ['a name of commas', (size) => nameOnly(`${times(', ', size)}a`)],
    ['an imprint of blank lines', (size) => nameAgency({ ...NO_CLUES, imprint: `©${times('\n', size)}x` })],
    ['a dateline of points', (size) => nameAgency({ ...NO_CLUES, dateline: `${times(',.', size)}x` })],
    ['JSON of blank lines', (size) => recognise(`{"a"\n${times('\n', size)}`, 'a')],
    ['a feed of “<a”', (size) => readOrRefuse(() => parseFeed(atom(times('&lt;a', size))))],
  ])('%s', cases, (_what, read) => {
    expect(growthOf(read)).toBeLessThan(LINEAR);
  });
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
  expect(growthOf((size) => readOrRefuse(() => bodyFromHtml(times(part, size))))).toBeLessThan(LINEAR);
});

test.each(['"', '-', 'a ', '中', '1,1.', 'ـ', '((.*)+)+'])('a search for “%s”', cases, (part) => {
  const library = new Library();
  library.put(indexedStory({ headline: 'A port is dredged', text: 'The port is dredged.' }));
  const find = (size: number) =>
    searchShelves(library.shelves, { text: times(part, size), limit: 10, offset: 0 }, new Date());
  expect(growthOf(find)).toBeLessThan(LINEAR);
});
