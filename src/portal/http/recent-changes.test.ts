import { expect, test } from 'vitest';
import { RecentChanges } from './recent-changes.ts';

const tags = ['story:a', 'language:en'];

test('what a change does to a page is remembered while any page is rendered, and no longer', async () => {
  const changes = new RecentChanges();
  const begun = changes.newest;
  await changes.during(async () => {
    changes.add(['story:b'], true);
    expect(changes.effectOn(tags, begun)).toBe(null);
    changes.add(['story:a'], false);
    expect(changes.effectOn(tags, begun)).toBe('outdated');
    await changes.during(async () => changes.add(['language:en'], true));
    expect(changes.effectOn(tags, begun)).toBe('removed');
    // A removal stays one if a later change merely outdates the same.
    changes.add(['language:en'], false);
    expect(changes.effectOn(tags, begun)).toBe('removed');
    expect(changes.effectOn(tags, changes.newest)).toBe(null);
  });
  expect(changes.effectOn(tags, begun)).toBe(null);
});

test('a change of everything is always remembered', () => {
  const changes = new RecentChanges();
  const begun = changes.newest;
  changes.add(null, false);
  expect([changes.effectOn(tags, begun), changes.effectOn(tags, changes.newest)]).toEqual(['removed', null]);
});
