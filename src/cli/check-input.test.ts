import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { findFigures } from '../evidence/claims/find-figures.ts';
import { readChecked as readFrom } from './check-input.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'sourceline-check-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const config = () => readConfig({ DATA_DIR: directory });
const readChecked = async (path: string, given = config()) =>
  (await readFrom({ path, size: null, time: null }, given)) ?? [];
function put(name: string, text: string): string {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
}

const PAGE = `Member LoginMember Login - User registration - Sitemap Ministry counts 5 harvests !

Ministry counts five harvests

Time:2024-05-09 06:56:31 source:Example Wire
ROME — 

Wheat exports rose 12% last year, the ministry said in a long report on what was sown, what was reaped and what was sold abroad.

Prices fell to about $270 a ton, and 3,000 farmers stopped growing wheat, the ministry said in the same report.

Related information
  • Bakers want 40% more
`;

describe('what is checked', () => {
  it('a saved page is checked as its story, with places in the file and its own date', async () => {
    const path = put('page.txt', PAGE);
    const [only, ...rest] = await readChecked(path);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ date: '2024-05-09', language: 'en' });
    const figures = findFigures(only?.text ?? '', { language: 'en', date: only?.date ?? null });
    expect(figures.map(({ quote }) => quote)).toEqual(['12%', 'about $270 a ton', '3,000 farmers']);
    for (const { quote, start, end } of figures) {
      expect(PAGE.slice(only?.inFile?.(start, 'text'), only?.inFile?.(end, 'text'))).toBe(quote);
    }
    expect(figures[0]?.period).toEqual(['2023-01-01', '2024-01-01']);
  });

  it('the headline of a saved page is checked with it, where it stands in the file', async () => {
    const page = PAGE.replace('Ministry counts five harvests', 'Wheat exports rose 12%');
    const [only] = await readChecked(put('head.txt', page), config());
    expect(only).toMatchObject({ headline: 'Wheat exports rose 12%', standfirst: null });
    const [at, end] = [only?.inFile?.(19, 'headline') ?? 0, only?.inFile?.(22, 'headline') ?? 0];
    expect(page.slice(at, end)).toBe('12%');
    expect(at).toBeLessThan(page.indexOf('ROME'));
  });

  it('plain text is checked as it stands', async () => {
    const text = 'EU exports in 2019 were 334 million euros.\nThey rose 5% in 2020.\n';
    const [only] = await readChecked(put('plain.txt', text), config());
    expect(only).toMatchObject({ text, date: null });
    expect(only?.inFile?.(7, 'text')).toBe(7);
  });

  it('a page in HTML gives the text that was extracted', async () => {
    const html = `<html><head><title>Wheat</title></head><body><article><h1>Wheat exports</h1><p>${'Wheat exports rose 12% in 2023, the ministry said. '.repeat(8)}</p></article></body></html>`;
    const [only] = await readChecked(put('page.html', html), config());
    expect(only?.inFile).toBeNull();
    expect(only?.text).toContain('rose 12%');
  });

  it.each([
    ['no/such-file.txt', 'There is no file'],
    ['.', 'is a folder'],
  ])('%s is refused in words', async (name, words) => {
    await expect(readChecked(name, config())).rejects.toThrow(words);
  });

  it('an empty file has nothing to check', async () => {
    expect(await readChecked(put('empty.txt', ''), config())).toEqual([]);
  });
});
