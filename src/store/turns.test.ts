import { expect, it } from 'vitest';
import { Turns } from './turns.ts';

it('sends what waits outside a transaction before the next transaction begins', async () => {
  const turns = new Turns();
  const sent: string[] = [];
  const send = (name: string) => async () => void sent.push(name);
  await turns.take(true, send('first transaction'));
  const waiting = [
    turns.take(true, send('second transaction')),
    turns.take(true, send('third transaction')),
    turns.take(false, send('a reader')),
    turns.take(false, send('another reader')),
  ];
  expect(sent).toEqual(['first transaction']);
  turns.release();
  expect(sent).toEqual(['first transaction', 'a reader', 'another reader', 'second transaction']);
  turns.release();
  turns.release();
  await Promise.all(waiting);
  expect(sent.at(-1)).toBe('third transaction');
});

it('sends at once what needs no transaction while none is open', async () => {
  const turns = new Turns();
  const sent: string[] = [];
  void turns.take(false, async () => void sent.push('a reader'));
  expect(sent).toEqual(['a reader']);
});
