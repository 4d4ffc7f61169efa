import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SOURCES = new URL('../src/', import.meta.url).pathname;
/** A refusal whose words stand in the code, in English alone: `throw new Problem('bad input', 'No such page.')`. */
const UNWORDED = /\bnew Problem\(|\bextends Problem\b/;
/** Where people meet no refusal, or one that comes from elsewhere, each with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'errors.ts': 'faults of the disk and the system, for operators',
  'config.ts': 'settings of the environment, for operators',
  'words/refusal.ts': 'a refusal that an older version kept',
  'intake/demo/': 'the files of the demo, for programmers',
  'evidence/chart-data.ts': 'charts of the demo, for programmers',
  'evidence/locator-map.ts': 'maps of the demo, for programmers',
  'evidence/table.ts': 'tables of the demo, for programmers',
  'cli/': 'commands, whose lines are English',
};

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|testing/.test(path),
);
const textOf = (path: string) =>
  readFileSync(`${SOURCES}${path}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
const unworded = files.filter((path) => UNWORDED.test(textOf(path)));
const allowedBy = (path: string) => Object.keys(ALLOWED).find((place) => path.startsWith(place));

test('whatever is refused is refused by a code, which every language words', () => {
  expect(unworded.filter((path) => !allowedBy(path))).toEqual([]);
});

test('the places where words may stand in the code are no more than are needed', () => {
  expect(new Set(unworded.map(allowedBy))).toEqual(new Set(Object.keys(ALLOWED)));
});

test('refusals by codes are seen', () => {
  const codes = files.flatMap((path) => textOf(path).match(/\brefusal\(\s*'\w+'/g) ?? []);
  expect(codes.length).toBeGreaterThan(500);
  expect(UNWORDED.test("throw new Problem('bad input', 'No.')")).toBe(true);
  expect(UNWORDED.test('class Late extends Problem {}')).toBe(true);
});
