import fc from 'fast-check';
import { expect, it } from 'vitest';
import { docOf, inBody, inHeadline, TextIndex } from './text-index.ts';

interface Held {
  headline: string[];
  body: string[];
}

/** All an index knows, by the words of each document. */
function contents(index: TextIndex, docs: ReadonlyMap<number, Held>) {
  const names = new Map(
    [...docs].map(([doc, { headline, body }]) => [doc, [...headline, '|', ...body].join(' ')]),
  );
  const terms = new Set([...docs.values()].flatMap(({ headline, body }) => [...headline, ...body]));
  return {
    size: index.size,
    meanBody: index.meanBody,
    meanHeadline: index.meanHeadline,
    termCount: index.termCount,
    postings: [...terms].sort().map((term) => {
      const number = index.find(term);
      const postings = [...index.postings(number)];
      const each = postings.map((p) => `${names.get(docOf(p))} ${inBody(p)} ${inHeadline(p)}`);
      return [term, index.frequency(number), index.rarity(number), each.sort()];
    }),
    sequences: [...docs.keys()]
      .map((doc) => [...index.sequence(doc)].map((term) => index.term(term)).join(' '))
      .sort(),
  };
}

const word = fc.constantFrom(...'abcdefghijklmnop'.split(''), '中国', '2023');
const document = fc.record({
  headline: fc.array(word, { maxLength: 4 }),
  body: fc.array(word, { maxLength: 90 }),
});

it('holds after any adding and removing what an index built afresh holds', () => {
  const step = fc.oneof({ weight: 3, arbitrary: document }, { weight: 2, arbitrary: fc.nat(30) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const index = new TextIndex();
      const docs = new Map<number, Held>();
      for (const one of steps) {
        if (typeof one === 'object') docs.set(index.add(one.headline, one.body), one);
        else {
          const doc = [...docs.keys()][one];
          if (doc === undefined) continue;
          index.remove(doc);
          docs.delete(doc);
        }
      }
      const fresh = new TextIndex();
      const again = new Map([...docs.values()].map((held) => [fresh.add(held.headline, held.body), held]));
      expect(contents(index, docs)).toEqual(contents(fresh, again));
    }),
  );
});

it('counts a term 63 times at most in a body and 15 in a headline, and knows where both end', () => {
  const index = new TextIndex();
  const doc = index.add(Array(20).fill('x'), Array(100).fill('x'));
  const [posting = 0] = index.postings(index.find('x'));
  expect([docOf(posting), inBody(posting), inHeadline(posting)]).toEqual([doc, 63, 15]);
  expect([index.headlineLength(doc), index.bodyLength(doc)]).toEqual([20, 100]);
});

it('uses the room of removed documents again', () => {
  const index = new TextIndex();
  const words = Array.from({ length: 300 }, (_, i) => `w${i}`);
  const add = () => index.add([], words);
  let doc = add();
  const before = index.bytes;
  for (let i = 0; i < 2000; i += 1) {
    index.remove(doc);
    doc = add();
  }
  expect(index.bytes).toBe(before);
  expect(index.docs).toBe(1);
});

it('has nothing left of a document that was removed', () => {
  const index = new TextIndex();
  const words = Array.from({ length: 300 }, (_, i) => `w${i}`);
  index.remove(index.add(words.slice(0, 5), [...words, ...words]));
  const [one, two] = [index.add([], ['x', 'y']), index.add([], ['x', 'y'])];
  const freed: number[] = [];
  index.remove(two, (term) => freed.push(term));
  expect(freed).toEqual([]);
  const [x, y] = [index.find('x'), index.find('y')];
  index.remove(one, (term) => freed.push(term));
  expect(freed).toEqual([x, y]);
  const pieces = [...index.pieces()];
  const numbers = pieces.flatMap((piece) =>
    'pool' in piece && 'pages' in piece.pool ? piece.pool.pages.map((page) => [...page]) : [],
  );
  expect(numbers.flat().filter((number) => number !== 0)).toEqual([]);
  expect(pieces.flatMap((piece) => ('terms' in piece ? piece.terms : [])).join('')).toBe('');
});

it('holds terms that more than a page of documents have', () => {
  const index = new TextIndex();
  for (let i = 0; i < 140_000; i += 1) index.add([], ['common']);
  expect(index.postings(index.find('common'))).toHaveLength(140_000);
  for (let i = 139_999; i >= 10; i -= 1) index.remove(i);
  expect([...index.postings(index.find('common'))].map(docOf).sort((a, b) => a - b)).toEqual([
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
  ]);
});
