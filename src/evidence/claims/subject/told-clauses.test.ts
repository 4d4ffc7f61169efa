import { expect, it } from 'vitest';
import { openingEnd, tellerStart } from './told-clauses.ts';

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

it.each([
  ['In a filing with the Grain Board , Norwold said it sold 5 .', 'Norwold said it sold 5 .'],
  ['During the talks at Oslo , he fell ill .', 'he fell ill .'],
  ['In 5 weeks with the Grain Board , Norwold fell .', null],
  ['Norwold , in Oslo , fell .', null],
])('finds where a sentence goes on behind its opening: %s', (text, expected) => {
  const words = text.split(' ');
  const at = openingEnd(words, (word) => words[word] === '5');
  expect(at < 0 ? null : words.slice(at).join(' ')).toBe(expected);
});
