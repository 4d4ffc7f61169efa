import { expect, test } from 'vitest';
import { ChangesMeanwhile } from './changes-meanwhile.ts';
import { keepable } from './kept-page.ts';

const page = keepable({ status: 200, type: 'text/html', text: '', shows: ['a', 'b'] }, '/', []);

test('what a change does to a page is remembered while any page is rendered, and no longer', async () => {
  const changes = new ChangesMeanwhile();
  const begun = changes.last;
  await changes.during(async () => {
    changes.note(['c'], true);
    expect(changes.to(page, begun)).toBe(null);
    changes.note(['a'], false);
    expect(changes.to(page, begun)).toBe('outdated');
    await changes.during(async () => changes.note(['b'], true));
    expect(changes.to(page, begun)).toBe('removed');
    // A removal stays one if a later change merely outdates the same.
    changes.note(['b'], false);
    expect(changes.to(page, begun)).toBe('removed');
    expect(changes.to(page, changes.last)).toBe(null);
  });
  expect(changes.to(page, begun)).toBe(null);
});

test('a change of everything is remembered always', () => {
  const changes = new ChangesMeanwhile();
  const begun = changes.last;
  changes.noteEverything();
  expect([changes.to(page, begun), changes.to(page, changes.last)]).toEqual(['removed', null]);
});
