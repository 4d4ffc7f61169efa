import { expect, it } from 'vitest';
import { tellerStart } from './told-clauses.ts';

const startIn = (text: string, quantities: readonly string[] = []) => {
  const words = text.split(' ');
  const at = tellerStart(words, (word) => quantities.includes(words[word] as string));
  return at < 0 ? null : words.slice(at).join(' ');
};

it.each([
  ['Profits fell , Norwold said .', 'Norwold said .'],
  ['Profits fell , the Office of Industry said today .', 'the Office of Industry said today .'],
  ['Profits fell , said Jane Roe , head of trading .', 'said Jane Roe , head of trading .'],
  ['Norwold said profits fell .', null],
  ['Profits , which fell , are said to rise .', null],
])('finds who says it at the end: %s', (text, expected) => {
  expect(startIn(text)).toBe(expected);
});

it('cuts off no quantity', () => {
  expect(startIn('Profits fell , said Roe , to 5 .', ['5'])).toBeNull();
});
