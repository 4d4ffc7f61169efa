import { expect, it } from 'vitest';
import { Hearing } from './hearing.ts';

function hearingOf(most?: number) {
  const hearing = new Hearing(most);
  const heard: string[] = [];
  hearing.listen('x', (payload) => heard.push(payload));
  return { hearing, heard };
}

it('passes a change once, whether it is notified, read or its own, and what has no number always', () => {
  const { hearing, heard } = hearingOf();
  hearing.pass({ id: '1', channel: 'x', payload: 'one' });
  hearing.notified('x', '1:one');
  hearing.notified('x', '2:two');
  hearing.notified('y', '3:three');
  for (let times = 0; times < 2; times += 1) hearing.notified('x', 'by hand');
  expect(heard).toEqual(['one', 'two', 'by hand', 'by hand']);
  expect([hearing.recent, hearing.channels]).toEqual([['1', '2', '3'], ['x']]);
});

it('remembers what is known until the turn after next', () => {
  const { hearing, heard } = hearingOf();
  const one = { id: '1', channel: 'x', payload: 'one' };
  hearing.pass(one);
  hearing.pass({ id: '2', channel: 'x', payload: 'two' });
  hearing.turn(['1']);
  expect(hearing.recent).toEqual(['2']);
  hearing.pass(one);
  expect(heard).toEqual(['one', 'two']);
  hearing.turn(['2']);
  // The number was given again.
  hearing.pass(one);
  expect(heard).toEqual(['one', 'two', 'one']);
});

it('forgets changes that the server has lost, but not those heard since', () => {
  const { hearing, heard } = hearingOf();
  const pass = (id: string, payload: string) => hearing.pass({ id, channel: 'x', payload });
  pass('1', 'one');
  pass('2', 'lost');
  pass('3', 'three');
  hearing.turn(['1'], ['1', '2']);
  pass('1', 'one');
  pass('2', 'another');
  pass('3', 'three');
  expect(heard).toEqual(['one', 'lost', 'three', 'another']);
});

it('remembers a limited number of changes', () => {
  const { hearing, heard } = hearingOf(3);
  const pass = (...ids: number[]) => {
    for (const id of ids) hearing.pass({ id: String(id), channel: 'x', payload: String(id) });
  };
  pass(1, 2, 3, 4, 1, 3, 5, 6);
  expect(heard.join('')).toBe('123456');
  pass(1, 6);
  expect(heard.join('')).toBe('1234561');
});
