import { expect, it } from 'vitest';
import { groupOf, originalOf } from './original.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour));
const version = (slug: string, externalKey: string | null, hour: number, groupId = 'g') => ({
  slug,
  externalKey,
  groupId,
  begunAt: at(hour),
});

it('is the one the source named the group by, whichever came first', () => {
  const group = groupOf('demo:ports.en');
  const arabic = version('ports-ar', 'demo:ports.ar', 1, group);
  const english = version('ports', 'demo:ports.en', 1, group);
  expect(originalOf([arabic, english])?.slug).toBe('ports');
});

it('is else the one that was there first, and none where two were at once', () => {
  expect(originalOf([version('b', null, 2), version('a', 'x', 1)])?.slug).toBe('a');
  expect(originalOf([version('b', null, 1), version('a', 'x', 1), version('c', 'y', 2)])).toBeNull();
  expect(originalOf([version('a', null, 1)])).toBeNull();
});
