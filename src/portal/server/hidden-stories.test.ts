import { expect, it } from 'vitest';
import type { Suggestion } from '../../discovery/discovery.ts';
import { emptyDiscovery } from '../testing/testing-parts.ts';
import { hidingFrom } from './hidden-stories.ts';

const suggestions = ['a', 'b'].map((id) => ({ id }) as Suggestion);
const now = new Date();

function hidingOf() {
  const all = async () => suggestions;
  const { discovery, hiding } = hidingFrom(
    emptyDiscovery({ size: 7, related: all, recommended: all, recommendedTo: all }),
  );
  const suggested = async () => {
    const [first, ...others] = [
      (await discovery.related('x', 5, now)).map(({ id }) => id).join(''),
      (await discovery.recommended(null, 'en', 5, new Set(), now)).map(({ id }) => id).join(''),
      (await discovery.recommendedTo({} as never, 'x', 5, new Set(), now)).map(({ id }) => id).join(''),
    ];
    expect(others).toEqual([first, first]);
    return first;
  };
  return { discovery, hiding, suggested };
}

it('suggests nothing that is hidden, until it is shown again', async () => {
  const { discovery, hiding, suggested } = hidingOf();
  expect(await suggested()).toBe('ab');
  hiding.hide(['a']);
  const before = hiding.latest;
  hiding.hide(['a']);
  expect(hiding.hiddenAmong(['a', 'b'])).toEqual(['a']);
  hiding.show(['a'], before);
  expect(await suggested()).toBe('b');
  hiding.show(['a'], hiding.latest);
  expect(await suggested()).toBe('ab');
  expect(discovery.size).toBe(7);
});

it('suggests nothing at all while everything is hidden', async () => {
  const { hiding, suggested } = hidingOf();
  hiding.hide(['a']);
  hiding.hide(null);
  expect(await suggested()).toBe('');
  hiding.show(['b'], hiding.latest);
  expect(await suggested()).toBe('');
  const before = hiding.latest;
  hiding.hide(['b']);
  hiding.show(null, before);
  expect(await suggested()).toBe('a');
  hiding.hide(null);
  hiding.show(null, before);
  expect(await suggested()).toBe('');
});
