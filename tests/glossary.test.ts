import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROWS = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:term|write|---)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  // Term, meaning, and where it is in the code.
  .filter((cells) => cells.length === 5);

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join('src', path), 'utf8'))
  .join('\n');

test('what the glossary names in the code is there', () => {
  const named = ROWS.flatMap(([, term = '', , code = '']) =>
    [...code.matchAll(/`([^`]+)`/g)].map(([, name = '']) => ({ term, name })),
  );
  expect(named.length).toBeGreaterThan(20);
  const missing = named.filter(({ name }) =>
    name.includes('/') ? !existsSync(join('src', name)) : !new RegExp(`\\b${name}\\b`).test(SOURCES),
  );
  expect(missing).toEqual([]);
});

test('each term has one row', () => {
  const terms = ROWS.map(([, term = '']) => term);
  expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
});
