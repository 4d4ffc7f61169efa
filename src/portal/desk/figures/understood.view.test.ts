import { expect, it } from 'vitest';
import { findFigures } from '../../../evidence/claims/find-figures.ts';
import { wordsIn } from '../../../words/words.ts';
import type { Edition } from '../../site/edition.ts';
import { understoodRows } from './understood.view.ts';

const rowOf = (label: string, text: string) => {
  const [figure] = findFigures(text, { language: 'en', date: '2026-03-04' });
  if (!figure) throw new Error('There is no figure in the text.');
  const rows = understoodRows(figure, { words: wordsIn('en') } as Edition);
  return rows.find((row) => row.label === label)?.text;
};

it('names whose a figure is, in the words of the text, where that is no place', () => {
  const of = wordsIn('en').say('deskOf');
  expect(rowOf(of, 'Profit at Ford rose 12%.')).toContain('Ford');
  expect(rowOf(of, 'Ford cut its quarterly dividend to 15 cents.')).toBe('quarterly dividend of Ford');
});
