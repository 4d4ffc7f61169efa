import { expect, it } from 'vitest';
import { Readership } from './readership.ts';

const at = (hours: number) => new Date(Date.UTC(2026, 10, 24) + hours * 3_600_000);

it('adds up reads, shows them every ten minutes, and lets them fade in a day', () => {
  const readership = new Readership();
  readership.add(new Map([['a', 10]]), at(0));
  expect(readership.shown.get('a')).toBe(10);
  const { version } = readership;
  readership.add(new Map([['a', 10]]), at(0.1));
  expect(readership.shown.get('a')).toBe(10);
  expect(readership.version).toBe(version);
  readership.add(new Map(), at(24));
  expect(readership.shown.get('a')).toBe(10);
  readership.add(new Map(), at(24 * 8));
  expect(readership.shown.has('a')).toBe(false);
  expect(readership.version).toBeGreaterThan(version);
});

it('begins with what is known already', () => {
  const readership = new Readership();
  readership.begin(new Map([['a', 4]]));
  expect(readership.shown.get('a')).toBe(4);
});

it('what was read while the database was asked is not lost, nor counted twice', () => {
  const readership = new Readership();
  readership.add(new Map([['a', 10]]), at(0));
  readership.begin(
    new Map([
      ['a', 4],
      ['b', 7],
    ]),
  );
  expect([...readership.shown].sort()).toEqual([
    ['a', 10],
    ['b', 7],
  ]);
});
