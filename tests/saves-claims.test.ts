import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// Whoever saves a story's text makes claims of its figures, and mentions of whom it names, in the same transaction.

const SAVES = /\b(upsertStories|reviseStory)\(writing/;
const CLAIMS = /\b(saveClaims|saveClaimsOf)\(/;
const MENTIONS = /\b(saveMentions|saveMentionsOf)\(/;
/** Stands in a room above entities; who calls it reads the mentions. */
const ACCEPTS = /\bacceptCorrection\(\s*writing\b/;
const ABOVE = 'evidence/';

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|(^|[/-])testing\.ts$/.test(name))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }))
  // The functions themselves stand in the room above, that knows no claims.
  .filter(({ name }) => !name.startsWith('stories/'));

it('every place that saves the text of stories saves their claims', () => {
  const savers = code.filter(({ text }) => SAVES.test(text));
  expect(savers.length).toBeGreaterThan(2);
  const silent = savers.filter(({ text }) => !CLAIMS.test(text));
  expect(
    silent.map(({ name }) => name),
    'call saveClaims after upsertStories, and saveClaimsOf after reviseStory, in the same transaction',
  ).toEqual([]);
});

it('every place that saves the text of stories saves who they name', () => {
  const savers = code.filter(
    ({ name, text }) => !name.startsWith(ABOVE) && (SAVES.test(text) || ACCEPTS.test(text)),
  );
  expect(savers.length).toBeGreaterThan(3);
  expect(savers.some(({ text }) => ACCEPTS.test(text))).toBe(true);
  const silent = savers.filter(({ text }) => !MENTIONS.test(text));
  expect(
    silent.map(({ name }) => name),
    'call saveMentions after upsertStories, and saveMentionsOf after reviseStory, in the same transaction',
  ).toEqual([]);
});
