import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../../src/errors.ts';
import { decodeBytes } from '../../src/intake/decode-bytes.ts';
import { extractPage } from '../../src/intake/extract-page.ts';
import { plainWords } from '../../src/intake/plain-words.ts';
import { bodyText } from '../../src/stories/body.ts';
import { bodyFromHtml } from '../../src/stories/body-from-html.ts';
import type { CorpusResult } from './corpus.ts';

interface PageResult {
  name: string;
  found: number;
  f1: number;
  title: boolean;
}

/** How much of the text Readability's own tests expect is in the body we make of each page. */
export function checkReadability(corpora: string): CorpusResult {
  const folder = join(corpora, 'formats/readability/test-pages');
  const names = readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'expected.html')));
  const pages = names.map((name) => pageResult(join(folder, name), name));
  const mean = (of: (page: PageResult) => number) =>
    pages.reduce((sum, page) => sum + of(page), 0) / pages.length;
  const poor = pages.filter(({ f1 }) => f1 < 0.9).sort((a, b) => a.f1 - b.f1);
  return {
    name: 'readability',
    measure: 'of the expected words are in the body, on average',
    rate: mean(({ found }) => found),
    floor: 0.9,
    lines: [
      `${pages.length} pages; F1 of words against the expected text ${mean(({ f1 }) => f1).toFixed(3)}`,
      `${pages.length - poor.length} pages have an F1 of 0.9 or more; ${pages.filter(({ title }) => title).length} have the expected headline`,
      ...poor.map(
        ({ name, found, f1 }) => `below 0.9  ${name}: found ${found.toFixed(2)}, F1 ${f1.toFixed(2)}`,
      ),
    ],
  };
}

function pageResult(folder: string, name: string): PageResult {
  const read = (file: string) => decodeBytes(readFileSync(join(folder, file))).text;
  const expected = wordsOf(plainWords(read('expected.html')));
  const { title } = JSON.parse(read('expected-metadata.json')) as { title: string };
  try {
    const finding = extractPage(read('source.html'), 'http://fakehost/test/page.html');
    if (!('piece' in finding)) return { name: `${name} (${finding.refused})`, found: 0, f1: 0, title: false };
    const { html, headline } = finding.piece;
    const given = wordsOf(bodyText(bodyFromHtml(html, { base: 'http://fakehost/test/page.html' })));
    const common = overlap(expected, given);
    const found = expected.length === 0 ? 1 : common / expected.length;
    const precise = given.length === 0 ? 0 : common / given.length;
    const f1 = found + precise === 0 ? 0 : (2 * found * precise) / (found + precise);
    return { name, found, f1, title: sameTitle(headline, title) };
  } catch (error) {
    return { name: `${name} (${messageOf(error)})`, found: 0, f1: 0, title: false };
  }
}

function sameTitle(one: string, other: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return bare(one) === bare(other) || bare(other).startsWith(bare(one)) || bare(one).startsWith(bare(other));
}

function wordsOf(text: string): string[] {
  return (
    text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How many words two texts have in common, each counted as often as it stands in both. */
function overlap(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    common += 1;
  }
  return common;
}
