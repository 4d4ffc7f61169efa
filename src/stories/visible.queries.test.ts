import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

// The desk sets and shows embargoes; the doctor counts what waits. Nobody else may say what readers see.
const ALLOWED = /^src\/(?:desk|store|cli|intake|portal\/desk)\/|\.test\.tsx?$|\/visible\.queries\.ts$/;
const COMPARED = /embargo_?[uU]ntil'?,? *(?:<=?|>=?|'<=?',|'>=?',) *(?:\$\{)?now\b/;

it('is the only place that compares the times of a story with the clock', () => {
  const saying = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path}`)
    .filter((path) => /\.tsx?$/.test(path) && !ALLOWED.test(path))
    .filter((path) => COMPARED.test(readFileSync(path, 'utf8')));
  expect(saying).toEqual([]);
  expect(
    ['s.embargo_until <= now', "eb('s.embargo_until', '<=', now)", '(embargoUntil > now)'].every((said) =>
      COMPARED.test(said),
    ),
  ).toBe(true);
});
