import { expect, it } from 'vitest';
import type { Mark } from './body.ts';
import { InlineRuns } from './inline-runs.ts';

const STRONG: Mark = { type: 'bold' };

it('joins words into runs, with one space where there were several and none at either end', () => {
  const runs = new InlineRuns();
  expect(runs.adds(' \n ')).toBe(false);
  for (const text of [' \n', 'one ', '  ', 'two']) runs.add(text);
  runs.pushMark(STRONG);
  runs.add('  three ');
  runs.popMark();
  expect(runs.adds(' ')).toBe(false);
  runs.add(' four ');
  expect(runs.take()).toEqual([
    { type: 'text', text: 'one two' },
    { type: 'text', text: ' three ', marks: [STRONG] },
    { type: 'text', text: 'four' },
  ]);
  expect(runs.adds(' ')).toBe(false);
});

it('a line begins anew behind a break, which is never the first thing', () => {
  const runs = new InlineRuns();
  runs.break();
  runs.add('one');
  runs.break();
  runs.add(' two');
  expect(runs.take()).toEqual([
    { type: 'text', text: 'one' },
    { type: 'hardBreak' },
    { type: 'text', text: 'two' },
  ]);
});

it('a text that comes in a million pieces is read in time that grows with it', () => {
  const runs = new InlineRuns();
  for (let piece = 0; piece < 1_000_000; piece += 1) if (runs.adds('“')) runs.add('“');
  expect(runs.take()).toEqual([{ type: 'text', text: '“'.repeat(1_000_000) }]);
});
